import type { H5Result, H5Thread } from '#core/formats/h5-thread';

/** Starts a worker for an HDF5 file, from the workbench's worker. */
export function startH5Worker(): H5Thread {
  const worker = new Worker(new URL('./h5-worker.ts', import.meta.url), {
    type: 'module',
    name: 'HDF5',
  });
  return {
    do: (task) =>
      new Promise<H5Result>((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<H5Result>) => resolve(data));
        worker.addEventListener('error', ({ message }) =>
          reject(new Error(message || 'its worker did not start')),
        );
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}
