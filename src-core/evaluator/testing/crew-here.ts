import { uniform } from '../../network/random';
import type { StartCrew } from '../crew';
import { instanceOf } from '../kernel-instance';
import { kernelFor } from '../webassembly';

/**
 * A crew of several instances of the kernel on one memory, as threads have them, that all run in this
 * thread: whose turn it is, and who comes late, is as the seed says.
 */
export function crewHere(threads: number, seed: number): StartCrew {
  return {
    threads,
    start({ memory }, kernel) {
      const helpers = Array.from({ length: threads - 1 }, (_, i) => {
        const helper = instanceOf(kernelFor(memory), memory);
        helper.useThread(i + 1);
        return helper;
      });
      const next = uniform(seed);
      const all = [kernel, ...helpers];
      return {
        run(job, spans) {
          for (let span = 0; span < spans; span++) all[Math.floor(next() * threads)][job](span);
        },
        end() {},
      };
    },
  };
}
