import { expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { isRightPlainly } from '../explain/testing/plain-answers';
import { networkOf, testBench } from '../workbench/testing/test-bench';
import { ask } from './questions';

/* Digit i of the toy set has label i mod 10; the first 30 of 40 are to practise on. */

/** With random weights most digits are wrong. */
function randomBench() {
  const bench = testBench();
  bench.workbench.open(randomNetwork([784, 8, 6, 10], 4), 'random.npz');
  return bench;
}

function wrongOn({ workbench, digits }: ReturnType<typeof testBench>): number {
  const network = networkOf(workbench);
  return [...digits.labels.keys()].find((d) => !isRight(network, digits, d))!;
}

function isRight(
  network: ReturnType<typeof networkOf>,
  { images, labels }: ReturnType<typeof testBench>['digits'],
  d: number,
) {
  return isRightPlainly(network, undefined, images.subarray(d * 784, (d + 1) * 784), labels[d]);
}

it('knobs are found layer by layer, and each has the effect that is announced', async () => {
  const bench = randomBench();
  const { workbench, digits } = bench;
  const digit = wrongOn(bench);
  workbench.perform({ type: 'pickDigit', index: digit });
  const before = networkOf(workbench).clone();
  for (const layer of [2, 1, 0]) {
    const { count, best } = await ask(workbench, { kind: 'fixes', layer });
    // Turning what is far from the outputs may not be enough; the bias of an output always is.
    if (layer < 2 && best.length === 0) continue;
    expect(best.length).toBeGreaterThan(0);
    expect(count).toBeGreaterThanOrEqual(best.length);
    const { index, input, value, gained, lost } = best[0];
    const neuron = { layer, index };
    if (input === null) workbench.perform({ type: 'setBias', neuron, value });
    else workbench.perform({ type: 'setWeight', neuron, input, value });
    const after = networkOf(workbench);
    expect(isRight(after, digits, digit)).toBe(true);
    let [plainGained, plainLost] = [0, 0];
    for (let d = 0; d < 30; d++) {
      const [was, is] = [isRight(before, digits, d), isRight(after, digits, d)];
      if (is && !was) plainGained++;
      if (was && !is) plainLost++;
    }
    expect([gained, lost]).toEqual([plainGained, plainLost]);
    // Right by now: nothing is left to be found.
    expect((await ask(workbench, { kind: 'fixes', layer })).count).toBe(0);
    workbench.perform({ type: 'undo' });
  }
});

it('knobs of locked neurons are left out, and there are none for a drawing', async () => {
  const bench = randomBench();
  const { workbench } = bench;
  workbench.perform({ type: 'pickDigit', index: wrongOn(bench) });
  const { best, count } = await ask(workbench, { kind: 'fixes', layer: 2 });
  const { index } = best[0];
  workbench.perform({ type: 'lock', neurons: [{ layer: 2, index }], on: true });
  const free = await ask(workbench, { kind: 'fixes', layer: 2 });
  expect(free.best.map((fix) => fix.index)).not.toContain(index);
  expect(free.count).toBeLessThan(count);
  workbench.perform({ type: 'putPicture', pixels: new Float32Array(784).fill(1) });
  expect(await ask(workbench, { kind: 'fixes', layer: 2 })).toEqual({ count: 0, best: [] });
});
