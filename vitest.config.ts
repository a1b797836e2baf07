import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    environment: 'node',
    globalSetup: 'scripts/build-kernel.ts',
    setupFiles: 'src-core/words/testing/english-errors.ts',
    // How long a machine with other work to do may take. Of how fast anything is, only the fuzzing
    // asserts something, and by the processor's time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ['src-*/**/*.test.ts', 'scripts/**/*.test.ts'],
  },
});
