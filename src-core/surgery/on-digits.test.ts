import { describe, expect, it } from 'vitest';
import { digitsOn, partingOf } from './on-digits';

/** Four digits of 784 pixels with ink in pixel 0, in pixel 1, in both, in none. */
const images = new Uint8Array(4 * 784);
images[0] = 255;
images[784 + 1] = 255;
images[2 * 784] = 51;
images[2 * 784 + 1] = 51;
const labels = Uint8Array.of(3, 8, 8, 3);

describe('the digits a neuron is on for', () => {
  it('are counted by label, and what feeds it then is averaged', () => {
    const sums = Float32Array.of(2, 1, 3, 0);
    const found = digitsOn({ sums, bias: -0.5, labels, inputs: { images } });
    expect([...found.counts]).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 2, 0]);
    expect(found.level).toBe((1.5 + 0.5 + 2.5) / 3);
    expect([...found.means[3].slice(0, 3)]).toEqual([1, 0, 0]);
    // (0 + 51/255)/2 and (1 + 51/255)/2
    expect(found.means[8][0]).toBeCloseTo(0.1, 12);
    expect(found.means[8][1]).toBeCloseTo(0.6, 12);
    expect(found.means[0].every((value) => value === 0)).toBe(true);
  });

  it('are told by the activations before it in a later layer, where muted ones are 0', () => {
    const inputs = {
      activation: 'relu' as const,
      sums: [Float32Array.of(1, 2, 3, 4), Float32Array.of(9, 9, 9, 9), Float32Array.of(0, 0, 1, 8)],
      biases: [1, 0, -3],
      muted: [false, true, false],
    };
    const { means } = digitsOn({ sums: Float32Array.of(1, 1, 1, 1), bias: 0, labels, inputs });
    expect([...means[3]]).toEqual([(2 + 5) / 2, 0, 5 / 2]);
    expect([...means[8]]).toEqual([(3 + 4) / 2, 0, 0]);
  });
});

describe('what a neuron is split by', () => {
  const means = Array.from({ length: 10 }, () => new Float64Array(3));
  means[3].set([1, 0, 2]);
  means[8].set([0, 4, 2]);
  means[9].set([0, 1, 2]);
  const counts = Uint32Array.of(0, 0, 0, 5, 0, 0, 0, 0, 1, 2);
  const on = { counts, level: 1, means };

  it('comes to ± the distance for the means of both halves', () => {
    const { direction, offset } = partingOf(on, [3], 1.5)!;
    const along = (x: readonly number[]) =>
      x.reduce((sum, value, k) => sum + value * direction[k], -offset);
    expect(along([1, 0, 2])).toBeCloseTo(1.5, 5);
    // One eight and two nines.
    expect(along([0, 2, 2])).toBeCloseTo(-1.5, 5);
  });

  it('is nothing where one half would be for no digit', () => {
    expect(partingOf(on, [], 1)).toBeNull();
    expect(partingOf(on, [3, 8, 9], 1)).toBeNull();
    expect(partingOf(on, [0, 1], 1)).toBeNull();
  });
});
