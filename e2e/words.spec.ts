import { layoutFaults } from './layout-faults';
import type { Knobs } from './pages/knobs';
import { expect, test } from './setup';
import { PSEUDO, speak, unworded } from './unworded';

/** Tells the faults of all states, not only of the first that has any. */
const expectSoftly = expect.configure({ soft: true, timeout: 4000 });

/** Names of keys, and names that stand in the network of the start. */
const NAMES = [
  ...['Ctrl', 'Shift', 'Alt', 'Knobs', 'Ten stamps', 'Snapshot 1', 'looks like', 'mean'],
  ...['steep', 'rising', 'falling', 'level', 'upright', 'stroke'],
  // Formats of files, and languages, each by what it calls itself.
  ...[
    'ten-stamps',
    'safetensors',
    'Keras weights',
    '.weights.h5',
    'NumPy',
    '.npz',
    'ONNX',
    '.onnx',
  ],
  ...["Nielsen's JSON", '.json', 'CSV', '.csv', 'English', 'Deutsch'],
];

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
]) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    /** What is not in the catalogue, or has no room for a longer language, of what is shown. */
    async function check({ page }: Knobs, state: string, isLaidOut = true): Promise<void> {
      await test.step(state, async () => {
        await speak(page, PSEUDO);
        await expectSoftly.poll(() => unworded(page, NAMES), state).toEqual([]);
        if (isLaidOut) await expectSoftly.poll(() => layoutFaults(page), state).toEqual([]);
        await speak(page, null);
      });
    }

    test('Everything that Tune says is in the catalogue, and has room for a longer language', async ({
      knobs,
      page,
    }) => {
      test.setTimeout(240_000);
      const { fit, inspector, network, neuronMenu, pad, rows, snapshots, stamps } = knobs;
      await knobs.measured();
      await check(knobs, 'fresh');
      await snapshots.tab.click();
      await check(knobs, 'no snapshots');
      await snapshots.take.click();
      await snapshots.card('Snapshot 1').compare.click();
      await check(knobs, 'a snapshot');
      await knobs.accuracy.click();
      await check(knobs, 'the menu of the accuracy');
      await page.keyboard.press('Escape');
      await stamps.trigger.click();
      await check(knobs, 'the menu of stencils');
      await page.keyboard.press('Escape');
      await fit.trigger.click();
      await check(knobs, 'fitting');
      await page.keyboard.press('Escape');
      await stamps.choose('Ring');
      await check(knobs, 'a stencil in hand');
      await stamps.cancel.click();
      await neuronMenu.choose('Mute');
      await neuronMenu.choose('Lock');
      await network.neuron('hidden 1 neuron 1').click({ modifiers: ['ControlOrMeta'] });
      await check(knobs, 'two neurons, one of them muted and locked');
      await pad.clear.click();
      await network.neuron('hidden 2 neuron 0').click();
      await check(knobs, 'a neuron of the second layer, and an empty pad');
      for (const way of ['Matrix', 'By digit'] as const) {
        await rows.show(way);
        await check(knobs, way);
      }
      await rows.show('Matrix');
      for (const tool of ['Fill row…', 'Fill column…', 'Copy row onto…', 'Identity…']) {
        await rows.choose(tool);
        await check(knobs, tool);
        await rows.cancel.click();
      }
      await rows.show('Sliders');
      await inspector.biasField.fill('many');
      await inspector.biasField.press('Enter');
      // What is wrong with it lies over what stands below.
      await check(knobs, 'a number that is none', false);
    });

    test('So are dialogs and the lesson', async ({ knobs, page }) => {
      test.setTimeout(240_000);
      const { details, inspector, menu, newDialog, pictures, saveAsDialog, stamps } = knobs;
      await knobs.measured();
      const closed = page.getByRole('button', { name: 'Close', exact: true });
      const dialogs = [
        ['New…', newDialog.cancel],
        ['Details of this network…', details.cancel],
        ['Save a picture…', pictures.cancel],
        ['Save as…', saveAsDialog.cancel],
        ['Keyboard shortcuts', closed],
        ['About Knobs', closed],
      ] as const;
      for (const [item, close] of dialogs) {
        // The desktop asks with the system's own dialog.
        if (item === 'Save as…' && (await page.evaluate(() => 'knobs' in window))) continue;
        await menu.choose(item);
        await expect(close).toBeVisible();
        await check(knobs, item);
        await close.click();
      }
      await stamps.choose('Difference of two digits…');
      await stamps.chooser.only('A', 4);
      await stamps.chooser.measure('A', 'slant');
      await expect(stamps.chooser.title).not.toBeEmpty();
      await check(knobs, 'the digits to stamp from');
      await page.keyboard.press('Escape');
      await inspector.type(inspector.biasField, '2');
      await menu.choose('New…');
      await newDialog.startWith('Empty');
      await newDialog.create.click();
      await check(knobs, 'unsaved work');
      await knobs.unsaved.cancel.click();
      await menu.open();
      await check(knobs, 'the menu');
      await page.keyboard.press('Escape');
      await menu.choose('First lesson: ten digits by hand');
      // It lies over the pad; its steps have no pseudo-language.
      await check(knobs, 'the lesson', false);
    });

    test('So is Compare', async ({ knobs }) => {
      test.setTimeout(240_000);
      const { compare, inspector, network, snapshots } = knobs;
      await knobs.measured();
      await compare.open();
      await check(knobs, 'nothing to compare with');
      await compare.tuneTab.click();
      await snapshots.tab.click();
      await snapshots.take.click();
      await compare.open();
      await check(knobs, 'nothing differs');
      await compare.tuneTab.click();
      await network.neuron('hidden 1 neuron 3').click();
      await inspector.type(inspector.biasField, '-3');
      await knobs.changeMeasured();
      await compare.open();
      await expect(compare.differing).toContainText('1 of 16 differ');
      await check(knobs, 'one neuron differs');
      await compare.picker('b').click();
      await check(knobs, 'the choice of a network');
      await knobs.page.keyboard.press('Escape');
      await compare.showLayer('Output');
      await check(knobs, 'the outputs');
    });
  });
}

test('A name that turns its letters around turns nothing else around', async ({ knobs }) => {
  const { history, inspector, network, neuronMenu } = knobs;
  const NAME = 'turn\u202eed';
  /** Between marks that keep it to itself. */
  const isolated = `\u2068${NAME}\u2069`;
  await network.neuron('hidden 1 neuron 3').click();
  await inspector.rename(NAME);
  await inspector.type(inspector.biasField, '2');
  await expect(history.newest).toContainText(isolated);
  await expect(history.newest).toHaveAccessibleDescription(
    new RegExp(`${isolated}.*where you are`),
  );
  await expect(network.selected).toHaveAccessibleName(`hidden 1 neuron 3, ${isolated}`);

  await neuronMenu.choose('Copy onto…');
  // What follows the name stands right of it.
  const [name, rest] = await network.picking.locator('span').evaluate((line) => {
    const range = document.createRange();
    const written = [...line.childNodes].filter((part) => part.textContent!.trim() !== '');
    return [line.querySelector('b')!, written.at(-1)!].map((part) => {
      range.selectNodeContents(part);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    });
  });
  expect(rest.left).toBeGreaterThanOrEqual(name.right - 1);
});
