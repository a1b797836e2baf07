import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../commands';
import { parameterBytes, emptyBench, networkOf, testBench } from '../testing/test-bench';
import { cells, nonZeroCells, performed, refused, selectCells } from './testing/performed-edits';
import { titleOf } from '../../stencils/stencil';
import { gestureOn } from '../testing/gesture';

const neuron = { layer: 0, index: 3 };
const ink = { value: 0.5, mode: 'set', selection: null } as const;
/** The brush of one pixel from (4, 4) to (6, 4). */
const stroke = {
  type: 'paint',
  neuron,
  path: Float32Array.of(4.5, 4.5, 1, 6.5, 4.5, 1),
  size: 1,
  hardness: 1,
  ...ink,
} as const;
const shape = {
  type: 'shape',
  neuron,
  shape: 'rectangle',
  from: [2.5, 3.5] as [number, number],
  to: [5.2, 5.9] as [number, number],
  width: 1,
  hardness: 1,
  filled: false,
  ...ink,
} as const;
const fill = { type: 'fill', neuron, column: 3, row: 4, tolerance: 0, ...ink } as const;
const ramp = {
  type: 'ramp',
  neuron,
  shape: 'linear',
  from: [0.5, 0] as [number, number],
  to: [4.5, 0] as [number, number],
  value: 0,
  end: 4,
  selection: null,
} as const;
const outline = ['2,3', '3,3', '4,3', '5,3', '2,4', '5,4', '2,5', '3,5', '4,5', '5,5'];

describe('paint', () => {
  it('sets the weights under the brush', async () => {
    const { workbench } = emptyBench();
    const { label, network, changed } = await performed(workbench, stroke);
    expect(label).toBe('Paint 3 weights · hidden 1 neuron 3');
    expect(changed).toEqual(['0.3']);
    expect(nonZeroCells(network, neuron)).toEqual(cells(0.5, '4,4', '5,4', '6,4'));
  });

  it('is called by what it did: erased, added to, smoothed', async () => {
    const { workbench } = emptyBench();
    const point = Float32Array.of(5.5, 4.5, 1);
    await performed(workbench, { ...stroke, value: 9 });
    const erased = await performed(workbench, { ...stroke, path: point, value: 0 });
    expect(erased.label).toBe('Erase 1 weight · hidden 1 neuron 3');
    expect(nonZeroCells(erased.network, neuron)).toEqual(cells(9, '4,4', '6,4'));
    const added = await performed(workbench, { ...stroke, mode: 'add', value: -1 });
    expect(added.label).toBe('Add to 3 weights · hidden 1 neuron 3');
    expect(nonZeroCells(added.network, neuron)).toEqual({ '4,4': 8, '5,4': -1, '6,4': 8 });
    const smoothed = await performed(workbench, { ...stroke, path: point, mode: 'smooth' });
    expect(smoothed.label).toBe('Smooth 1 weight · hidden 1 neuron 3');
    // The mean of 8, −1, 8 and six zeros.
    expect(nonZeroCells(smoothed.network, neuron)['5,4']).toBe(Math.fround(15 / 9));
  });

  it('is as wide as the pen is pressed', async () => {
    const { workbench } = emptyBench();
    const path = Float32Array.of(4.5, 4.5, 0.25, 6.5, 4.5, 0.25);
    const { network } = await performed(workbench, { ...stroke, path, size: 4 });
    expect(nonZeroCells(network, neuron)).toEqual(cells(0.5, '4,4', '5,4', '6,4'));
  });

  it('is no entry where it changes nothing', () => {
    const { workbench } = emptyBench();
    workbench.perform({ ...stroke, value: 0 });
    workbench.perform({ ...stroke, path: Float32Array.of(-9, -9, 1) });
    expect(workbench.snapshot().history.entries).toEqual([]);
  });

  /** Whole quarters, with which all distances are exact. */
  const at = fc.integer({ min: -20, max: 140 }).map((quarters) => quarters / 4);
  const points = fc.array(fc.tuple(at, at), { minLength: 2, maxLength: 8 });

  it('in a gesture is the same in many commands as in one, and never piles up', () => {
    fc.assert(
      fc.property(points, fc.nat(7), fc.constantFrom(1, 3, 8), (list, cut, size) => {
        const path = (from: number, to: number) =>
          Float32Array.from(list.slice(from, to).flatMap(([x, y]) => [x, y, 1]));
        const add = { ...stroke, mode: 'add', value: 1, size, hardness: 0.5 } as const;
        const [whole, inParts] = [emptyBench().workbench, emptyBench().workbench];
        whole.perform({ ...add, path: path(0, list.length) });
        const middle = Math.min(cut, list.length - 1);
        const hand = gestureOn(inParts);
        hand.perform({ ...add, path: path(0, middle + 1) });
        hand.perform({ ...add, path: path(middle, list.length) });
        hand.perform({ ...add, path: path(middle, list.length) });
        hand.end();
        expect(parameterBytes(inParts)).toBe(parameterBytes(whole));
        const weights = networkOf(inParts).weightsOf(0, 3);
        expect(Math.max(...weights)).toBeLessThanOrEqual(1);
        expect(inParts.snapshot().history).toEqual(whole.snapshot().history);
      }),
      { numRuns: 20 },
    );
  });

  it('that was refused in a gesture leaves no trace in it', async () => {
    const { workbench } = emptyBench();
    const hand = gestureOn(workbench);
    const { transaction } = hand;
    await refused(
      workbench,
      { ...stroke, path: Float32Array.of(20.5, 20.5, 1), value: 1e39, transaction },
      'too large',
    );
    hand.perform(stroke);
    hand.end();
    expect(nonZeroCells(networkOf(workbench), neuron)).toEqual(cells(0.5, '4,4', '5,4', '6,4'));
  });
});

