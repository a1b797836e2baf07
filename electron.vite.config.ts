import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { pictureFiles } from './scripts/picture-files';
import { rendererSettings } from './src-renderer/vite-settings';

const from = (path: string) => resolve(import.meta.dirname, path);

// Everything from npm is bundled; only Electron and Node's own modules stay outside.
export default defineConfig({
  main: {
    plugins: [pictureFiles()],
    // fflate's build for Node declares `require`, and so does what electron-vite puts in front of it.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      outDir: from('out/main'),
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: from('src-main/main.ts'),
          'evaluator-thread': from('src-main/evaluator-thread.ts'),
          'evaluator-helper': from('src-main/evaluator-helper.ts'),
          'h5-thread': from('src-main/h5-thread.ts'),
          'task-thread': from('src-main/task-thread.ts'),
          knobs: from('src-main/command-line/knobs.ts'),
        },
        // Chunks lie beside the entries, so that a path relative to import.meta.url holds in both.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: from('out/preload'),
      externalizeDeps: false,
      // A sandboxed preload is one CommonJS file.
      rolldownOptions: {
        input: from('src-main/preload/preload.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    ...rendererSettings,
    root: from('src-renderer'),
    build: {
      ...rendererSettings.build,
      outDir: from('out/renderer'),
      rolldownOptions: {
        ...rendererSettings.build.rolldownOptions,
        input: from('src-renderer/index.html'),
      },
    },
  },
});
