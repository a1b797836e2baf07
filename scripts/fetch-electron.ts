/**
 * Runs as a child process: Electron's own installer, which fetches the binary without a word.
 * Counts the bytes that pass and tells the parent, see electron-binary.ts.
 */
import { createRequire } from 'node:module';

export type Progress =
  { phase: 'fetching'; bytes: number; total: number | undefined } | { phase: 'unpacking' };

const report = (progress: Progress) => process.send?.(progress);

const plainFetch = globalThis.fetch;
globalThis.fetch = async (...args) => {
  const response = await plainFetch(...args);
  if (!response.ok || !response.body) return response;
  const total = Number(response.headers.get('content-length')) || undefined;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        report({ phase: 'fetching', bytes, total });
        controller.enqueue(chunk);
      },
      flush: () => void report({ phase: 'unpacking' }),
    }),
  );
  return new Response(counted, response);
};

// Without the parent nobody waits for the binary.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

createRequire(import.meta.url)('electron/install.js');
