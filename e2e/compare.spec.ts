import type { Disk } from './disk';
import { dropFiles } from './drop';
import { tabTo } from './focus';
import { blankDigits, digitFiles } from './idx';
import { practiceDigits } from './idx-digits';
import type { Knobs } from './pages/knobs';
import { middleOf } from './pages/pointer';
import { expect, test } from './setup';
import { alwaysSays, fileOf, fourStrokes, reordered, type SmallNetwork } from './small-networks';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Where each of the four strokes is in the reordered file. */
const ORDER = [2, 0, 3, 1];

async function openWork({ knobs, disk }: { knobs: Knobs; disk: Disk }, network: SmallNetwork) {
  await disk.pick({ name: 'work.safetensors', bytes: fileOf(network) }, () =>
    knobs.menu.choose('Open…'),
  );
  await expect(knobs.title).toHaveText('work.safetensors');
  await knobs.measured();
}

async function compareWithFile(
  { knobs, disk }: { knobs: Knobs; disk: Disk },
  network: SmallNetwork,
  name = 'other.safetensors',
) {
  const { compare } = knobs;
  await disk.pick({ name, bytes: fileOf(network) }, () => compare.openFile('b'));
  await expect(compare.picker('b')).toContainText(name);
  await compare.settled();
}

/** The reordered strokes, and the last of them changed: a pixel at column 10 of its row, and its bias. */
function changedStrokes(): SmallNetwork {
  const network = fourStrokes();
  const fourth = network.rows[3].with(20 * 28 + 10, 1.75);
  return reordered(
    { ...network, rows: network.rows.with(3, fourth), biases: network.biases.with(3, 5) },
    ORDER,
  );
}

test('The work is compared with its last save, as soon as something differs', async ({
  disk,
  knobs,
}) => {
  const { compare, grid, history, inspector, network } = knobs;
  await knobs.measured();
  await compare.open();
  await expect(compare.nothing).toContainText('Nothing to compare with yet');
  await compare.tuneTab.click();
  await disk.savedBy(() => knobs.save.click());
  await compare.open();
  await expect(compare.picker('a')).toContainText('Now');
  await expect(compare.picker('b')).toContainText('Last save');
  await expect(compare.nothing).toContainText('Nothing differs yet');
  const saved = await knobs.percentRight();

  await compare.nothing.getByRole('button', { name: 'Go to Tune' }).click();
  await network.neuron('hidden 1 neuron 3').click();
  const { w } = await grid.read(14, 8);
  await grid.setBrush({ value: '2', size: 1 });
  await grid.stroke([middleOf(14, 8)]);
  await knobs.changeMeasured();
  await inspector.type(inspector.biasField, '-30');
  await expect(history.entries).toHaveCount(3);
  await knobs.changeMeasured();
  const now = await knobs.percentRight();
  expect(now).not.toBe(saved);

  await compare.open();
  await expect(compare.differing).toContainText('1 of 16 differ');
  await expect(compare.selectedPair).toContainText('mean 3');
  const a = await compare.figuresOf('a');
  const b = await compare.figuresOf('b');
  expect([a.accuracy, b.accuracy]).toEqual([now, saved]);
  // What only one gets right is all that tells the accuracies apart.
  expect(((a.alone - b.alone) / 10_000) * 100).toBeCloseTo(now - saved, 0);
  await expect(compare.difference.first()).toContainText(now < saved ? '▼' : '▲');
  const cell = await compare.read('difference', 14, 8);
  expect(cell.a).toBe(2);
  expect(cell.b).toBe(w);
  expect(cell.difference).toBeCloseTo(2 - w, 3);
  expect((await compare.read('a', 20, 20)).difference).toBe(0);

  // Undone, nothing differs any more; the view follows by itself.
  await history.undo.click();
  await history.undo.click();
  await expect(compare.nothing).toContainText('Nothing differs yet');
  await history.redo.click();
  await expect(compare.differing).toContainText('1 of 16 differ');
});

