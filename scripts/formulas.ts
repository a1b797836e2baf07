import katex from 'katex';
import type { Plugin } from 'vite';

/**
 * Vite plugin: a file of TeX is imported as the HTML that KaTeX makes of it, with MathML in it for
 * whoever listens. That is done while building, so none of KaTeX's code is in the page.
 */
export function formulas(): Plugin {
  return {
    name: 'knobs-formulas',
    transform: {
      filter: { id: /\.tex$/ },
      handler(tex) {
        const html = katex.renderToString(tex.trim(), { strict: 'error' });
        return { code: `export default ${JSON.stringify(html)};`, map: null };
      },
    },
  };
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
