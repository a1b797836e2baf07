import { describe, expect, it } from 'vitest';
import { forward } from '../network/forward';
import type { Surgery } from '../workbench/surgery-commands';
import { testBench } from '../workbench/testing/test-bench';
import { ask } from './questions';

/* Digit i of the toy set has label i mod 10; the first 30 of 40 are to practise on. */

describe('what the neurons of a layer do', () => {
  it('is their mean over the practice digits, and the line nearest to what they do', async () => {
    const { workbench, digits } = testBench();
    const uses = await ask(workbench, { kind: 'neuronUses', layer: 1 });
    const { network } = workbench.document;
    const pixels = (i: number) =>
      Array.from(digits.images.subarray(i * 784, (i + 1) * 784), (pixel) => pixel / 255);
    const traces = Array.from({ length: 30 }, (_, i) => forward(network, pixels(i)));
    expect(uses).toHaveLength(16);
    for (const index of [0, 3, 7]) {
      const [z, a] = [traces.map((t) => t.z[1][index]), traces.map((t) => t.a[1][index])];
      const mean = (of: number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
      expect(uses[index].mean).toBeCloseTo(mean(a), 5);
      const { slope, offset } = uses[index];
      expect(offset + slope * mean(z)).toBeCloseTo(mean(a), 5);
      // Least squares: no other line is nearer.
      const far = (s: number, o: number) => mean(z.map((x, i) => (a[i] - o - s * x) ** 2));
      for (const [ds, doff] of [
        [0.01, 0],
        [-0.01, 0],
        [0, 0.01],
        [0, -0.01],
      ]) {
        expect(far(slope, offset)).toBeLessThan(far(slope + ds, offset + doff));
      }
    }
  });

  it('is not asked of outputs', async () => {
    const { workbench } = testBench();
    await expect(ask(workbench, { kind: 'neuronUses', layer: 2 })).rejects.toThrow('outputs stay');
  });
});

describe('a neuron for what is wrong', () => {
  it('sums up to 4 for the mean of what is taken for another, and −4 for that', async () => {
    const { workbench, meter, digits } = testBench();
    // Now all are read as 6.
    workbench.perform({ type: 'setBias', neuron: { layer: 2, index: 6 }, value: 1000 });
    const asked = ask(workbench, { kind: 'detector', label: 3, answer: 6 });
    meter.answer(digits);
    const { weights, bias } = await asked;
    const sumOf = (label: number) =>
      [0, 10, 20].reduce((sum, ten) => {
        const at = (ten + label) * 784;
        return weights.reduce((z, w, p) => z + (w * digits.images[at + p]) / 255 / 3, sum);
      }, bias);
    expect(sumOf(3)).toBeCloseTo(4, 4);
    expect(sumOf(6)).toBeCloseTo(-4, 4);
  });

  it('is refused where nothing is taken so', async () => {
    const { workbench, meter, digits } = testBench();
    const asked = ask(workbench, { kind: 'detector', label: 3, answer: 3 });
    meter.answer(digits);
    await asked;
    workbench.perform({ type: 'setBias', neuron: { layer: 2, index: 6 }, value: 1000 });
    const again = ask(workbench, { kind: 'detector', label: 3, answer: 4 });
    meter.answer(digits);
    await expect(again).rejects.toThrow();
  });
});

describe('what a neuron can be split by', () => {
  it('are the practice digits it is on for, by what feeds it', async () => {
    const { workbench, digits } = testBench();
    const neuron = { layer: 1, index: 3 };
    const { network } = workbench.document;
    const found = await ask(workbench, { kind: 'onDigits', neuron });
    const pixels = (i: number) =>
      Array.from(digits.images.subarray(i * 784, (i + 1) * 784), (pixel) => pixel / 255);
    const on = Array.from({ length: 30 }, (_, i) => i).flatMap((i) => {
      const { z, a } = forward(network, pixels(i));
      return z[1][3] > 0 ? [{ label: i % 10, fed: a[0] }] : [];
    });
    for (let label = 0; label < 10; label++) {
      const own = on.filter((digit) => digit.label === label);
      expect(found.counts[label]).toBe(own.length);
      const mean = own.reduce((sum, { fed }) => sum + fed[5], 0) / Math.max(1, own.length);
      expect(found.means[label][5]).toBeCloseTo(mean, 5);
    }
  });
});

describe('how changes of the structure would do', () => {
  it('is what each of them does when it is done, without doing it', async () => {
    const { workbench, meter, digits } = testBench();
    const before = workbench.document.network.parameters.slice();
    const gone: Surgery = { type: 'removeNeurons', layer: 0, indices: [3], means: null };
    const asked = ask(workbench, {
      kind: 'surgeryScores' as const,
      ways: [
        gone,
        { ...gone, indices: [99] },
        { type: 'doubleNeuron', neuron: { layer: 0, index: 3 } },
      ],
    });
    meter.answer(digits);
    const [dropped, impossible, doubled] = await asked;
    expect(impossible).toBeNull();
    expect(workbench.document.network.parameters).toEqual(before);
    workbench.perform(gone);
    const { network } = workbench.document;
    const right = Array.from({ length: 30 }, (_, i) => {
      const pixels = Array.from(digits.images.subarray(i * 784, (i + 1) * 784), (p) => p / 255);
      const z = [...forward(network, pixels).z.at(-1)!];
      return z.indexOf(Math.max(...z)) === i % 10 ? 1 : 0;
    }).reduce<number>((sum, one) => sum + one, 0);
    expect(dropped).toEqual({ count: 30, right });
    expect(doubled!.right).not.toBe(right);
  });
});