describe('shape', () => {
  it('is an outline, or filled', async () => {
    const { workbench } = emptyBench();
    const drawn = await performed(workbench, shape);
    expect(drawn.label).toBe('Rectangle over 10 weights · hidden 1 neuron 3');
    expect(drawn.changed).toEqual(['0.3']);
    expect(nonZeroCells(drawn.network, neuron)).toEqual(cells(0.5, ...outline));
    const filled = await performed(workbench, { ...shape, filled: true });
    expect(filled.label).toBe('Filled rectangle over 2 weights · hidden 1 neuron 3');
    expect(nonZeroCells(filled.network, neuron)).toEqual(cells(0.5, ...outline, '3,4', '4,4'));
  });

  it('is an ellipse or a line', async () => {
    const ellipse = await performed(emptyBench().workbench, {
      ...shape,
      shape: 'ellipse',
      from: [0.5, 0.5],
      to: [3.5, 3.5],
      filled: true,
    });
    expect(ellipse.label).toBe('Filled ellipse over 12 weights · hidden 1 neuron 3');
    // A circle of radius 2: of the 16 cells only the corners’ centres, 2.1 away, are outside.
    const found = nonZeroCells(ellipse.network, neuron);
    expect(Object.keys(found)).toHaveLength(12);
    for (const corner of ['0,0', '3,0', '0,3', '3,3']) expect(found).not.toHaveProperty(corner);
    const line = await performed(emptyBench().workbench, {
      ...shape,
      shape: 'line',
      from: [7.5, 2.5],
      to: [7.5, 5.5],
      filled: true,
    });
    expect(line.label).toBe('Line over 4 weights · hidden 1 neuron 3');
    expect(nonZeroCells(line.network, neuron)).toEqual(cells(0.5, '7,2', '7,3', '7,4', '7,5'));
  });
});

describe('fill', () => {
  it('fills what hangs together and has nearly the same value', async () => {
    const { workbench } = emptyBench();
    await performed(workbench, { ...shape, value: 1 });
    const { label, network } = await performed(workbench, { ...fill, value: 2 });
    expect(label).toBe('Fill 2 weights · hidden 1 neuron 3');
    expect(nonZeroCells(network, neuron)).toEqual({
      ...cells(1, ...outline),
      ...cells(2, '3,4', '4,4'),
    });
    const all = await performed(workbench, { ...fill, value: -1, tolerance: 2 });
    expect(all.label).toBe('Fill 784 weights · hidden 1 neuron 3');
  });

  it('does nothing off the grid', () => {
    const { workbench } = emptyBench();
    workbench.perform({ ...fill, column: 28 });
    expect(workbench.snapshot().history.entries).toEqual([]);
  });
});

