import { createHash } from 'node:crypto';
import katex from 'katex';
import type { Plugin } from 'vite';

/**
 * Vite plugin: a file of TeX is imported as the HTML that KaTeX makes of it, with MathML in it for
 * whoever listens. That is done while building, so none of KaTeX's code is in the page. The styles of
 * its elements become rules of a style sheet, for the page's policy allows none in the HTML.
 */
export function formulas(): Plugin {
  const sheets = new Map<string, string>();
  return {
    name: 'knobs-formulas',
    resolveId: { filter: { id: /\.tex\.css$/ }, handler: (id) => id },
    load: { filter: { id: /\.tex\.css$/ }, handler: (id) => sheets.get(id) },
    transform: {
      filter: { id: /\.tex$/ },
      handler(tex, id) {
        const sheet = `${id}.css`;
        const { html, css } = styledByClass(katex.renderToString(tex.trim(), { strict: 'error' }));
        sheets.set(sheet, css);
        const code = `import ${JSON.stringify(sheet)}; export default ${JSON.stringify(html)};`;
        return { code, map: null };
      },
    },
  };
}

/** HTML of KaTeX's with a class in place of each style, and the rules of these classes. */
function styledByClass(katexHtml: string): { html: string; css: string } {
  const rules = new Set<string>();
  const styled = /<(\w+)(?: class="([^"]*)")? style="([^"]*)"/g;
  const html = katexHtml.replace(styled, (_, element, classes, style) => {
    const name = `tex-${createHash('sha256').update(style).digest('hex').slice(0, 8)}`;
    // As a style of the element does, it goes before what KaTeX's own style sheet says.
    rules.add(`.${name}{${style.replace(/;|(?<!;)$/g, ' !important;')}}`);
    return `<${element} class="${classes === undefined ? name : `${classes} ${name}`}"`;
  });
  if (/<[^>]+ style="/.test(html.replace(/<math.*<\/math>/s, ''))) {
    throw new Error('KaTeX gives a style to an element without a class.');
  }
  return { html, css: [...rules].join('\n') };
}

/** Vite plugin: KaTeX's fonts in one format, which all browsers read that can run the page. */
export function formulaFonts(): Plugin {
  return {
    name: 'knobs-formula-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /katex[^/]*\.css$/ },
      handler: (css) => css.replace(/,\s*url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)/g, ''),
    },
  };
}
