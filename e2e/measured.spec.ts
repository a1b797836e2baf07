import type { Knobs } from './pages/knobs';
import { expect, test } from './setup';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The right answers of all digits that are measured, after everything agreed about them. */
async function agreed(knobs: Knobs, noun: string, count: number): Promise<number[][]> {
  const { accuracy, results, strip } = knobs;
  await expect(accuracy).toContainText(`right on ${noun}`);
  const confusions = await results.confusions();
  const right = sum(confusions.map((row, digit) => row[digit]));
  expect(sum(confusions.map(sum))).toBe(count);
  await expect
    .poll(() => results.byDigit())
    .toEqual(confusions.map((row, digit) => ({ right: row[digit], count: sum(row) })));
  await expect.poll(() => knobs.percentRight()).toBeCloseTo((100 * right) / count, 1);
  await expect.poll(() => strip.shown()).toBe(count);
  await strip.wrong.click();
  await expect.poll(() => strip.shown()).toBe(count - right);
  await strip.wrong.click();
  await expect.poll(() => strip.shown()).toBe(count);
  return confusions;
}

test('All digits, those to practise on or the exam: every figure is of the same ones', async ({
  knobs,
}) => {
  await knobs.measured();
  const all = await agreed(knobs, '10,000 digits', 10_000);
  await knobs.measureOn('Practice digits');
  const practice = await agreed(knobs, '8,000 practice digits', 8000);
  await knobs.measureOn('Exam digits');
  const exam = await agreed(knobs, '2,000 exam digits', 2000);
  expect(practice.map((row, i) => row.map((n, k) => n + exam[i][k]))).toEqual(all);
  await knobs.measureOn('All digits');
  await expect(knobs.accuracy).toContainText('right on 10,000 digits');
});

test('The histogram and what a neuron is good for follow its bias', async ({ knobs }) => {
  const { accuracy, history, inspector, network } = knobs;
  await knobs.measured();
  await network.neuron('hidden 1 neuron 4').click();
  await expect(inspector.use).toContainText(/^\s*On for \d+ ?% of digits/);
  const before = await inspector.range();
  const bias = Number((await inspector.biasField.inputValue()).replace('−', '-'));
  expect(before.to - before.from).toBeGreaterThan(1);

  for (const [value, says] of [
    [-300, /^\s*Dead: never above 0\.05/],
    [300, /^\s*Saturated: always above 0\.95/],
  ] as const) {
    await inspector.type(inspector.biasField, String(value));
    await expect(inspector.use).toContainText(says);
    await expect(accuracy).not.toHaveAttribute('aria-busy', 'true');
    const { from, to } = await inspector.range();
    // The figures have one decimal, the field three.
    expect(Math.abs(from - before.from - (value - bias))).toBeLessThan(0.11);
    expect(Math.abs(to - before.to - (value - bias))).toBeLessThan(0.11);
  }
  await history.undo.click();
  await history.undo.click();
  await expect(inspector.use).toContainText(/^\s*On for \d+ ?% of digits/);
  await expect.poll(() => inspector.range()).toEqual(before);
});
