import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import { version } from '../package.json' with { type: 'json' };

/** What the page's two builds, for Electron and for the browser, have in common. */
export const rendererSettings = {
  plugins: [svelte({ configFile: false })],
  define: { __VERSION__: JSON.stringify(version) },
  worker: { format: 'es' },
  build: { minify: true, reportCompressedSize: false },
} satisfies UserConfig;
