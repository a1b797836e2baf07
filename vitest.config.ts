import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    environment: 'node',
    globalSetup: 'scripts/build-kernel.ts',
    include: ['src-*/**/*.test.ts', 'scripts/**/*.test.ts'],
  },
});
