import { serveH5 } from '../h5-service';
import { provideH5Threads } from '../h5-thread';

/** Reads and writes HDF5 files in the thread of the test: for many that are sound, or nearly so. */
export function provideH5Here(): void {
  provideH5Threads(({ said }) => ({
    async post(task) {
      said(structuredClone(await serveH5(structuredClone(task))));
    },
    end: async () => {},
  }));
}
