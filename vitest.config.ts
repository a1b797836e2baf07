import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    environment: 'node',
    globalSetup: 'scripts/build-kernel.ts',
    setupFiles: [
      'src-core/words/testing/english-errors.ts',
      'src-renderer/words/testing/speak-english.ts',
      'src-core/workbench/testing/provide-surgery.ts',
      'scripts/testing/full-sizes.ts',
    ],
    // How long a machine with other work to do may take. Of how fast anything is, only the fuzzing
    // asserts something, and by the processor's time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ['src-*/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Vitest leaves one of the cores to itself, though it has little to do.
    maxWorkers: availableParallelism(),
    // One worker runs many files, which halves the time: a test puts back what it changed beyond
    // its own modules.
    isolate: false,
    // It may be set up only once, so it is loaded anew with what uses it.
    server: { deps: { inline: ['@resvg/resvg-wasm'] } },
  },
});
