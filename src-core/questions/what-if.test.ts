import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { answerOf } from '../network/answer';
import { forward } from '../network/forward';
import { testBench } from '../workbench/testing/test-bench';
import { networkOf } from '../workbench/testing/test-bench';
import { ask } from './questions';

/* Digit i of the toy set has label i mod 10; the first 30 of 40 are to practise on, 7 is on the pad. */

type Bench = ReturnType<typeof testBench>;

/** How many practice digits are right, as another network or other pixels have it. */
function right({ workbench, digits }: Bench, network = networkOf(workbench)): number {
  let count = 0;
  for (let i = 0; i < 30; i++) {
    const pixels = Array.from(digits.images.subarray(i * 784, (i + 1) * 784), (p) => p / 255);
    if (answerOf(forward(network, pixels)) === digits.labels[i]) count++;
  }
  return count;
}

describe('what if', () => {
  it('parts are taken away, in a thread where the network is large', async () => {
    const { workbench } = testBench();
    workbench.open(randomNetwork([784, 40, 12, 10], 4), 'large.npz');
    const target = { layer: 2, index: 1, against: 0 };
    const found = await ask(workbench, { kind: 'withoutIt', target });
    const { network } = workbench.document;
    const pixels = workbench.sources.input.pixels.slice();
    const pixel = pixels.findIndex((ink) => ink > 0.5);
    pixels[pixel] = 0;
    const { z } = forward(network, pixels);
    expect(found!.pixels[pixel]).toBeCloseTo(z[2][1] - z[2][0], 9);
  });

  it('a small change flips the answer, and can be put on the pad', async () => {
    const { workbench } = testBench();
    const before = answerOf(workbench.sources.trace());
    const flip = (await ask(workbench, { kind: 'flip' }))!;
    expect(flip.from).toBe(before);
    workbench.perform({ type: 'putPicture', pixels: flip.pixels });
    expect(answerOf(workbench.sources.trace())).toBe(flip.to);
    expect(workbench.snapshot().input.source).toEqual({ kind: 'drawing', onPaper: false });
  });

  it('a picture is moved: all outputs over the range', async () => {
    const { workbench } = testBench();
    const picture = [...workbench.sources.input.pixels];
    const changes = { right: 0, down: 0, turn: 0, thickness: 0, noise: 0, erased: 0 };
    const asked = { kind: 'changeRange', picture, changes, change: 'down', seed: 1 } as const;
    const { values, outputs, answers } = await ask(workbench, asked);
    const at = values.indexOf(-3);
    const moved = picture.map((_, p) => picture[p + 3 * 28] ?? 0);
    const trace = forward(networkOf(workbench), moved);
    outputs[at].forEach((a, k) => expect(a).toBeCloseTo(trace.a[2][k], 6));
    expect(answers[at]).toBe(answerOf(trace));
  });

  it('all digits are changed: how many stay right, and which break', async () => {
    const bench = testBench();
    const {
      values,
      right: counts,
      count,
      broken,
    } = await ask(bench.workbench, {
      kind: 'overDigits',
      change: 'erased',
      seed: 1,
    });
    expect(count).toBe(30);
    expect(counts[0]).toBe(right(bench));
    expect(counts[0]).toBeGreaterThan(5);
    expect(broken[0]).toHaveLength(0);
    expect(values.at(-1)).toBe(1);
    // Of blank paper there is one answer at most.
    expect(counts.at(-1)).toBeLessThanOrEqual(3);
    expect(broken.at(-1)!.length).toBeGreaterThan(0);
  });

  it('a layer is damaged: accuracy over the range', async () => {
    const bench = testBench();
    const asked = { kind: 'damageRange', layer: 1, how: 'shuffle', seed: 5 } as const;
    const { amounts, right: counts } = await ask(bench.workbench, asked);
    expect(counts[0]).toBe(right(bench));
    const at = amounts.indexOf(0.5);
    bench.workbench.perform({ type: 'damage', layer: 1, how: 'shuffle', seed: 5, amount: 0.5 });
    expect(counts[at]).toBe(right(bench));
    expect(new Set(counts).size).toBeGreaterThan(1);
  });

  it('damage that is seen meanwhile leaves the range as it was asked for', async () => {
    const bench = testBench();
    const { workbench } = bench;
    const before = right(bench);
    const asked = { kind: 'damageRange', layer: 2, how: 'biases', seed: 1 } as const;
    const answer = ask(workbench, asked);
    // The answer is fetched first: then it is under way.
    await new Promise((resolve) => setTimeout(resolve));
    workbench.perform({ type: 'damage', layer: 2, how: 'shuffle', seed: 1, amount: 1 });
    expect((await answer).right[0]).toBe(before);
  });

  it('two networks are mixed: from one to the other', async () => {
    const bench = testBench();
    const { workbench } = bench;
    const sides = { a: { kind: 'now' }, b: { kind: 'file', id: 1 } } as const;
    workbench.open(randomNetwork([784, 16, 16, 10], 4), 'b.npz', 'comparison');
    const walk = await ask(workbench, { kind: 'walkBetween', ...sides });
    expect(walk.matched).toHaveLength(21);
    expect(walk.plain[0]).toBe(right(bench));
    expect(walk.matched[20]).toBe(walk.plain[20]);
    const end = { kind: 'walkPlace', ...sides, t: 1, matched: false } as const;
    const place = await ask(workbench, end);
    expect(place).toMatchObject({ right: walk.plain[20], isTakeable: true });
    expect(place.parameters).toEqual(randomNetwork([784, 16, 16, 10], 4).network.parameters);
  });

  it('marks are put on the digits of a class', async () => {
    const { workbench } = testBench();
    const found = await ask(workbench, { kind: 'markedDigits', label: 7, corner: 'topLeft' });
    expect(found).toMatchObject({ count: 3, others: 27 });
    expect(found.looks).toHaveLength(16);
  });
});
