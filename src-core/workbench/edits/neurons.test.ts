import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forward } from '../../network/forward';
import { normal } from '../../network/random';
import type { Command } from '../commands';
import {
  parameterBytes,
  emptyBench,
  networkOf,
  testBench,
  traceOf,
  throughFile,
} from '../testing/test-bench';
import { performed, refused } from './testing/performed-edits';

const neuron = { layer: 0, index: 2 };
const other = { layer: 0, index: 9 };

describe('rename', () => {
  it('names a neuron, and takes the name off', async () => {
    const { workbench } = emptyBench();
    const named = await performed(workbench, { type: 'rename', neuron, name: ' a   loop\n' });
    expect(named.label).toBe('Name hidden 1 neuron 2 “a loop”');
    expect(named.facts.names[0][2]).toBe('a loop');
    expect(named.changed).toEqual([]);
    const plain = await performed(workbench, { type: 'rename', neuron, name: ' ' });
    expect(plain.label).toBe('Remove the name “a loop” from hidden 1 neuron 2');
    expect(plain.facts.names[0][2]).toBe('');
  });

  it('cuts what is too long for a file, between characters', async () => {
    const { workbench } = emptyBench();
    // Each of these is two code units; a name has at most 60.
    const { facts } = await performed(workbench, {
      type: 'rename',
      neuron,
      name: `a${'𝟙'.repeat(70)}`,
    });
    expect(facts.names[0][2]).toBe(`a${'𝟙'.repeat(29)}`);
    const even = await performed(workbench, { type: 'rename', neuron, name: '𝟙'.repeat(70) });
    expect(even.facts.names[0][2]).toBe('𝟙'.repeat(30));
    workbench.open(throughFile(workbench), 'a.safetensors');
    expect(workbench.snapshot().facts.names[0][2]).toBe('𝟙'.repeat(30));
  });

  it('to the same is no entry', () => {
    const { workbench } = emptyBench();
    workbench.perform({ type: 'rename', neuron, name: '  ' });
    expect(workbench.snapshot().history.entries).toEqual([]);
  });
});

describe('copyNeuron', () => {
  it('copies weights, bias and the name', async () => {
    const { workbench } = emptyBench();
    workbench.perform({ type: 'fillRow', neuron, value: 0.25 });
    workbench.perform({ type: 'setBias', neuron, value: -3 });
    workbench.perform({ type: 'rename', neuron, name: 'loop' });
    const copied = await performed(workbench, { type: 'copyNeuron', from: neuron, to: other });
    expect(copied.label).toBe('Copy loop onto hidden 1 neuron 9');
    expect(copied.changed).toEqual(['0.9']);
    expect([...copied.network.weightsOf(0, 9)]).toEqual(new Array(784).fill(0.25));
    expect(copied.network.layers[0].biases[9]).toBe(-3);
    expect(copied.facts.names[0].filter((name) => name !== '')).toEqual(['loop', 'loop']);
  });

  it('keeps the name of the goal if the source has none of its own, and what outputs are called', async () => {
    const { workbench } = emptyBench();
    const [hidden, output] = [
      { layer: 1, index: 5 },
      { layer: 2, index: 3 },
    ];
    workbench.perform({ type: 'rename', neuron: hidden, name: 'tail' });
    workbench.perform({ type: 'fillRow', neuron: output, value: 1 });
    const fromOutput = await performed(workbench, { type: 'copyNeuron', from: output, to: hidden });
    expect(fromOutput.label).toBe('Copy output 3 onto tail');
    expect(fromOutput.facts.names[1][5]).toBe('tail');
    workbench.perform({ type: 'setBias', neuron: hidden, value: 4 });
    const ontoOutput = await performed(workbench, { type: 'copyNeuron', from: hidden, to: output });
    expect(ontoOutput.label).toBe('Copy tail onto output 3');
    expect(ontoOutput.facts.names[2][3]).toBe('3');
    expect(ontoOutput.network.layers[2].biases[3]).toBe(4);
  });

  it('refuses a neuron with another number of weights', async () => {
    const to = { layer: 1, index: 0 };
    await refused(
      emptyBench().workbench,
      { type: 'copyNeuron', from: neuron, to },
      'Hidden 1 neuron 2 has 784 weights and hidden 2 neuron 0 has 16',
    );
  });
});

