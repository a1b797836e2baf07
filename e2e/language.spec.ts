import type { Locator } from '@playwright/test';
import { middleOf } from './pages/pointer';
import { expect, test } from './setup';
import { speak } from './unworded';

test('Another language changes the words and nothing else', async ({ knobs, page }) => {
  const { grid, history, inspector, network, pad, tools } = knobs;
  await network.neuron('hidden 1 neuron 5').click();
  await inspector.type(inspector.biasField, '2');
  await inspector.type(inspector.biasField, '3');
  await history.undo.click();
  // Ink on a digit of the set leaves it where it is.
  await pad.stroke([middleOf(2, 2), middleOf(6, 2)]);
  await pad.expectInk(4, 2, 1);
  // A preview is open, and a number in it is typed and not applied yet.
  const before = await grid.colorAt(20, 20);
  await tools.adjust(/^Add/);
  const amount = tools.panel('Add').getByRole('textbox');
  await expect.poll(() => grid.colorAt(20, 20)).not.toEqual(before);
  const shown = await grid.colorAt(20, 20);
  await amount.fill('0.7');

  await speak(page, 'de');
  const added = page.getByRole('region', { name: 'Addieren' }).getByRole('textbox');
  await expect(added).toHaveValue('0.7');
  await expect(added).toBeFocused();
  const bias = page.getByRole('textbox', { name: 'Bias als Zahl' });
  await expect(bias).toHaveValue('+2,000');

  await speak(page, null);
  await expect.poll(() => grid.colorAt(20, 20)).toEqual(shown);
  await expect(amount).toHaveValue('0.7');
  await expect(network.selected).toHaveAccessibleName(/^hidden 1 neuron 5/);
  await pad.expectInk(4, 2, 1);
  await tools.panel('Add').getByRole('button', { name: 'Cancel' }).click();
  await expect(tools.panel('Add')).toBeHidden();
  await expect(history.entries).toHaveCount(3);
  await history.redo.click();
  await expect(inspector.biasField).toHaveValue('+3.000');
});

for (const locale of ['en-GB', 'de-DE', 'es-ES']) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1440, height: 900 } });

    test('what the grid shows is chosen beside the name of the neuron', async ({ knobs }) => {
      const header = knobs.page.locator('.inspector header');
      const middle = async (part: Locator) => {
        const box = (await part.boundingBox())!;
        return box.y + box.height / 2;
      };
      await expect
        .poll(async () => {
          const choice = await middle(header.getByRole('radiogroup'));
          return Math.abs((await middle(header.getByRole('heading'))) - choice);
        })
        .toBeLessThan(12);
    });
  });
}
