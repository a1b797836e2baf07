import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    environment: 'node',
    globalSetup: 'scripts/build-kernel.ts',
    // How long a machine with other work to do may take; nothing here asserts how fast anything is.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ['src-*/**/*.test.ts', 'scripts/**/*.test.ts'],
  },
});
