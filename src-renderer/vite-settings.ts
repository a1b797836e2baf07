import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';

/** What the page's two builds, for Electron and for the browser, have in common. */
export const rendererSettings = {
  plugins: [svelte({ configFile: false })],
  worker: { format: 'es' },
  build: { minify: true, reportCompressedSize: false },
} satisfies UserConfig;
