import { layoutFaults } from './layout-faults';
import type { Knobs } from './pages/knobs';
import { expect, test } from './setup';
import { speak } from './unworded';
import { unreachable } from './unreachable';

/** Tells the faults of all states, not only of the first that has any. */
const expectSoftly = expect.configure({ soft: true, timeout: 4000 });

for (const [name, viewport] of [
  ['1440×900 at 200 % zoom', { width: 720, height: 450 }],
  ['A tablet held upright', { width: 768, height: 1024 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    async function check({ page }: Knobs, state: string): Promise<void> {
      await test.step(state, async () => {
        for (const language of [null, 'de'] as const) {
          await speak(page, language);
          await expectSoftly.poll(() => unreachable(page), `${state}, ${language}`).toEqual([]);
          await expectSoftly.poll(() => layoutFaults(page), `${state}, ${language}`).toEqual([]);
        }
        await speak(page, null);
      });
    }

    test('Everything can be reached, and nothing lies over anything', async ({ knobs, page }) => {
      test.setTimeout(180_000);
      const { compare, inspector, menu, network, newDialog, rows, snapshots } = knobs;
      await knobs.measured();
      await check(knobs, 'fresh');
      await menu.open();
      await check(knobs, 'the menu');
      await page.keyboard.press('Escape');
      await menu.choose('New…');
      await check(knobs, 'New');
      await newDialog.cancel.click();
      await menu.choose('Keyboard shortcuts');
      await check(knobs, 'the list of keys');
      await page.keyboard.press('Escape');
      await network.neuron('hidden 2 neuron 0').click();
      await check(knobs, 'sliders');
      for (const way of ['Matrix', 'By digit'] as const) {
        await rows.show(way);
        await check(knobs, way);
      }
      await snapshots.tab.click();
      await snapshots.take.click();
      await check(knobs, 'a snapshot');
      await network.neuron('hidden 1 neuron 3').click();
      await inspector.type(inspector.biasField, '-3');
      await compare.open();
      await expect(compare.differing).toContainText('1 of 16 differ');
      await check(knobs, 'Compare');
      await compare.showLayer('Output');
      await check(knobs, 'the outputs');
    });
  });
}
