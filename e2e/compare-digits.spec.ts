import { compareWithFile, openWork } from './comparing';
import { dropFiles } from './drop';
import { blankDigits, digitFiles } from './idx';
import { practiceDigits } from './idx-digits';
import { expect, test } from './setup';
import { alwaysSays } from './small-networks';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

test('Figures and confusions are those of the two networks, on the digits that are measured', async ({
  disk,
  knobs,
}) => {
  const { compare } = knobs;
  await openWork({ knobs, disk }, alwaysSays(9));
  await knobs.measureOn('Practice digits');
  await compare.open();
  await compareWithFile({ knobs, disk }, alwaysSays(3));
  const { labels } = practiceDigits();
  const countOf = (digit: number) => labels.reduce((n, label) => n + Number(label === digit), 0);
  const percent = (digit: number) => Number(((countOf(digit) / labels.length) * 100).toFixed(1));
  // Nine outputs are σ(0) = ½ and one is σ(1); one of them should be 1 and all others 0.
  const right = ((1 - sigmoid(1)) ** 2 + 9 * 0.25) / 2;
  const wrong = (sigmoid(1) ** 2 + 9 * 0.25) / 2;
  const cost = (digit: number) =>
    (countOf(digit) * right + (labels.length - countOf(digit)) * wrong) / labels.length;
  for (const [which, digit] of [
    ['a', 9],
    ['b', 3],
  ] as const) {
    const figures = await compare.figuresOf(which);
    expect(figures.accuracy).toBe(percent(digit));
    expect(figures.cost).toBeCloseTo(cost(digit), 3);
    expect(figures.alone).toBe(countOf(digit));
  }
  const signed = (n: number) => `${n < 0 ? '−' : '+'}${Math.abs(n).toLocaleString('en-US')}`;
  const nines = countOf(9).toLocaleString('en-US');
  await expect
    .poll(() => compare.confusion(9, 9))
    .toBe(`9 read right: A ${nines}, B 0, ${signed(countOf(9))}`);
  await expect
    .poll(() => compare.confusion(9, 3))
    .toBe(`9 read as 3: A 0, B ${nines}, ${signed(-countOf(9))}`);
  await expect.poll(() => compare.confusion(4, 4)).toBe('4 read right: A 0, B 0, 0');
});

test('A digit that only one reads right goes to the pad, with what both answer', async ({
  disk,
  knobs,
  page,
}) => {
  const { compare, pad } = knobs;
  await openWork({ knobs, disk }, alwaysSays(9));
  await compare.open();
  await compareWithFile({ knobs, disk }, alwaysSays(3));
  const [nines, threes] = [compare.digitsOf('a'), compare.digitsOf('b')];
  await expect(nines.digits.first()).toHaveAccessibleName('Written 9: A reads 9, B reads 3');
  await threes.digits.nth(1).click();
  await expect(threes.digits.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(compare.padAnswers).toHaveText(
    /Written 3\s*A reads 9\s*✗ wrong\s*B reads 3\s*✓ right/,
  );
  // Only those that are confused so.
  await compare.confusion(3, 9);
  await page.keyboard.press('Enter');
  await expect(nines.count).toHaveText('0');
  await expect(threes.count).not.toHaveText('0');
  await page.keyboard.press('Enter');
  await expect(nines.count).not.toHaveText('0');

  const number = await pad.number();
  await page.keyboard.press('t');
  await expect(pad.reading).toContainText('A written 3, read as 9');
  await expect.poll(() => pad.number()).toBe(number);
});

test('The keys for the next and previous digit go through what only one reads right', async ({
  disk,
  knobs,
  page,
}) => {
  const { compare, pad } = knobs;
  await openWork({ knobs, disk }, alwaysSays(9));
  await knobs.measureOn('Practice digits');
  await compare.open();
  await compareWithFile({ knobs, disk }, alwaysSays(3));
  const { labels } = practiceDigits();
  const indicesOf = (digit: number) => [...labels.keys()].filter((i) => labels[i] === digit);
  const [nines, threes] = [indicesOf(9), indicesOf(3)];
  const onPad = (index: number) => expect.poll(() => pad.number()).toBe(index);

  await compare.digitsOf('a').digits.first().click();
  await onPad(nines[0]);
  await page.keyboard.press('.');
  await onPad(nines[1]);
  await pad.next.click();
  await onPad(nines[2]);
  await page.keyboard.press(',');
  await onPad(nines[1]);

  // Where the list of A ends, that of B begins.
  await compare.digitsOf('b').digits.first().click();
  await onPad(threes[0]);
  await page.keyboard.press(',');
  await onPad(nines[nines.length - 1]);
  await page.keyboard.press('.');
  await onPad(threes[0]);

  // In Tune it is the strip's list again.
  await page.keyboard.press('t');
  await page.keyboard.press('.');
  await onPad(threes[0] + 1);
});

test('On a person’s own digits two networks are compared anew', async ({
  disk,
  electronApp,
  knobs,
  page,
}) => {
  test.skip(electronApp !== null, 'Electron asks the system for the paths of dropped files.');
  const { compare } = knobs;
  await openWork({ knobs, disk }, alwaysSays(9));
  await compare.open();
  await compareWithFile({ knobs, disk }, alwaysSays(3));
  await expect(compare.digitsOf('a').digits.first()).toBeVisible();
  // Two noughts, three threes and one nine.
  const counts = [2, 0, 0, 3, 0, 0, 0, 0, 0, 1];
  await dropFiles(page, digitFiles('few', blankDigits(counts)));
  await expect(compare.digitsOf('a').count).toHaveText('1');
  await expect(compare.digitsOf('b').count).toHaveText('3');
  const { accuracy, alone } = await compare.figuresOf('b');
  expect([accuracy, alone]).toEqual([50, 3]);
  await expect(knobs.problem).toBeHidden();
});
