import { describe, expect, it } from 'vitest';
import { networkOf, testBench } from '../testing/test-bench';
import type { Workbench } from '../workbench';
import { sourcesByName } from './snapshots';

const neuron = { layer: 0, index: 3 };
const take = (workbench: Workbench, name: string) =>
  workbench.perform({ type: 'takeSnapshot', name });

describe('returning to a snapshot from before neurons were moved', () => {
  const row = (workbench: Workbench, index: number) => [
    ...networkOf(workbench).weightsOf(0, index),
  ];
  const nameAt = (workbench: Workbench, index: number) =>
    workbench.snapshot().facts.names[0][index];

  it.each([
    ['moved', { type: 'moveNeuron', neuron, to: 9 }],
    ['swapped', { type: 'swapNeurons', layer: 0, a: 3, b: 9 }],
  ] as const)('leads names and mutes back with the neurons that were %s', (_, command) => {
    const { workbench } = testBench();
    const three = row(workbench, 3);
    take(workbench, 'before');
    workbench.perform(command);
    workbench.perform({ type: 'mute', neurons: [{ layer: 0, index: 9 }], on: true });
    expect([row(workbench, 9), nameAt(workbench, 9)]).toEqual([three, 'mean 3']);
    workbench.perform({ type: 'returnTo', id: 1 });
    expect([row(workbench, 3), nameAt(workbench, 3)]).toEqual([three, 'mean 3']);
    const { muted, names } = workbench.snapshot().facts;
    expect(muted[0].indexOf(true)).toBe(3);
    expect(names[0].slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, i) => `mean ${i}`));
    workbench.perform({ type: 'undo' });
    expect(nameAt(workbench, 9)).toBe('mean 3');
  });

  it('keeps a name that was given since', () => {
    const { workbench } = testBench();
    take(workbench, 'before');
    workbench.perform({ type: 'rename', neuron, name: 'mine' });
    workbench.perform({ type: 'returnTo', id: 1 });
    expect(nameAt(workbench, 3)).toBe('mine');
  });
});

it.each([
  [
    ['a', 'b', 'c'],
    ['c', 'a', 'b'],
    [1, 2, 0],
  ],
  [
    ['a', 'b', 'c'],
    ['b', 'a', 'new'],
    [1, 0, 2],
  ],
  // What is called like another tells nothing.
  [
    ['a', 'a', ''],
    ['a', '', 'a'],
    [0, 1, 2],
  ],
  // In the place that b goes back to was one with no name of then.
  [
    ['a', 'b', 'c'],
    ['a', 'new', 'b'],
    [0, 2, 1],
  ],
])('of %j, now %j, each was where %j is', (then, now, from) => {
  expect(sourcesByName(then, now)).toEqual(from);
});
