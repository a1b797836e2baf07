import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined } from '../../bytes/joined';
import { Journal } from '../../recovery/journal';
import { parseCopy } from '../../recovery/recovery-schema';
import type { Network } from '../../network/network';
import type { EditCommand } from '../edit-commands';
import { anyEditButLock, attemptCommand } from '../testing/any-command';
import { anySurgery } from '../testing/any-surgery';
import { testBench } from '../testing/test-bench';
import type { Workbench } from '../workbench';

/** All that undo restores, the parameters by a checksum of their bits. */
function stateOf({ document }: Workbench): string {
  const { network, names, details, otherMetadata } = document;
  return JSON.stringify([network.structure, hashOf(network), names, details, otherMetadata]);
}

/** FNV-1a over 32 bits at a time, forwards and backwards. */
function hashOf({ parameters }: Network): number[] {
  const bits = new Uint32Array(parameters.slice().buffer);
  const add = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193);
  return [bits.reduce(add, 0x811c9dc5), bits.reduceRight(add, 0x811c9dc5)];
}

describe('a thousand random surgeries and edits', () => {
  it('are undone and redone to the last bit, also after a kill in their midst', async () => {
    const commands = fc.sample(
      fc.oneof(
        { weight: 1, arbitrary: anySurgery },
        { weight: 1, arbitrary: anyEditButLock as fc.Arbitrary<EditCommand> },
      ),
      { numRuns: 4000, seed: 7 },
    );
    const { workbench } = testBench();
    const journal = new Journal();
    const begin = () => {
      const begun = journal.begin(workbench.unsaved(), 1);
      const pieces = [...begun.pieces()];
      begun.done();
      return pieces;
    };
    await workbench.perform({ type: 'takeSnapshot', name: 'whole' });
    let bytes = begin();
    const states = [stateOf(workbench)];
    const sizes = new Set<string>();
    for (const command of commands) {
      if (states.length > 1000) break;
      if (command.type === 'deleteSnapshot') continue;
      const { sizes: now } = workbench.document.network;
      // From what is left of it nothing more can be done: back across structures.
      const isSpent = now.length < 3 || Math.min(...now) < 3;
      const back = { type: 'returnTo', id: 1 } as const;
      await attemptCommand(workbench, isSpent ? back : command);
      const { position } = workbench.unsaved().history;
      if (position === states.length) continue;
      states.push(stateOf(workbench));
      sizes.add(workbench.document.network.sizes.join());
      const change = journal.change(workbench.unsaved(), 2);
      if (change === 'anew') bytes = begin();
      else if (change) {
        bytes.push(change.bytes);
        change.done();
      }
    }
    // A state for each entry, the first of which says that the snapshot was taken.
    expect(states.length).toBeGreaterThan(1000);
    expect(sizes.size).toBeGreaterThan(100);

    const restored = testBench().workbench;
    restored.recover(parseCopy(joined(bytes)));
    for (const bench of [workbench, restored]) {
      for (let at = states.length; at >= 1; at--) {
        bench.perform({ type: 'goTo', position: at });
        expect(stateOf(bench) === states[at - 1]).toBe(true);
      }
      if (bench === workbench) continue;
      for (let at = 1; at <= states.length; at++) {
        bench.perform({ type: 'redo' });
        expect(stateOf(bench) === states[Math.min(at, states.length - 1)]).toBe(true);
      }
      bench.perform({ type: 'goTo', position: 1 });
      bench.perform({ type: 'goTo', position: states.length });
      expect(stateOf(bench) === states[states.length - 1]).toBe(true);
    }
  }, 240_000);
});
