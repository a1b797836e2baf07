import { provideH5Threads } from '#core/formats/h5-thread';
import { builtWorker, nodeThread } from './node-thread';

/** HDF5 files are read and written in threads of Node's. @param startWorker runs h5-thread.ts */
export function setUpH5(startWorker = () => builtWorker('h5-thread', 'HDF5')): void {
  provideH5Threads(nodeThread(startWorker));
}
