import { parentPort } from 'node:worker_threads';
import { limitMemory } from '#core/formats/h5-memory';
import { serveH5 } from '#core/formats/h5-service';
import type { H5Task } from '#core/formats/h5-thread';

/* The thread of one HDF5 file, so that nothing of a damaged one outlives it. */

limitMemory();
parentPort?.on('message', async (task: H5Task) => parentPort?.postMessage(await serveH5(task)));
