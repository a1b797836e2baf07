import { expectAccessible } from './accessible';
import { fingerStroke, middleOf, pressAlong, type Place } from './pages/pointer';
import { expect, test } from './setup';

/** A corner of the pad, well away from its middle. */
const IN_A_CORNER: readonly Place[] = [middleOf(2, 2), middleOf(6, 2), middleOf(6, 8)];

test('A digit is drawn with the mouse, and the network answers', async ({ knobs }) => {
  const { inspector, network, pad } = knobs;
  await pad.clear.click();
  await expect(pad.reading).toContainText('No ink');
  await expect(pad.clear).toBeDisabled();
  await expect(pad.picture).toContainText('Draw a digit here');

  await pad.stroke([middleOf(9, 5), middleOf(19, 5), middleOf(13, 23)]);
  await pad.leave();
  await expect(pad.reading).toContainText(/^Your drawing, read as \d$/);
  await expect(pad.picture).not.toContainText('Draw a digit here');
  const answer = await pad.answer();
  await network.neuron(`output ${answer}`).click();
  await expect(inspector.region).toContainText(`Output ${answer}`);
  const { a } = await inspector.result();
  await network.neuron(`output ${(answer + 1) % 10}`).click();
  await expect.poll(async () => (await inspector.result()).a).toBeLessThan(a);
  await expect(knobs.history.undo).toBeDisabled();
  await expect(knobs.edited).toBeHidden();
  await expectAccessible(knobs.page);
});

test('What is drawn is there and can be erased, cleared and picked over', async ({ knobs }) => {
  const { pad, strip } = knobs;
  await pad.clear.click();
  await pad.centresByItself.uncheck();
  await pad.stroke([middleOf(4, 14), middleOf(23, 14)]);
  await pad.expectInk(14, 14, 1);
  await pad.expectInk(14, 18, 0);

  await pad.eraser.click();
  await pad.stroke([middleOf(14, 10), middleOf(14, 18)]);
  await pad.expectInk(14, 14, 0);
  await pad.expectInk(6, 14, 1);

  await pad.pen.click();
  await pad.stroke([middleOf(14, 14)]);
  await pad.expectInk(14, 14, 1);

  await pad.clear.click();
  await pad.expectInk(6, 14, 0);
  await strip.digits.first().click();
  await expect(pad.reading).toContainText('A written');
});

test('A drawing in a corner is centred when the hand rests, and not while it draws', async ({
  knobs,
}) => {
  const { page, pad } = knobs;
  await pad.clear.click();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  const [first, ...others] = IN_A_CORNER;
  for (const next of others) {
    await pad.stroke([first, next]);
    await page.clock.runFor(500);
    // Frames in which it would show if it had been centred; the clock makes none by itself.
    for (let frame = 0; frame < 12; frame++) await page.clock.runFor(16);
    await expect(pad.centre).toBeEnabled();
  }
  await page.clock.runFor(500);
  await page.clock.resume();
  await expect(pad.centre).toBeDisabled();
  await pad.expectInk(2, 2, 0);
  // As large as MNIST's digits, with its mass around the middle.
  await expect.poll(() => pad.inkAt(14, 14)).toBeGreaterThan(0);
});

test('A drawing stays where it is if the person wants that, until Centre is pressed', async ({
  knobs,
}) => {
  const { page, pad } = knobs;
  await pad.clear.click();
  await pad.centresByItself.uncheck();
  await page.clock.install();
  await pad.stroke(IN_A_CORNER);
  await page.clock.runFor(10_000);
  await expect.poll(() => pad.inkAt(2, 2)).toBeGreaterThan(0.5);
  await expect(pad.centre).toBeEnabled();
  await pad.centre.click();
  await expect(pad.centre).toBeDisabled();
  await pad.expectInk(2, 2, 0);
});

test('Ink on a digit of the set leaves the digit where it is', async ({ knobs }) => {
  const { pad, strip } = knobs;
  const first = strip.digits.first();
  await first.click();
  await expect(pad.which).toContainText(`digit ${await first.getAttribute('data-index')} `);
  const before = await pad.inkAt(14, 14);
  await pad.stroke([middleOf(2, 2), middleOf(4, 2)]);
  await pad.leave();
  await expect(pad.reading).toContainText('Your drawing');
  await pad.expectInk(3, 2, 1);
  await pad.expectInk(14, 14, before);
});

test('A finger draws, paints weights and drags sliders', async ({ knobs }) => {
  const { grid, history, inspector, network, page, pad } = knobs;
  await pad.clear.click();
  await pad.centresByItself.uncheck();
  await fingerStroke(page, pad.picture, [middleOf(6, 20), middleOf(20, 20), middleOf(20, 8)]);
  await pad.leave();
  await expect(pad.reading).toContainText('Your drawing');
  await pad.expectInk(12, 20, 1);
  await pad.expectInk(20, 12, 1);

  await grid.setBrush({ value: '2', size: 1 });
  await fingerStroke(page, grid.picture, [middleOf(5, 5), middleOf(24, 5)]);
  await expect(history.entries).toHaveCount(2);
  await expect(history.newest).toContainText('Paint 20 weights');
  await grid.expectWeight(20, 5, 2);

  await network.neuron('hidden 2 neuron 3').click();
  const bias = Number(await inspector.biasSlider.inputValue());
  await fingerStroke(page, inspector.biasSlider, [
    [7, 14],
    [26, 14],
  ]);
  await expect(history.entries).toHaveCount(3);
  await expect.poll(async () => Number(await inspector.biasSlider.inputValue())).not.toBe(bias);
});

test('Escape takes back the stroke that is being drawn, and nothing before it', async ({
  knobs,
  page,
}) => {
  const { pad, strip } = knobs;
  await pad.clear.click();
  await pad.centresByItself.uncheck();
  await strip.digits.first().click();
  await pressAlong(page, pad.picture, [middleOf(2, 2), middleOf(6, 2)]);
  await expect(pad.reading).toContainText('row 2, column 6 · ink 1.00');
  // What is pointed at changes too often to be said.
  await expect(pad.said).toHaveText(/^Your drawing, read as \d$/);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(pad.reading).toContainText('row 2, column 6 · ink 0.00');
  await pad.leave();
  await expect(pad.reading).toContainText('A written');

  await pad.clear.click();
  await pad.stroke([middleOf(4, 20), middleOf(20, 20)]);
  await pressAlong(page, pad.picture, [middleOf(4, 10), middleOf(20, 10)]);
  await expect(pad.reading).toContainText('row 10, column 20 · ink 1.00');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await pad.expectInk(12, 20, 1);
  await pad.expectInk(12, 10, 0);
});

test('A browser that tells of moves one by one is drawn in too', async ({ knobs, page }) => {
  const { pad } = knobs;
  // As over plain http, and as in browsers of before.
  await page.addInitScript(() => {
    Reflect.deleteProperty(PointerEvent.prototype, 'getCoalescedEvents');
    Reflect.deleteProperty(globalThis, 'onpointerrawupdate');
  });
  await page.reload();
  await pad.clear.click();
  await pad.centresByItself.uncheck();
  await pad.stroke([middleOf(4, 14), middleOf(23, 14)]);
  await pad.expectInk(14, 14, 1);
});
