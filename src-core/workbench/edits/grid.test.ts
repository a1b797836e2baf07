import { describe, expect, it } from 'vitest';
import { emptyBench, networkOf } from '../testing/test-bench';
import type { Workbench } from '../workbench';
import { cells, nonZeroCells, performed, refused, selectCells } from './testing/performed-edits';
import { titleOf } from '../../stencils/stencil';
import { gestureOn } from '../testing/gesture';

const neuron = { layer: 0, index: 3 };
const other = { layer: 0, index: 4 };
const later = { layer: 1, index: 5 };

/** Sets single weights of the neuron, by pixel. */
function set(workbench: Workbench, of: typeof neuron, values: Record<number, number>): void {
  for (const [input, value] of Object.entries(values)) {
    workbench.perform({ type: 'setWeight', neuron: of, input: Number(input), value });
  }
}

describe('operate', () => {
  const double = { kind: 'scale', factor: 2 } as const;

  it('works on all weights of a neuron, or on the selected ones', async () => {
    const { workbench } = emptyBench();
    set(workbench, neuron, { 0: 1, 1: -2 });
    const command = { type: 'operate', neurons: [neuron], operation: double } as const;
    const all = await performed(workbench, { ...command, selection: null });
    expect(all.label).toBe('Scale by 2 · hidden 1 neuron 3');
    expect(nonZeroCells(all.network, neuron)).toEqual({ '0,0': 2, '1,0': -4 });
    const some = await performed(workbench, { ...command, selection: selectCells('1,0', '2,0') });
    expect(some.label).toBe('Scale by 2 in the selection · hidden 1 neuron 3');
    expect(nonZeroCells(some.network, neuron)).toEqual({ '0,0': 2, '1,0': -8 });
  });

  it('works on several neurons, and on the rows of later layers', async () => {
    const { workbench } = emptyBench();
    const add = { kind: 'add', amount: 1.5 } as const;
    const command = { type: 'operate', operation: add, selection: null } as const;
    const two = await performed(workbench, { ...command, neurons: [neuron, other] });
    expect(two.label).toBe('Add 1.5 · 2 neurons of hidden 1');
    expect(two.changed).toEqual(['0.3', '0.4']);
    const both = await performed(workbench, { ...command, neurons: [neuron, later] });
    expect(both.label).toBe('Add 1.5 · 2 neurons');
    expect(both.changed).toEqual(['0.3', '1.5']);
    expect([...both.network.weightsOf(1, 5)]).toEqual(new Array(16).fill(1.5));
    expect([...both.network.weightsOf(0, 3)]).toEqual(new Array(784).fill(3));
  });

  it('moves the picture of a neuron and the row of a later one', async () => {
    const { workbench } = emptyBench();
    set(workbench, neuron, { 0: 7 });
    set(workbench, later, { 0: 8 });
    const { label, network } = await performed(workbench, {
      type: 'operate',
      neurons: [neuron, later],
      operation: { kind: 'mirror', axis: 'leftRight' },
      selection: null,
    });
    expect(label).toBe('Mirror left to right · 2 neurons');
    expect(nonZeroCells(network, neuron)).toEqual({ '27,0': 7 });
    expect([...network.weightsOf(1, 5)]).toEqual([...new Array<number>(15).fill(0), 8]);
  });

  it('is no entry where it changes nothing, and refuses crossed limits', async () => {
    const { workbench } = emptyBench();
    const command = { type: 'operate' as const, neurons: [neuron], selection: null };
    workbench.perform({ ...command, operation: double });
    expect(workbench.snapshot().history.entries).toEqual([]);
    const clamp = { kind: 'clamp', least: 2, most: 1 } as const;
    await refused(workbench, { ...command, operation: clamp }, 'is above the upper limit');
  });
});

describe('moveSelection', () => {
  it('moves the selected weights over what is there, and leaves zeros', async () => {
    const { workbench } = emptyBench();
    set(workbench, neuron, { 0: 1, 1: 2, 29: 9, 30: 5 });
    const { label, network, changed } = await performed(workbench, {
      type: 'moveSelection',
      neuron,
      selection: selectCells('0,0', '1,0'),
      dx: 1,
      dy: 1,
    });
    expect(label).toBe('Move the selection · hidden 1 neuron 3');
    expect(changed).toEqual(['0.3']);
    expect(nonZeroCells(network, neuron)).toEqual({ '1,1': 1, '2,1': 2 });
  });

  it('in a gesture brings back what it only passed over', () => {
    const { workbench } = emptyBench();
    set(workbench, neuron, { 0: 1, 1: 9 });
    const move = { type: 'moveSelection', neuron, selection: selectCells('0,0'), dy: 0 } as const;
    const hand = gestureOn(workbench);
    for (const dx of [1, 2, 3]) hand.perform({ ...move, dx });
    hand.end();
    expect(nonZeroCells(networkOf(workbench), neuron)).toEqual({ '1,0': 9, '3,0': 1 });
  });

  it('is for pixels only', async () => {
    const move = { type: 'moveSelection', neuron: later, selection: null, dx: 1, dy: 0 } as const;
    await refused(emptyBench().workbench, move, 'Only neurons of the first layer');
  });
});

