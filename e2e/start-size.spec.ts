import { browserBuild } from '../scripts/paths';
import { MOST_AT_START, packedSize, startScripts } from '../scripts/start-scripts';
import { middleOf } from './pages/pointer';
import { Knobs } from './pages/knobs';
import { expect, test } from './setup';

test('What the page starts with is small, and is enough to paint weights with', async ({
  browser,
}, { project }) => {
  test.skip(project.name !== 'browser', 'The desktop has its files on its disk.');
  const scripts = startScripts(browserBuild);
  const sizes = scripts.map((path) => packedSize(browserBuild, path));
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(MOST_AT_START);

  // All that is not counted never comes.
  const page = await browser.newPage();
  const held: string[] = [];
  await page.route('**/*.js', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (scripts.includes(path)) return route.continue();
    held.push(path);
  });
  await page.goto('./');
  const knobs = new Knobs(page);
  await knobs.measured();
  const before = await knobs.grid.read(14, 8);
  await knobs.grid.stroke([middleOf(14, 8)]);
  await expect.poll(() => knobs.grid.read(14, 8)).not.toEqual(before);
  await knobs.history.undo.click();
  await expect.poll(() => knobs.grid.read(14, 8)).toEqual(before);
  await expect(knobs.problem).toBeHidden();
  // The bars of Chart.js, which are asked for once the page has been painted.
  expect(held).toContainEqual(expect.stringContaining('ScoreBars'));
  await page.close();
});