test('A snapshot is compared from its card, and the sides change places', async ({
  knobs,
  page,
}) => {
  const { compare, inspector, network, snapshots } = knobs;
  await knobs.measured();
  await snapshots.tab.click();
  await snapshots.nameField.fill('before');
  await snapshots.nameField.press('Enter');
  await network.neuron('output 1').click();
  await inspector.type(inspector.biasField, '40');
  await snapshots.card('before').sideBySide.click();
  await compare.settled();
  await expect(compare.tab).toBeChecked();
  await expect(compare.picker('b')).toContainText('before');
  await expect(compare.differing).toContainText('1 of 10 differ');
  const { button } = compare.pair('output 1');
  await expect(button).toHaveAccessibleName(/bias A 40\.000/);
  const before = await compare.figuresOf('b');

  await compare.swap.click();
  await compare.settled();
  await expect(compare.picker('a')).toContainText('before');
  await expect(compare.picker('b')).toContainText('Now');
  expect(await compare.figuresOf('a')).toEqual(before);
  await expect(button).toHaveAccessibleName(/bias B 40\.000/);
  // Choosing for one side what the other has changes them as well.
  await compare.choose('a', 'Now');
  await expect(compare.picker('b')).toContainText('before');

  await page.keyboard.press('t');
  await snapshots.tab.click();
  await snapshots.card('before').delete.click();
  await compare.open();
  await expect(compare.nothing).toContainText('Nothing to compare with yet');
});

test('Figures and confusions are those of the two networks, on the digits that are measured', async ({
  disk,
  knobs,
}) => {
  const { compare } = knobs;
  await openWork({ knobs, disk }, alwaysSays(9));
  await knobs.measureOn('Digits to practise on');
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
  expect(await compare.confusion(9, 9)).toBe(
    `9 read right: A ${nines}, B 0, ${signed(countOf(9))}`,
  );
  expect(await compare.confusion(9, 3)).toBe(
    `9 read as 3: A 0, B ${nines}, ${signed(-countOf(9))}`,
  );
  expect(await compare.confusion(4, 4)).toBe('4 read right: A 0, B 0, 0');
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
  expect(await pad.number()).toBe(number);
});

test('Neurons in another order are found, and one is taken and given back', async ({
  disk,
  knobs,
  page,
}) => {
  const { compare, history, inspector } = knobs;
  await openWork({ knobs, disk }, fourStrokes());
  await compare.open();
  await compareWithFile({ knobs, disk }, reordered(fourStrokes(), ORDER), 'reordered.safetensors');
  await compare.showLayer('Hidden 1');
  const pairs = ORDER.map((_, i) => ({ a: i, b: ORDER.indexOf(i), similarity: 1 }));
  await expect.poll(() => compare.partners()).toEqual(pairs);
  await expect(compare.main).toContainText('the same but for the order of their neurons');

  await compareWithFile({ knobs, disk }, changedStrokes());
  await expect(compare.differing).toContainText('1 of 4 differ');
  expect((await compare.partners()).map(({ a, b }) => [a, b])).toEqual(
    pairs.map(({ a, b }) => [a, b]),
  );
  const fourth = compare.pair('hidden 1 neuron 3');
  await compare.sortBy('Most different');
  await expect(
    compare.pairs.first().getByRole('button', { name: /^A hidden 1 neuron 3,/ }),
  ).toBeVisible();
  await fourth.button.click();
  expect(await compare.read('b', 10, 20)).toEqual({ a: 1, b: 1.75, difference: -0.75 });
  await expect(fourth.row).toContainText('up to 9.00');
  // What comes after them goes with them: no output differs.
  await compare.showLayer('Output');
  await expect(compare.differing).toContainText('0 of 10 differ');
  await compare.showLayer('Hidden 1');

  await fourth.take.click();
  await expect(fourth.button).toHaveAccessibleName(/the same; bias A 5\.000, bias B 5\.000$/);
  await expect(compare.detail.getByRole('status')).toContainText(
    'Took fourth from other.safetensors',
  );
  await expect(compare.differing).toContainText('0 of 4 differ');
  await expect(fourth.take).toHaveAttribute('aria-disabled', 'true');
  await expect(compare.difference.first()).toHaveText('± 0 points');
  await page.keyboard.press('Control+z');
  await expect(fourth.button).toHaveAccessibleName(/bias A −4\.000, bias B 5\.000, A − B −9\.000$/);
  await history.redo.click();
  await expect(compare.differing).toContainText('0 of 4 differ');

  await fourth.button.click();
  await compare.editInTune.click();
  await expect(inspector.name).toContainText('fourth');
  await expect(inspector.biasField).toHaveValue('+5.000');
  expect((await knobs.grid.read(10, 20)).w).toBe(1.75);
  await history.undo.click();
  await expect(inspector.biasField).toHaveValue('−4.000');

  // What is locked stays as it is, and the button says why.
  await page.keyboard.press('l');
  await expect(inspector.state).toContainText('Locked');
  await compare.open();
  await expect(fourth.take).toHaveAttribute('aria-disabled', 'true');
  await expect(fourth.take).toHaveAccessibleName(/fourth is locked: unlock it in Tune/);
  await fourth.take.click({ force: true });
  await expect(compare.differing).toContainText('1 of 4 differ');
});