describe('paste', () => {
  const piece = {
    type: 'paste',
    neuron,
    columns: 2,
    rows: 2,
    values: Float32Array.of(1, 2, 3, 4),
    mask: Uint8Array.of(1, 0, 1, 1),
    column: 5,
    row: 6,
  } as const;

  it('puts down what belongs to the piece and lies on the grid', async () => {
    const { workbench } = emptyBench();
    set(workbench, neuron, { [6 * 28 + 6]: 0.5 });
    const { label, network } = await performed(workbench, piece);
    expect(label).toBe('Paste 3 weights · hidden 1 neuron 3');
    expect(nonZeroCells(network, neuron)).toEqual({ '5,6': 1, '6,6': 0.5, '5,7': 3, '6,7': 4 });
    const half = await performed(workbench, { ...piece, column: -1, row: 0 });
    expect(half.label).toBe('Paste 1 weight · hidden 1 neuron 3');
    expect(nonZeroCells(half.network, neuron)).toMatchObject({ '0,1': 4 });
  });

  it('refuses what does not fit together', async () => {
    const { workbench } = emptyBench();
    const sentence = 'A piece of 2 × 3 cells has 6 numbers; found 4.';
    await refused(workbench, { ...piece, rows: 3 }, sentence);
    await refused(workbench, { ...piece, columns: 2 ** 53, rows: 2 ** 53 }, 'found 4');
    await refused(workbench, { ...piece, mask: new Uint8Array(3) }, 'has 4 numbers');
    await refused(workbench, { ...piece, neuron: later }, 'Only neurons of the first layer');
  });
});

describe('stamp', () => {
  const whole = { x: 14, y: 14, width: 28, height: 28, angle: 0, balanced: false };
  const ink = new Float32Array(784);
  ink[30] = 1;
  ink[31] = 0.5;
  const stamp = {
    type: 'stamp',
    neurons: [neuron, other],
    stencil: ink,
    title: { id: 'plain', values: { text: 'mean of 7s' } },
    placement: { ...whole, strength: 2 },
    mode: 'set',
    selection: null,
  } as const;

  it('replaces what is there by a picture, or adds it', async () => {
    const { workbench } = emptyBench();
    set(workbench, neuron, { 0: 9, 31: 9 });
    const replaced = await performed(workbench, stamp);
    expect(replaced.label).toBe('Stamp “mean of 7s” · 2 neurons of hidden 1');
    expect(replaced.changed).toEqual(['0.3', '0.4']);
    for (const one of [neuron, other]) {
      expect(nonZeroCells(replaced.network, one)).toEqual({ '2,1': 2, '3,1': 1 });
    }
    const added = await performed(workbench, { ...stamp, neurons: [neuron], mode: 'add' });
    expect(added.label).toBe('Stamp “mean of 7s” · hidden 1 neuron 3');
    expect(nonZeroCells(added.network, neuron)).toEqual({ '2,1': 4, '3,1': 2 });
  });

  it('balances a stencil that is drawn', async () => {
    const { network } = await performed(emptyBench().workbench, {
      ...stamp,
      stencil: 'spot',
      title: titleOf('spot'),
      placement: { ...whole, width: 8, height: 8, strength: 1, balanced: true },
    });
    const weights = network.weightsOf(0, 3);
    expect(Math.max(...weights)).toBeGreaterThan(0.5);
    expect(weights.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 4);
  });
});

describe('across', () => {
  const across = { type: 'across', neurons: [neuron, other] } as const;

  it('gives the same length, the same largest, or takes the average away', async () => {
    const { workbench } = emptyBench();
    set(workbench, neuron, { 0: 3, 1: 4 });
    set(workbench, other, { 0: 9, 1: 12 });
    // Lengths 5 and 15: both 10.
    const length = await performed(workbench, { ...across, how: 'sameLength' });
    expect(length.label).toBe('Same length · 2 neurons of hidden 1');
    expect(nonZeroCells(length.network, neuron)).toEqual({ '0,0': 6, '1,0': 8 });
    expect(nonZeroCells(length.network, other)).toEqual({ '0,0': 6, '1,0': 8 });
    set(workbench, other, { 0: 0, 1: 4 });
    // Largest 8 and 4: both 6.
    const largest = await performed(workbench, { ...across, how: 'sameLargest' });
    expect(largest.label).toBe('Same largest weight · 2 neurons of hidden 1');
    expect(nonZeroCells(largest.network, neuron)).toEqual({ '0,0': 4.5, '1,0': 6 });
    expect(nonZeroCells(largest.network, other)).toEqual({ '1,0': 6 });
    const average = await performed(workbench, { ...across, how: 'subtractAverage' });
    expect(average.label).toBe('Subtract their average · 2 neurons of hidden 1');
    expect(nonZeroCells(average.network, neuron)).toEqual(cells(2.25, '0,0'));
    expect(nonZeroCells(average.network, other)).toEqual(cells(-2.25, '0,0'));
  });

  it('takes at least two neurons of one layer', async () => {
    const sentence = 'Select at least two neurons of the same layer.';
    const { workbench } = emptyBench();
    for (const neurons of [[neuron], [neuron, later]]) {
      await refused(workbench, { ...across, neurons, how: 'sameLength' }, sentence);
    }
  });
});
