import { LANGUAGES } from '../src-core/words/languages';
import { layoutFaults } from './layout-faults';
import { keptWork } from './kept-work';
import type { Knobs } from './pages/knobs';
import { readTensors } from './safetensors';
import { expect, test } from './setup';
import type { InEachSize } from './sizes';
import { twoWays } from './small-networks';
import { PSEUDO, speak, unworded } from './unworded';

/** Tells the faults of all states, not only of the first that has any. */
const expectSoftly = expect.configure({ soft: true, timeout: 4000 });

/** The languages that a person can choose besides English, in which the other tests are. */
const OTHERS = Object.entries(LANGUAGES)
  .filter(([code, { title }]) => code !== 'en' && title !== null)
  .map(([code]) => code);

/** Names of keys, symbols of activations, names of formats of files and languages, and of the file that was suggested in English. */
const NAMES = [
  ...['Ctrl', 'Shift', 'Alt', 'Knobs', 'English', 'Deutsch', 'Español'],
  ...['ten-stamps', 'safetensors', 'NumPy', '.npz', '.weights.h5', 'ONNX', '.onnx'],
  ...['tanh', 'ReLU', 'id', 'softmax'],
  ...['.json', 'CSV', '.csv', 'x.safe', 'two-ways'],
];

/** What is not in the catalogue, or has no room in another language, of what is shown. */
async function checkWords(
  { page }: Knobs,
  inEachSize: InEachSize,
  state: string,
  isLaidOut = true,
): Promise<void> {
  await test.step(state, async () => {
    // What is pointed at is explained after a while, over what stands beside it.
    await page.mouse.move(0, 0);
    await speak(page, PSEUDO);
    await expectSoftly.poll(() => unworded(page, NAMES), state).toEqual([]);
    // There and back again, so that the language that is shown last is the next size's first.
    const languages = [PSEUDO, ...OTHERS];
    const look = async (size: string) => {
      for (const language of languages) {
        await speak(page, language);
        const faults = expectSoftly.poll(
          () => layoutFaults(page),
          `${state} (${language}, ${size})`,
        );
        await faults.toEqual([]);
      }
      languages.reverse();
    };
    if (isLaidOut) await inEachSize(look);
    await speak(page, null);
  });
}

function checkerOf(knobs: Knobs, inEachSize: InEachSize) {
  return (state: string, isLaidOut?: boolean) => checkWords(knobs, inEachSize, state, isLaidOut);
}

test('Everything that Tune says is in the catalogue, and has room for a longer language', async ({
  inEachSize,
  knobs,
  page,
}) => {
  test.setTimeout(300_000);
  const check = checkerOf(knobs, inEachSize);
  const { fit, inspector, network, neuronMenu, pad, rows, snapshots, stamps } = knobs;
  await knobs.measured();
  await check('fresh');
  await snapshots.tab.click();
  await check('no snapshots');
  await snapshots.take.click();
  await snapshots.card('Snapshot 1').compare.click();
  await check('a snapshot');
  await knobs.accuracy.click();
  await check('the menu of the accuracy');
  await page.keyboard.press('Escape');
  await stamps.trigger.click();
  await check('the menu of stencils');
  await page.keyboard.press('Escape');
  await fit.trigger.click();
  await check('fitting');
  await page.keyboard.press('Escape');
  await stamps.choose('Ring');
  await check('a stencil in hand');
  await stamps.cancel.click();
  await neuronMenu.choose('Mute');
  await neuronMenu.choose('Lock');
  await network.neuron('hidden 1 neuron 1').click({ modifiers: ['ControlOrMeta'] });
  await check('two neurons, one of them muted and locked');
  await pad.clear.click();
  await network.neuron('hidden 2 neuron 0').click();
  await check('a neuron of the second layer, and an empty pad');
  for (const way of ['Matrix', 'By digit'] as const) {
    await rows.show(way);
    await check(way);
  }
  await rows.show('Matrix');
  for (const tool of ['Fill row…', 'Fill column…', 'Copy row onto…', 'Identity…']) {
    await rows.choose(tool);
    await check(tool);
    await rows.cancel.click();
  }
  await rows.show('Sliders');
  await inspector.biasField.fill('many');
  await inspector.biasField.press('Enter');
  // What is wrong with it lies over what stands below.
  await check('a number that is none', false);
});

test('So are dialogs and the lesson', async ({ inEachSize, knobs, page }) => {
  test.setTimeout(300_000);
  const check = checkerOf(knobs, inEachSize);
  const { details, inspector, menu, newDialog, pictures, saveAsDialog, stamps } = knobs;
  await knobs.measured();
  const closed = page.getByRole('button', { name: 'Close', exact: true });
  const dialogs = [
    ['New…', newDialog.cancel],
    ['Details of this network…', details.cancel],
    ['Save a picture…', pictures.cancel],
    ['Save as…', saveAsDialog.cancel],
    ['What does size buy?…', closed],
    ['Keyboard shortcuts', closed],
    ['About Knobs', closed],
  ] as const;
  for (const [item, close] of dialogs) {
    // The desktop asks with the system's own dialog.
    if (item === 'Save as…' && (await page.evaluate(() => 'knobs' in window))) continue;
    await menu.choose(item);
    await expect(close).toBeVisible();
    await check(item);
    await close.click();
  }
  await stamps.choose('Difference of two digits…');
  await stamps.chooser.only('A', 4);
  await stamps.chooser.measure('A', 'slant');
  await expect(stamps.chooser.title).not.toBeEmpty();
  await check('the digits to stamp from');
  await page.keyboard.press('Escape');
  await inspector.type(inspector.biasField, '2');
  await menu.choose('New…');
  await newDialog.startWith('Empty');
  await newDialog.create.click();
  await check('unsaved work');
  await knobs.unsaved.cancel.click();
  await menu.open();
  await check('the menu');
  await page.keyboard.press('Escape');
  await menu.choose('First lesson: ten digits by hand');
  // It lies over the pad; its steps have no pseudo-language.
  await check('the lesson', false);
});

