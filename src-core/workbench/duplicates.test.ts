import { describe, expect, it, vi } from 'vitest';
import * as alike from '../grid/near-duplicates';
import { Network } from '../network/network';
import { normal } from '../network/random';
import { Duplicates } from './duplicates';
import { emptyBench, testBench, throughFile } from './testing/test-bench';

const sizes = [784, 4, 10];

function random(): Network {
  const next = normal(4);
  const network = new Network(sizes);
  for (let i = 0; i < network.parameters.length; i++) network.parameters[i] = next();
  return network;
}

describe('neurons that are nearly the same', () => {
  it('appear with a copy, stay when it is scaled and vanish when it is turned', () => {
    const { workbench, updates } = testBench();
    expect(workbench.snapshot().duplicates).toEqual([]);
    workbench.perform({
      type: 'copyNeuron',
      from: { layer: 0, index: 12 },
      to: { layer: 0, index: 4 },
    });
    const [pair, ...others] = workbench.snapshot().duplicates;
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ layer: 0, first: 4, second: 12 });
    expect(pair.correlation).toBeCloseTo(1, 12);
    expect(updates.at(-1)!.duplicates).toEqual([pair]);
    const neurons = [{ layer: 0, index: 4 }];
    workbench.perform({
      type: 'operate',
      neurons,
      operation: { kind: 'scale', factor: 3 },
      selection: null,
    });
    expect(workbench.snapshot().duplicates).toHaveLength(1);
    // Its opposite looks for the contrary.
    workbench.perform({
      type: 'operate',
      neurons,
      operation: { kind: 'negate' },
      selection: null,
    });
    expect(workbench.snapshot().duplicates).toEqual([]);
    workbench.perform({ type: 'undo' });
    expect(workbench.snapshot().duplicates).toHaveLength(1);
    workbench.perform({ type: 'goTo', position: 0 });
    expect(workbench.snapshot().duplicates).toEqual([]);
  });

  it('are none among neurons without weights', () => {
    expect(emptyBench().workbench.snapshot().duplicates).toEqual([]);
  });

  it('are those of the network that was opened', () => {
    const { workbench } = testBench();
    workbench.perform({
      type: 'copyNeuron',
      from: { layer: 0, index: 1 },
      to: { layer: 0, index: 4 },
    });
    const saved = throughFile(workbench);
    const other = emptyBench().workbench;
    other.open(saved, 'a.safetensors');
    expect(other.snapshot().duplicates).toEqual(workbench.snapshot().duplicates);
    other.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 });
    expect(other.snapshot().duplicates).toEqual([]);
  });
});

describe('only rows that were touched', () => {
  it.each([
    [[0, 1], 0, [0]],
    [[783, 1], 0, [0]],
    [[783, 2], 0, [0, 1]],
    [[700, 2000], 0, [0, 1, 2, 3]],
    // 3136 weights, biases up to 3140, then ten rows of four.
    [[3135, 6], 0, [3]],
    [[3135, 6], 1, [0]],
    [[3143, 2], 1, [0, 1]],
    [[3176, 4], 1, [9]],
  ] as const)('from %j on in layer %i are %j', ([offset, count], layer, rows) => {
    const network = random();
    const duplicates = new Duplicates();
    duplicates.replace(network);
    const update = vi.spyOn(alike, 'updateRows');
    duplicates.touch(offset, count);
    duplicates.find();
    const call = update.mock.calls.find(([, weights]) => weights === network.layers[layer].weights);
    expect(call![2]).toEqual(rows);
    update.mockClear();
    duplicates.find();
    expect(update).not.toHaveBeenCalled();
    update.mockRestore();
  });

  it('not for biases', () => {
    const duplicates = new Duplicates();
    duplicates.replace(random());
    const update = vi.spyOn(alike, 'updateRows');
    duplicates.touch(3136, 4);
    duplicates.touch(3180, 10);
    duplicates.find();
    expect(update).not.toHaveBeenCalled();
    update.mockRestore();
  });

  it('and nothing before there is a network', () => {
    const duplicates = new Duplicates();
    duplicates.touch(0, 10);
    expect(duplicates.find()).toEqual([]);
  });
});
