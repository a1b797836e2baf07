import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import { Knobs } from '../pages/knobs';
import { openBrowser } from './browser';

/*
 * What the page needs after a minute and after an hour of painting, sped up: `npm run bench:memory`.
 * A stroke every three seconds, of about thirty moves, on one neuron after the other.
 * Needs Linux, and Chromium itself rather than its headless shell.
 */

const STROKES = 20;
const MINUTES = 60;
const MOVES = 30;
/** The first hidden layer of the network a person starts with. */
const NEURONS = 16;

const { address, browser, close } = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' });
await page.goto(address);
const knobs = new Knobs(page);
await knobs.accuracy.filter({ hasText: '%' }).waitFor();
const grid = page.getByTestId('weight-grid');

let first: Held | undefined;
for (let minute = 1; minute <= MINUTES; minute++) {
  for (let i = 0; i < STROKES; i++) {
    if (i % 5 === 0) await choose(knobs, (minute * 4 + i / 5) % NEURONS);
    await stroke(page, grid, minute * STROKES + i);
  }
  if (minute === 1 || minute % 10 === 0) {
    const now = await memoryOf(browser, page);
    first ??= now;
    console.log(
      [
        `after ${minute} min, ${minute * STROKES} strokes: held ${ofFirst(now.held, first.held)}`,
        `taken by the process ${ofFirst(now.taken, first.taken)}`,
      ].join(', '),
    );
  }
}
console.log('(goal: after an hour at most 120 % of after a minute)');
await close();

async function choose({ network }: Knobs, index: number): Promise<void> {
  await network.neuron(`hidden 1 neuron ${index}`).click();
}

/** To and fro over the grid, each time elsewhere. */
async function stroke(page: Page, grid: Locator, seed: number): Promise<void> {
  const box = (await grid.boundingBox())!;
  const at = (i: number) =>
    [
      box.x + box.width * (0.5 + 0.4 * Math.sin(seed + i / 5)),
      box.y + box.height * (0.5 + 0.4 * Math.cos(1.7 * seed + i / 7)),
    ] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  // As fast as they can be sent: the page gets many of them with one frame.
  await Promise.all(Array.from({ length: MOVES }, (_, i) => page.mouse.move(...at(i + 1))));
  await page.mouse.up();
}

/** In bytes: what the page and its workers hold, and what their process has from the system. */
interface Held {
  readonly held: number;
  readonly taken: number;
}

async function memoryOf(browser: Browser, page: Page): Promise<Held> {
  await page.waitForTimeout(2000);
  // The standard's own measure, which collects the garbage first.
  const held = await page.evaluate(
    async () =>
      (
        await (
          performance as unknown as {
            measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
          }
        ).measureUserAgentSpecificMemory()
      ).bytes,
  );
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const taken = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return 1024 * Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)![1]);
    });
  return { held, taken: Math.max(...taken) };
}

function ofFirst(bytes: number, first: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB (${((100 * bytes) / first).toFixed(0)} %)`;
}
