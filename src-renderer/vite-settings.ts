import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import manifest from '../package.json' with { type: 'json' };

/** What the page's two builds, for Electron and for the browser, have in common. */
export const rendererSettings = {
  plugins: [svelte({ configFile: false })],
  define: { __VERSION__: JSON.stringify(manifest.version) },
  worker: { format: 'es', rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    minify: true,
    reportCompressedSize: false,
    // How long each plugin took is no news to whoever builds.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
} satisfies UserConfig;
