import { limitMemory } from '#core/formats/h5-memory';
import { serveH5 } from '#core/formats/h5-service';
import type { H5Task } from '#core/formats/h5-thread';

/* The worker of one HDF5 file, so that nothing of a damaged one outlives it. */

limitMemory();
addEventListener('message', async ({ data }: MessageEvent<H5Task>) => {
  postMessage(await serveH5(data));
});
