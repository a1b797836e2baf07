import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { testBench } from '../workbench/testing/test-bench';
import { english } from '../words/english';
import { parseCopy } from './recovery-schema';

/*
 * `version-1.journal` was written by Knobs before the structure could change: a random network
 * (seed 3), a bias set to 0.5, then a snapshot, a name, a mute, a weight of −0, and a bias of 7 that is
 * undone, each in a record of its own.
 */
it('a journal of version 1 is opened as before', () => {
  const bytes = readFileSync(new URL('fixtures/version-1.journal', import.meta.url));
  const { workbench } = testBench();
  workbench.recover(parseCopy(new Uint8Array(bytes)));
  const { network, facts, history } = workbench.snapshot();
  expect(network.sizes).toEqual([784, 2, 10]);
  expect(history.position).toBe(5);
  expect(history.entries.map(({ label }) => english.say(label))).toEqual([
    expect.stringMatching(/^Bias .* → 0\.5 · hidden 1 neuron 1$/),
    '★ Snapshot “first”',
    'Name hidden 1 neuron 1 “Häkchen”',
    'Mute · hidden 1 neuron 0',
    expect.stringMatching(/^Weight .* → 0 · Häkchen to output 4$/),
    expect.stringMatching(/^Bias 0\.5 → 7 · Häkchen$/),
  ]);
  expect(facts.names[0]).toEqual(['', 'Häkchen']);
  expect(facts.muted[0]).toEqual([true, false]);
  const [snapshot] = facts.snapshots;
  expect(snapshot).toMatchObject({ name: 'first', sizes: [784, 2, 10], names: facts.names });
  // The bias of the second neuron, behind 2 × 784 weights.
  expect(snapshot.parameters[1569]).toBe(0.5);
  expect(Object.is(network.parameters[1570 + 4 * 2 + 1], -0)).toBe(true);
  workbench.perform({ type: 'redo' });
  expect(workbench.snapshot().network.parameters[1569]).toBe(7);
});