describe('swapNeurons', () => {
  it('swaps rows, biases, names and mutes, and the columns they feed', async () => {
    const { workbench } = emptyBench();
    workbench.perform({ type: 'fillRow', neuron, value: 1 });
    workbench.perform({ type: 'setBias', neuron, value: 2 });
    workbench.perform({ type: 'fillColumn', layer: 1, input: 2, value: 3 });
    workbench.perform({ type: 'rename', neuron, name: 'loop' });
    workbench.perform({ type: 'mute', neurons: [neuron], on: true });
    const command = { type: 'swapNeurons', layer: 0, a: 2, b: 9 } as const;
    const { label, network, facts, changed } = await performed(workbench, command);
    expect(label).toBe('Swap loop and hidden 1 neuron 9');
    const rows = Array.from({ length: 16 }, (_, index) => `1.${index}`);
    expect(changed).toEqual(['0.2', '0.9', ...rows]);
    const row = (index: number) => [...new Set(network.weightsOf(0, index))];
    expect([row(2), row(9)]).toEqual([[0], [1]]);
    expect([network.layers[0].biases[2], network.layers[0].biases[9]]).toEqual([0, 2]);
    for (const k of Array(16).keys()) {
      const weights = network.weightsOf(1, k);
      expect([weights[2], weights[9]]).toEqual([0, 3]);
    }
    expect([facts.names[0][2], facts.names[0][9]]).toEqual(['', 'loop']);
    expect([facts.muted[0][2], facts.muted[0][9]]).toEqual([false, true]);
  });

  it('leaves every output exactly as it was', () => {
    const hidden = fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(hidden, fc.nat(), fc.nat(), fc.nat(), fc.nat(39), (sizes, seed, i, j, digit) => {
        const { workbench } = testBench();
        const layer = seed % sizes.length;
        const [a, b] = [i % sizes[layer], j % sizes[layer]];
        const all = [784, ...sizes, 10];
        workbench.perform({ type: 'new', sizes: all, start: 'random', seed });
        workbench.perform({ type: 'mute', neurons: [{ layer, index: b }], on: seed % 2 === 0 });
        workbench.perform({ type: 'pickDigit', index: digit });
        const before = traceOf(workbench);
        workbench.perform({ type: 'swapNeurons', layer, a, b });
        const after = traceOf(workbench);
        before.z.forEach((sums, l) => {
          const expected = [...sums];
          if (l === layer) [expected[a], expected[b]] = [sums[b], sums[a]];
          expect([...after.z[l]]).toEqual(expected);
        });
        expect(after.a.at(-1)).toEqual(before.a.at(-1));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the outputs of any network as they were for any picture', () => {
    const { workbench } = emptyBench([784, 5, 4, 10]);
    const next = normal(31);
    const pixels = Float32Array.from({ length: 784 }, () => Math.abs(next()) % 1);
    workbench.perform({ type: 'new', sizes: [784, 5, 4, 10], start: 'random', seed: 2 });
    const outputs = () => forward(networkOf(workbench), pixels).a[2];
    const before = outputs();
    for (let a = 0; a < 5; a++) {
      for (let b = 0; b < 5; b++) {
        workbench.perform({ type: 'swapNeurons', layer: 0, a, b });
        workbench.perform({ type: 'swapNeurons', layer: 1, a: a % 4, b: b % 4 });
        expect(outputs()).toEqual(before);
      }
    }
  });

  it('with itself is no entry, and twice is as before', () => {
    const { workbench } = testBench();
    const before = parameterBytes(workbench);
    workbench.perform({ type: 'swapNeurons', layer: 0, a: 4, b: 4 });
    workbench.perform({ type: 'swapNeurons', layer: 0, a: 4, b: 5 });
    workbench.perform({ type: 'swapNeurons', layer: 0, a: 5, b: 4 });
    expect(parameterBytes(workbench)).toBe(before);
    expect(workbench.snapshot().history.entries).toHaveLength(2);
  });
});

describe('clearNeurons', () => {
  it('sets weights and biases to 0, and keeps names', async () => {
    const { workbench } = testBench();
    const neurons = [neuron, { layer: 2, index: 1 }];
    const { label, network, facts, changed } = await performed(workbench, {
      type: 'clearNeurons',
      neurons,
    });
    expect(label).toBe('Clear · 2 neurons');
    expect(changed).toEqual(['0.2', '2.1']);
    for (const { layer, index } of neurons) {
      expect(network.weightsOf(layer, index).every((weight) => weight === 0)).toBe(true);
      expect(network.layers[layer].biases[index]).toBe(0);
    }
    expect(facts.names[0][2]).toBe('mean 2');
  });
});

describe('mute and lock', () => {
  it.each([
    ['mute', 'muted', 'Mute', 'Unmute'],
    ['lock', 'locked', 'Lock', 'Unlock'],
  ] as const)('%s is an entry of its own', async (type, kind, on, off) => {
    const { workbench } = testBench();
    const done = await performed(workbench, { type, neurons: [neuron, other], on: true });
    expect(done.label).toBe(`${on} · 2 neurons of hidden 1`);
    expect(done.changed).toEqual([]);
    expect(done.facts[kind][0].flatMap((flag, index) => (flag ? [index] : []))).toEqual([2, 9]);
    const undone = await performed(workbench, { type, neurons: [neuron], on: false });
    expect(undone.label).toBe(`${off} · mean 2`);
    expect(undone.facts[kind].flat().filter(Boolean)).toHaveLength(1);
    workbench.perform({ type, neurons: [other], on: true });
    expect(workbench.snapshot().history.entries).toHaveLength(2);
    // One of both is so already.
    const again = await performed(workbench, { type, neurons: [neuron, other], on: true });
    expect(again.label).toBe(`${on} · mean 2`);
  });
});

const none = { layer: 0, index: 16 };

it.each<[Command, string]>([
  [{ type: 'rename', neuron: none, name: 'x' }, 'no neuron 16 in layer 1'],
  [{ type: 'copyNeuron', from: none, to: neuron }, 'no neuron 16 in layer 1'],
  [{ type: 'copyNeuron', from: neuron, to: none }, 'no neuron 16 in layer 1'],
  [{ type: 'swapNeurons', layer: 0, a: 0, b: 16 }, 'no neuron 16 in layer 1'],
  [{ type: 'swapNeurons', layer: 3, a: 0, b: 1 }, 'no neuron 0 in layer 4'],
  [{ type: 'swapNeurons', layer: 2, a: 0, b: 1 }, 'Outputs can’t be swapped'],
  [{ type: 'clearNeurons', neurons: [neuron, none] }, 'no neuron 16 in layer 1'],
  [{ type: 'mute', neurons: [neuron, none], on: true }, 'no neuron 16 in layer 1'],
  [{ type: 'lock', neurons: [neuron, none], on: true }, 'no neuron 16 in layer 1'],
])('refuses %j: %s', async (command, sentence) => {
  await refused(testBench().workbench, command, sentence);
});