test('A network of another structure is compared as far as it goes', async ({ disk, knobs }) => {
  const { compare } = knobs;
  const three = fourStrokes();
  await openWork({ knobs, disk }, fourStrokes());
  await compare.open();
  await compareWithFile(
    { knobs, disk },
    {
      ...three,
      rows: three.rows.slice(1),
      biases: three.biases.slice(1),
      names: three.names.slice(1),
      outputRows: three.outputRows.map((row) => row.slice(1)),
    },
  );
  await compare.showLayer('Hidden 1');
  expect((await compare.partners()).map(({ a, b }) => [a, b])).toEqual([
    [0, null],
    [1, 0],
    [2, 1],
    [3, 2],
  ]);
  await expect(compare.main).toContainText('A is 784-4-10, B is 784-3-10.');
  const alone = compare.pair('hidden 1 neuron 0');
  await expect(alone.row).toContainText('only in A');
  await expect(alone.take).toHaveAccessibleName(/B has no neuron that goes with this one/);
});

test('A file dropped while networks are compared is one of them, and the work stays', async ({
  electronApp,
  knobs,
  page,
}) => {
  test.skip(electronApp !== null, 'Electron asks the system for the paths of dropped files.');
  const { compare, inspector } = knobs;
  await knobs.measured();
  await inspector.type(inspector.biasField, '1.5');
  await compare.open();
  await dropFiles(page, [{ name: 'dropped.safetensors', bytes: fileOf(alwaysSays(3)) }]);
  await expect(compare.picker('b')).toContainText('dropped.safetensors');
  await compare.settled();
  await expect(knobs.title).toHaveText('Ten stamps');
  await expect(knobs.edited).toBeVisible();
  await compare.picker('b').click();
  await page.getByRole('menuitem', { name: 'Close dropped.safetensors' }).click();
  await expect(compare.nothing).toContainText('Nothing to compare with yet');
  await dropFiles(page, [{ name: 'broken.safetensors', bytes: Buffer.from('no') }]);
  await expect(knobs.problem).toContainText('broken.safetensors');
  await expect(compare.nothing).toBeVisible();
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

test('With the keyboard alone two networks are chosen, looked through and mended', async ({
  disk,
  knobs,
  page,
}) => {
  const { compare, inspector } = knobs;
  await openWork({ knobs, disk }, fourStrokes());
  await page.keyboard.press('Control+Shift+K');
  await inspector.type(inspector.biasField, '7');
  await page.keyboard.press('Escape');
  await inspector.biasField.blur();
  await page.keyboard.press('c');
  await expect(compare.main).toBeFocused();
  await compare.settled();
  await tabTo(page, compare.picker('b'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: /Now/ })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: /Snapshot 1/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(compare.picker('b')).toContainText('Snapshot 1');
  await expect(compare.differing).toContainText('1 of 4 differ');

  await tabTo(page, compare.onlyDifferent);
  await page.keyboard.press('Space');
  await expect(compare.pairs).toHaveCount(1);
  await page.keyboard.press('Space');
  const [first, second] = [compare.pair('hidden 1 neuron 0'), compare.pair('hidden 1 neuron 1')];
  await tabTo(page, first.button);
  await page.keyboard.press('ArrowDown');
  await expect(second.button).toBeFocused();
  await expect(compare.detail).toContainText('second');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, first.take);
  await page.keyboard.press('Enter');
  await expect(compare.nothing).toContainText('Nothing differs any more');
  await expect(compare.nothing).toContainText('Took first from Snapshot 1');
  await page.keyboard.press('Control+z');
  await expect(first.button).toHaveAccessibleName(/bias A 7\.000, bias B −1\.000, A − B \+8\.000$/);

  // Pixel by pixel through the large grids: the first stroke is in row 5.
  const cell = compare.detail.getByRole('gridcell');
  await tabTo(page, cell);
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
  await expect(cell).toHaveAccessibleName('row 5, col 0 · A +1.000 · B +1.000 · A − B 0.000');
  await expect(compare.cell).toContainText('row 5, col 0');
  await page.keyboard.press('t');
  await expect(compare.tuneTab).toBeChecked();
  await expect(inspector.biasField).toHaveValue('+7.000');
});
