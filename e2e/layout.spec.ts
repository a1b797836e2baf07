import { layoutFaults } from './layout-faults';
import { expect, test } from './setup';

/** Tells the faults of all states, not only of the first that has any. */
const expectSoftly = expect.configure({ soft: true, timeout: 2000 });

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 700 },
];

test('Everything has its place: no bars around the page, no text cut or covered', async ({
  inEachSize,
  knobs,
  page,
}) => {
  test.slow();
  const { details, inspector, menu, network, neuronMenu, newDialog, pad } = knobs;
  const check = (state: string) =>
    test.step(state, () =>
      inEachSize((size) => expectSoftly.poll(() => layoutFaults(page), size).toEqual([]), SIZES),
    );
  await knobs.measured();
  await check('fresh');

  await inspector.rename('a name that is as long as a name of a neuron is allowed to be');
  await inspector.type(inspector.biasField, '-12345.678');
  await check('a long name and a large number');
  await network.neuron('hidden 2 neuron 0').click();
  await inspector.type(inspector.rows.first().getByRole('textbox'), '-1234.5');
  await check('a neuron of the second layer');
  await pad.clear.click();
  await check('an empty pad');
  await neuronMenu.choose('Mute');
  await neuronMenu.choose('Lock');
  await network.neuron('hidden 2 neuron 1').click({ modifiers: ['ControlOrMeta'] });
  await network.neuron('hidden 2 neuron 0').click({ modifiers: ['Shift'] });
  await check('two neurons, one of them muted and locked');
  await inEachSize(() => expect(inspector.equation).toBeInViewport({ ratio: 1 }), SIZES);
  await neuronMenu.choose('Unlock');

  await knobs.titleButton.click();
  await details.title.fill('a title that fits on one line of the dialog');
  await details.notes.fill('notes\n'.repeat(12));
  await details.author.fill('Ada');
  await check('details');
  await details.write({
    title: 'a title that is far longer than the top bar is wide '.repeat(3),
  });
  await check('a long title');

  await menu.choose('New…');
  await newDialog.setHidden([128, 128, 128, 128]);
  await newDialog.startWith('Random');
  await check('New');
  await newDialog.create.click();
  await knobs.unsaved.discard.click();
  await expect(knobs.structure).toContainText('784 → 128');
  await network.neuron('hidden 4 neuron 127').click();
  await check('the largest network');
});

test('So it is where two networks are compared', async ({ inEachSize, knobs, page }) => {
  test.slow();
  const { compare, inspector, menu, network, newDialog, snapshots } = knobs;
  const check = (state: string) =>
    test.step(state, () =>
      inEachSize((size) => expectSoftly.poll(() => layoutFaults(page), size).toEqual([]), SIZES),
    );
  await knobs.measured();
  await compare.open();
  await check('nothing to compare with');
  await compare.tuneTab.click();
  await snapshots.tab.click();
  await snapshots.nameField.fill('a name that is as long as the name of a snapshot may ever be');
  await snapshots.nameField.press('Enter');
  await compare.open();
  await check('nothing differs');
  await compare.tuneTab.click();
  await inspector.rename('a name that is as long as a name of a neuron is allowed to be');
  await inspector.type(inspector.biasField, '-12345.678');
  await compare.open();
  await expect(compare.differing).toContainText('1 of 16 differ');
  await check('a long name and a large number');
  await compare.showLayer('Hidden 2');
  await check('the second layer');
  await compare.showLayer('Output');
  await check('the outputs');

  await menu.choose('New…');
  await newDialog.setHidden([128, 128, 128, 128]);
  await newDialog.startWith('Random');
  await newDialog.create.click();
  await knobs.unsaved.discard.click();
  await expect(compare.nothing).toBeVisible();
  await page.keyboard.press('Control+Shift+K');
  await expect(compare.picker('b')).toContainText('Snapshot 1');
  await compare.tuneTab.click();
  await network.neuron('hidden 4 neuron 127').click();
  await inspector.type(inspector.biasField, '-1234.5');
  await compare.open();
  await expect(compare.differing).toContainText('1 of 128 differ');
  await check('the largest network');
});
