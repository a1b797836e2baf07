import { describe, expect, it } from 'vitest';
import type { Command } from '../commands';
import { emptyBench, lastLabel, networkOf } from '../testing/test-bench';
import { performed, refused } from './testing/performed-edits';
import { gestureOn } from '../testing/gesture';

const neuron = { layer: 0, index: 3 };
const output = { layer: 2, index: 7 };

describe('one number', () => {
  it('a weight or a bias, which the history tells', async () => {
    const { workbench } = emptyBench();
    const weight = await performed(workbench, {
      type: 'setWeight',
      neuron: output,
      input: 13,
      value: -2.5,
    });
    expect(weight.label).toBe('Weight 0 → −2.5 · hidden 2 neuron 13 to output 7');
    expect(weight.changed).toEqual(['2.7']);
    expect(weight.network.weightsOf(2, 7)[13]).toBe(-2.5);
    const bias = await performed(workbench, { type: 'setBias', neuron, value: 0.1 });
    expect(bias.label).toBe('Bias 0 → 0.1 · hidden 1 neuron 3');
    expect(bias.network.layers[0].biases[3]).toBe(Math.fround(0.1));
  });

  it('the same again is no entry', () => {
    const { workbench } = emptyBench();
    for (let i = 0; i < 2; i++) workbench.perform({ type: 'setBias', neuron, value: 0.1 });
    expect(workbench.snapshot().history.entries).toHaveLength(1);
  });
});

describe('the matrix of a later layer', () => {
  it('is painted cell by cell', async () => {
    const { workbench } = emptyBench();
    const paint = { type: 'paintMatrix', layer: 1, value: 3 } as const;
    const several = await performed(workbench, { ...paint, cells: Uint16Array.of(2, 5, 0, 15) });
    expect(several.label).toBe('Paint 2 weights · Hidden 2');
    expect(several.changed).toEqual(['1.0', '1.2']);
    expect([several.network.weightsOf(1, 2)[5], several.network.weightsOf(1, 0)[15]]).toEqual([
      3, 3,
    ]);
    const one = await performed(workbench, { ...paint, cells: Uint16Array.of(4, 4) });
    expect(one.label).toBe('Weight 0 → 3 · hidden 1 neuron 4 to hidden 2 neuron 4');
  });

  it('in a gesture goes on where it was, and takes the value it has last', () => {
    const { workbench } = emptyBench();
    const paint = { type: 'paintMatrix', layer: 2 } as const;
    const hand = gestureOn(workbench);
    hand.perform({ ...paint, cells: Uint16Array.of(1, 1), value: 1 });
    hand.perform({ ...paint, cells: Uint16Array.of(1, 2, 1, 1), value: 2 });
    hand.end();
    expect([...networkOf(workbench).weightsOf(2, 1)].slice(0, 4)).toEqual([0, 2, 2, 0]);
    expect(workbench.snapshot().history.entries).toHaveLength(1);
    expect(lastLabel(workbench)).toBe('Paint 2 weights · Output');
  });

  it('that refused a cell has none of a stroke', async () => {
    const { workbench } = emptyBench();
    const paint = { type: 'paintMatrix', layer: 2, value: 1 } as const;
    const hand = gestureOn(workbench);
    const { transaction } = hand;
    const cells = Uint16Array.of(0, 0, 10, 0);
    await refused(workbench, { ...paint, cells, transaction }, 'to neuron 10 here');
    hand.perform({ ...paint, cells: Uint16Array.of(1, 2) });
    hand.end();
    expect(networkOf(workbench).weightsOf(2, 0)[0]).toBe(0);
  });

  it('becomes an identity', async () => {
    const { workbench } = emptyBench();
    const command = { type: 'identity', layer: 2, on: 10, off: -1, bias: -6 } as const;
    const { label, network, changed } = await performed(workbench, command);
    expect(label).toBe('Identity · Output');
    expect(changed).toEqual(Array.from({ length: 10 }, (_, index) => `2.${index}`));
    for (const k of Array(10).keys()) {
      const row = new Array<number>(16).fill(-1);
      row[k] = 10;
      expect([...network.weightsOf(2, k)]).toEqual(row);
    }
    expect([...network.layers[2].biases]).toEqual(new Array(10).fill(-6));
  });

  it('becomes zeros', async () => {
    const { workbench } = emptyBench();
    workbench.perform({ type: 'identity', layer: 1, on: 1, off: 2, bias: 3 });
    workbench.perform({ type: 'setBias', neuron: output, value: 9 });
    const { label, network } = await performed(workbench, { type: 'zeroLayer', layer: 1 });
    expect(label).toBe('Set all to 0 · Hidden 2');
    expect(network.parameters.filter((value) => value !== 0)).toEqual(Float32Array.of(9));
  });

  it('has columns and rows to fill', async () => {
    const { workbench } = emptyBench();
    const column = await performed(workbench, {
      type: 'fillColumn',
      layer: 1,
      input: 15,
      value: 0.5,
    });
    expect(column.label).toBe('Fill the column from hidden 1 neuron 15 · Hidden 2');
    for (const k of Array(16).keys()) {
      const row = [...new Array<number>(15).fill(0), 0.5];
      expect([...column.network.weightsOf(1, k)]).toEqual(row);
    }
    const row = await performed(workbench, { type: 'fillRow', neuron: output, value: -2 });
    expect(row.label).toBe('Fill the row · output 7');
    expect(row.changed).toEqual(['2.7']);
    expect([...row.network.weightsOf(2, 7)]).toEqual(new Array(16).fill(-2));
    expect(row.network.layers[2].biases[7]).toBe(0);
  });

  it('has rows that go with their own and against all others', async () => {
    const { workbench } = emptyBench();
    const neurons = [output, { layer: 2, index: 0 }];
    const command = { type: 'ownAgainstOthers', neurons, plus: 6, minus: 1.5 } as const;
    const { label, network, changed } = await performed(workbench, command);
    expect(label).toBe('Own against others · 2 neurons of output');
    expect(changed).toEqual(['2.0', '2.7']);
    for (const k of [0, 7]) {
      const row = new Array<number>(16).fill(-1.5);
      row[k] = 6;
      expect([...network.weightsOf(2, k)]).toEqual(row);
    }
  });
});

