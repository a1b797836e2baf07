import type { Plugin } from 'vite';
import { PALETTE, type PaletteColors } from '../src-core/pictures/palette.ts';

const PLACE = '@palette;';

/** Vite plugin: the page's colours take the place of `@palette;` in its style sheet. */
export function paletteCss(): Plugin {
  return {
    name: 'knobs-palette',
    enforce: 'pre',
    transform: {
      filter: { id: /tokens\.css$/ },
      handler(css) {
        if (!css.includes(PLACE)) this.error(`There is no ${PLACE} in the style sheet.`);
        const rules = [
          ruleOf(':root', 'light', PALETTE.light),
          ruleOf(":root[data-theme='dark']", 'dark', PALETTE.dark),
        ];
        return { code: css.replace(PLACE, rules.join('\n')), map: null };
      },
    },
  };
}

function ruleOf(selector: string, scheme: string, colors: PaletteColors): string {
  const properties = Object.entries(colors).map(
    ([name, color]) => `${propertyOf(name)}: ${color};`,
  );
  const lines = [`color-scheme: ${scheme};`, ...properties, `--chevron: ${chevron(colors.muted)};`];
  return `${selector} { ${lines.join(' ')} }`;
}

/** `--accent-ink` for `accentInk`. */
export function propertyOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The arrow of what can be opened: a picture, for a style sheet cannot colour one that it loads. */
function chevron(color: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='${color}' stroke-width='2.6' stroke-linecap='round' stroke-linejoin='round'><path d='m5 9 7 7 7-7'/></svg>`;
  return `url("data:image/svg+xml,${svg.replace(/[<>#]/g, encodeURIComponent)}")`;
}