test('So are commands, tools, files that are refused or can be read in two ways', async ({
  disk,
  inEachSize,
  knobs,
  page,
}) => {
  test.setTimeout(300_000);
  const check = checkerOf(knobs, inEachSize);
  const { fileQuestion, menu, palette, tools } = knobs;
  await knobs.measured();
  await palette.open();
  await check('all commands');
  await page.keyboard.press('Escape');
  for (const tool of ['Rectangle', 'Fill', 'Ramp', 'Pick']) {
    await tools.take(tool);
    await check(tool, false);
  }
  await tools.openSelect();
  await check('the tools that select', false);
  await page.keyboard.press('Escape');
  await tools.openAdjust();
  await check('the menu of adjustments');
  await page.keyboard.press('Escape');
  for (const adjustment of [/^Add/, /^Clamp/, /^Rotate/]) {
    await tools.adjust(adjustment);
    await check(String(adjustment));
    await page.keyboard.press('Escape');
  }
  await disk.pick({ name: 'x.safetensors', bytes: Buffer.alloc(3) }, () => menu.choose('Open…'));
  await expect(knobs.problem).toBeVisible();
  await check('a file that is refused', false);
  await disk.pick(twoWays(), () => menu.choose('Open…'));
  await expect(fileQuestion.titled('How should “two-ways.safetensors” be read?')).toBeVisible();
  await check('a file that fits in two ways');
});

test('So is work that is found', async ({ electronApp, inEachSize, knobs, page }) => {
  test.skip(electronApp !== null, 'What is kept is read where a browser keeps it.');
  const { inspector, recovery } = knobs;
  page.on('dialog', (dialog) => void dialog.accept());
  await inspector.type(inspector.biasField, '2');
  await expect.poll(() => keptWork(page)).toHaveLength(1);
  await page.reload();
  await expect(recovery.restore).toBeVisible();
  await checkWords(knobs, inEachSize, 'work that is found');
});

test('So is Compare', async ({ inEachSize, knobs }) => {
  test.setTimeout(300_000);
  const check = checkerOf(knobs, inEachSize);
  const { compare, inspector, network, snapshots } = knobs;
  await knobs.measured();
  await compare.open();
  await check('nothing to compare with');
  await compare.tuneTab.click();
  await snapshots.tab.click();
  await snapshots.take.click();
  await compare.open();
  await check('nothing differs');
  await compare.tuneTab.click();
  await network.neuron('hidden 1 neuron 3').click();
  await inspector.type(inspector.biasField, '-3');
  await snapshots.historyTab.click();
  await knobs.changeMeasured();
  await compare.open();
  await expect(compare.differing).toContainText('1 of 16 differ');
  await check('one neuron differs');
  await compare.picker('b').click();
  await check('the choice of a network');
  await knobs.page.keyboard.press('Escape');
  await compare.showLayer('Output');
  await check('the outputs');
});

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

test('Names that Knobs gave follow the language; in files they are plain texts', async ({
  disk,
  knobs,
  page,
}) => {
  const { inspector, menu, network, snapshots } = knobs;
  await network.neuron('hidden 1 neuron 3').click();
  await inspector.rename('my three');
  await network.neuron('hidden 1 neuron 4').click();
  await snapshots.tab.click();
  await snapshots.take.click();
  await expect(network.selected).toHaveAccessibleName('hidden 1 neuron 4, mean 4');

  await menu.open();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  for (const neuron of ['3 der Schicht 1, my three', '4 der Schicht 1, Mittel 4']) {
    await expect(page.getByRole('button', { name: `Neuron ${neuron}`, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'Zehn Stempel' })).toBeVisible();
  await expect(page).toHaveTitle(/Zehn Stempel/);
  const snapshot = page.getByRole('textbox', { name: 'Name des Schnappschusses', exact: true });
  await expect(snapshot).toHaveValue('Schnappschuss 1');
  // Left as it is, it stays one that Knobs gave.
  await page.getByRole('button', { name: 'Mittel 4 (umbenennen)' }).click();
  await page.keyboard.press('Enter');

  const { name, bytes } = await disk.savedBy(() => page.keyboard.press('ControlOrMeta+s'));
  expect(name).toBe('zehn-stempel.safetensors');
  expect(readTensors(bytes).metadata['hidden1.names']).toContain('"my three","mean 4"');
});