const wide = [784, 4, 10];

it.each<[Command, string, number[]?]>([
  [
    { type: 'setWeight', neuron: output, input: 16, value: 1 },
    'has 16 weights; there is no weight 16',
  ],
  [{ type: 'setWeight', neuron, input: 0, value: -1e39 }, 'too large for a weight or a bias'],
  [{ type: 'setBias', neuron: { layer: 3, index: 0 }, value: 1 }, 'no neuron 0 in layer 4'],
  [{ type: 'setBias', neuron, value: 3.5e38 }, 'too large for a weight or a bias'],
  [
    { type: 'paintMatrix', layer: 0, cells: Uint16Array.of(0, 0), value: 1 },
    'Pixels feed the first layer',
  ],
  [
    { type: 'paintMatrix', layer: 1, cells: Uint16Array.of(0, 16), value: 1 },
    'no weight from neuron 16',
  ],
  [{ type: 'paintMatrix', layer: 1, cells: Uint16Array.of(0, 0), value: 1e39 }, 'too large'],
  [{ type: 'identity', layer: 0, on: 1, off: 0, bias: 0 }, 'Pixels feed the first layer'],
  [{ type: 'identity', layer: 3, on: 1, off: 0, bias: 0 }, 'There is no layer 4.'],
  [{ type: 'identity', layer: 1, on: 1e39, off: 0, bias: 0 }, 'too large'],
  [{ type: 'identity', layer: 1, on: 1, off: 1e39, bias: 0 }, 'too large'],
  [{ type: 'identity', layer: 1, on: 1, off: 0, bias: 1e39 }, 'too large'],
  [{ type: 'zeroLayer', layer: 0 }, 'Pixels feed the first layer'],
  [{ type: 'fillColumn', layer: 0, input: 0, value: 1 }, 'Pixels feed the first layer'],
  [{ type: 'fillColumn', layer: 1, input: 16, value: 1 }, 'no neuron 16 in layer 1'],
  [{ type: 'fillColumn', layer: 1, input: 0, value: 1e39 }, 'too large'],
  [{ type: 'fillRow', neuron, value: 1e39 }, 'too large'],
  [{ type: 'fillRow', neuron: { layer: 2, index: 10 }, value: 1 }, 'no neuron 10'],
  [
    { type: 'ownAgainstOthers', neurons: [neuron], plus: 1, minus: 1 },
    'Pixels feed the first layer',
  ],
  [{ type: 'ownAgainstOthers', neurons: [output], plus: 1, minus: 1e39 }, 'too large'],
  [
    { type: 'ownAgainstOthers', neurons: [{ layer: 1, index: 5 }], plus: 1, minus: 1 },
    'There is no input 5',
    wide,
  ],
])('refuses %j: %s', async (command, sentence, sizes) => {
  await refused(emptyBench(sizes).workbench, command, sentence);
});
