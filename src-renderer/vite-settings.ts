import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { formulaFonts, formulas } from '../scripts/formulas.ts';
import { paletteCss } from '../scripts/palette-css.ts';

/** What Tune fetches by itself once it is shown. */
const AFTER_FIRST_PAINT = new RegExp(
  `/(${[
    ...['AdjustPanel', 'FitForm', 'LaterWeights', 'ScoreBars', 'Snapshots'],
    ...['StampBar', 'StampChoices', 'StampPlacement'],
  ].join('|')})\\.svelte$|\\.tex$`,
);

/** What the page's two builds, for Electron and for the browser, have in common. */
export const rendererSettings = {
  plugins: [svelte({ configFile: false }), formulas(), formulaFonts(), paletteCss()],
  define: { __VERSION__: JSON.stringify(manifest.version) },
  worker: { format: 'es', rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    minify: true,
    // Fonts are files, however small: the page may not load them from itself.
    assetsInlineLimit: (path: string) => (path.endsWith('.woff2') ? false : undefined),
    reportCompressedSize: false,
    // In kB: the library for HDF5 has its machine code in it, and is only fetched for such a file.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // How long each plugin took is no news to whoever builds.
      checks: { pluginTimings: false },
      // What the page starts with stays in one piece, though views that are fetched later use parts
      // of it, and so does what is fetched right after the first paint: pieces are larger than one
      // when they are packed, and each costs a request.
      output: {
        chunkFileNames: ({ facadeModuleId }) => {
          const words = /words\/(\w+)\/(start|later)\.ts$/.exec(facadeModuleId ?? '');
          return `assets/${words ? `${words[1]}-${words[2]}` : '[name]'}-[hash].js`;
        },
        codeSplitting: {
          groups: [
            // But for what waits for the rest while it starts.
            { name: 'start', tags: ['$initial'], test: /(?<!main\.ts)(?<!\.html)$/, priority: 2 },
            { name: 'page', test: /\/(App|TuneView)\.svelte$|\/session\.svelte\.ts$/, priority: 1 },
            { name: 'soon', test: AFTER_FIRST_PAINT },
          ],
        },
      },
    },
  },
} satisfies UserConfig;