describe('ramp', () => {
  const row = ['0,0', '1,0', '2,0', '3,0', '4,0', '5,0'];

  it('goes from one value to the other along a line', async () => {
    const { workbench } = emptyBench();
    const { label, network } = await performed(workbench, {
      ...ramp,
      selection: selectCells(...row),
    });
    expect(label).toBe('Linear ramp over 5 weights · hidden 1 neuron 3');
    expect(nonZeroCells(network, neuron)).toEqual({
      '1,0': 1,
      '2,0': 2,
      '3,0': 3,
      '4,0': 4,
      '5,0': 4,
    });
  });

  it('or outwards', async () => {
    const { workbench } = emptyBench();
    const { label, network } = await performed(workbench, {
      ...ramp,
      shape: 'radial',
      from: [1.5, 0.5],
      to: [3.5, 0.5],
      value: 4,
      end: 0,
      selection: selectCells(...row),
    });
    expect(label).toBe('Radial ramp over 3 weights · hidden 1 neuron 3');
    expect(nonZeroCells(network, neuron)).toEqual({ '0,0': 2, '1,0': 4, '2,0': 2 });
  });
});

describe('every drawing tool', () => {
  const stamp = {
    type: 'stamp',
    neurons: [neuron],
    stencil: 'ring',
    title: titleOf('ring'),
    placement: { x: 14, y: 14, width: 20, height: 20, angle: 30, strength: 2, balanced: true },
    mode: 'set',
    selection: null,
  } satisfies Command;
  const operate = {
    type: 'operate',
    neurons: [neuron],
    operation: { kind: 'sharpen', strength: 0.5 },
    selection: null,
  } satisfies Command;
  const wide = { size: 9, hardness: 0.2 };
  const tools: Extract<Command, { selection: Uint8Array | null }>[] = [
    { ...stroke, ...wide },
    { ...stroke, ...wide, mode: 'add' },
    { ...stroke, ...wide, mode: 'smooth' },
    { ...shape, filled: true },
    { ...shape, shape: 'ellipse', to: [20, 25] },
    { ...shape, shape: 'line', width: 5, mode: 'add' },
    { ...fill, tolerance: 100 },
    ramp,
    { ...ramp, shape: 'radial' },
    stamp,
    { ...stamp, mode: 'add' },
    operate,
  ];

  it.each(tools)('$type $mode $shape keeps within the selection', (tool) => {
    const random: Command = { type: 'new', sizes: [784, 16, 10], start: 'random', seed: 8 };
    const selection = Uint8Array.from({ length: 784 }, (_, cell) => ((cell * 7) % 3 === 0 ? 1 : 0));
    const [free, limited] = [testBench().workbench, testBench().workbench];
    free.perform(random);
    limited.perform(random);
    const before = networkOf(free).weightsOf(0, 3);
    free.perform(tool);
    limited.perform({ ...tool, selection });
    const whole = networkOf(free).weightsOf(0, 3);
    const expected = before.map((value, cell) => (selection[cell] === 1 ? whole[cell] : value));
    expect(networkOf(limited).weightsOf(0, 3)).toEqual(expected);
    expect(expected).not.toEqual(before);
    expect(expected).not.toEqual(whole);
  });

  it.each(tools.filter(({ type }) => type !== 'operate'))(
    '$type $mode $shape is for pixels only',
    async (tool) => {
      const later = { layer: 1, index: 0 };
      const command =
        'neurons' in tool ? { ...tool, neurons: [later] } : { ...tool, neuron: later };
      await refused(
        emptyBench().workbench,
        command,
        'Only neurons of the first layer have pixels to paint.',
      );
    },
  );

  it.each(tools)('$type $mode $shape needs a neuron that is there', async (tool) => {
    const none = { layer: 0, index: 16 };
    const command = 'neurons' in tool ? { ...tool, neurons: [none] } : { ...tool, neuron: none };
    await refused(emptyBench().workbench, command, 'There is no neuron 16 in layer 1');
  });

  it.each<Command>([
    { ...stroke, value: 1e39 },
    { ...shape, value: -1e39 },
    { ...fill, value: 1e39 },
    { ...ramp, end: 1e39 },
    { ...stamp, placement: { ...stamp.placement, strength: 1e39 } },
    { ...stamp, placement: { ...stamp.placement, strength: -1e39, balanced: false }, mode: 'add' },
    { ...operate, operation: { kind: 'add', amount: 1e39 } },
  ])('$type refuses what float32 cannot hold', async (command) => {
    await refused(emptyBench().workbench, command, 'too large');
  });
});
