import { parseArgs } from 'node:util';
import type { Browser, Locator, Page } from '@playwright/test';
import { browserBuild } from '../../scripts/paths';
import { MOST_AT_START, packedSize, startScripts } from '../../scripts/start-scripts';
import { Knobs } from '../pages/knobs';
import { NAME_HELPER, openBrowser, wordsOf } from './browser';
import { installFrameProbe, type FrameProbe, type ProbeReport } from './frame-probe';

/*
 * How soon the page answers the hand, measured in the browser build: `npm run bench:page`. After
 * `--`, another language (`--language de`), a processor that is so many times slower
 * (`--throttle 4`), a larger window (`--size 3840x2160`) or the widest network (`--widest`).
 * It prints; it asserts nothing, for machines are noisy.
 */

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    throttle: { type: 'string', default: '1' },
    size: { type: 'string', default: '1440x900' },
    widest: { type: 'boolean', default: false },
  },
});
const { widest } = values;
const throttle = Number(values.throttle);
if (!(throttle >= 1)) throw new Error('--throttle: a number of at least 1 was expected.');
const [width, height] = values.size.split('x').map(Number);
if (!(width > 0 && height > 0)) throw new Error('--size: WIDTHxHEIGHT was expected.');
const { language } = values;
if (widest && language !== 'en') throw new Error('--widest is measured in English only.');
const words = await wordsOf(language);

const SECONDS = 5;
const STARTS = 7;
/** After each move, in milliseconds, where moves are not to keep step with the frames. */
const PAUSE = 4;

const { address, browser, close } = await openBrowser();
const network = widest ? 'the widest network' : '784-16-16-10';
console.log(
  `Chromium ${browser.version()}, ${width}×${height}, software rendering, ${language}, ${network}, processor throttled ${throttle} times\n`,
);
await measureSize(browser);
await measureStart(browser);
await measureDrags(browser);
await close();

/**
 * The page's own JavaScript as it travels: what must be there before the page can be used, and all
 * that is asked for until it is at rest, as Chart.js is, after the first paint.
 */
async function measureSize(browser: Browser): Promise<void> {
  const context = await browser.newContext({ locale: language });
  const scripts = new Set<string>();
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByTestId('accuracy').filter({ hasText: '%' }).waitFor();
  await context.close();
  const sizeOf = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + packedSize(browserBuild, path), 0) / 1000;
  const start = sizeOf(startScripts(browserBuild));
  console.log(
    [
      `JavaScript that the page starts with, page and workers: ${start.toFixed(1)} kB gzip (goal: under ${MOST_AT_START / 1000})`,
      `  with what it fetches after it was painted, ${scripts.size} files: ${sizeOf(scripts).toFixed(1)} kB`,
    ].join('\n'),
  );
}

/** From navigation to the first digit that can be picked, each time with an empty cache. */
async function measureStart(browser: Browser): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const context = await browser.newContext({ viewport: { width, height }, locale: language });
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(NAME_HELPER);
    await page.addInitScript(() => {
      const wait = () =>
        document.querySelector('[data-testid="weight-grid"]')
          ? requestAnimationFrame(() => Object.assign(window, { readyAt: performance.now() }))
          : requestAnimationFrame(wait);
      wait();
    });
    await page.goto(address);
    const handle = await page.waitForFunction(() => (window as { readyAt?: number }).readyAt);
    times.push((await handle.jsonValue())!);
    await context.close();
  }
  console.log(
    `First interaction possible: ${median(times).toFixed(0)} ms, slowest of ${STARTS}: ${Math.max(...times).toFixed(0)} ms (goal: under 1500)\n`,
  );
}

async function measureDrags(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, locale: language });
  await page.addInitScript(NAME_HELPER);
  await page.addInitScript(installFrameProbe);
  await page.goto(address);
  const grid = page.getByTestId('weight-grid');
  const bias = page.getByRole('slider', { name: words.of('bias.slider') });
  await grid.waitFor();
  if (widest) await createWidest(new Knobs(page));
  await slowDown(page);

  await measureDrag('painting a weight grid', page, grid, 0.8);
  await page.keyboard.press('o');
  await measureDrag('drawing an ellipse, seen before it is done', page, grid, 0.8);
  await page.getByRole('button', { name: words.of('menu.adjust.about') }).click();
  await page.getByRole('menuitem', { name: words.of('action.rotate') }).click();
  const turn = page.getByRole('slider', { name: words.of('adjust.degrees') });
  await measureDrag('turning a whole grid, seen before it is done', page, turn, 0);
  await page.getByRole('button', { name: words.of('page.cancel'), exact: true }).click();
  await measureDrag('dragging a first-layer bias', page, bias, 0);
  const neuron = words.of('neuron.place', {
    layer: 1,
    layers: widest ? 5 : 3,
    index: 3,
  });
  await page.getByRole('button', { name: neuron }).click();
  // Whatever the neuron is called.
  const title = words.of('sliders.list', { neuron: '' }).trim();
  const weights = page.getByRole('list', { name: title });
  const weight = weights.getByRole('slider').first();
  await measureDrag('dragging a second-layer weight', page, weight, 0);
  await page.keyboard.press('w');
  await page.getByTestId('examine').waitFor();
  await measureDrag('drawing while Examine shows the flow', page, page.getByTestId('pad'), 0.8);
  await page.close();
}

async function createWidest({ menu, newDialog, ...knobs }: Knobs): Promise<void> {
  await menu.choose('New…');
  await newDialog.setHidden([128, 128, 128, 128]);
  await newDialog.startWith('Random');
  await newDialog.create.click();
  await newDialog.dialog.waitFor({ state: 'hidden' });
  await knobs.accuracy.filter({ hasText: '%' }).waitFor();
}

async function slowDown(page: Page): Promise<void> {
  if (throttle === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
}

/** Twice: with moves as soon as the page takes them, and with moves at any time within a frame. */
async function measureDrag(
  what: string,
  page: Page,
  target: Locator,
  height: number,
): Promise<void> {
  const prompt = await drag(page, target, height, 0);
  const spread = await drag(page, target, height, PAUSE);
  const tasks = prompt.longTasks.length + spread.longTasks.length;
  console.log(
    [
      `${what}: ${prompt.latencies.length} moves in ${SECONDS} s, each sent when the page has taken the one before`,
      `  from the move to the paint that shows it: ${latency(prompt)} (goal: p95 under 20)`,
      `  ${spread.latencies.length} moves with pauses, at any time within a frame: ${latency(spread)}`,
      `  frame to frame: median ${median(prompt.frames).toFixed(1)} ms, p95 ${quantile(prompt.frames, 0.95).toFixed(1)} ms`,
      `  tasks over 50 ms on the page's thread: ${tasks}`,
    ].join('\n'),
  );
}

function latency({ latencies }: ProbeReport): string {
  return `median ${median(latencies).toFixed(1)} ms, p95 ${quantile(latencies, 0.95).toFixed(1)} ms`;
}

/** Drags to and fro over an element for some seconds. @param pause after each move, in ms */
async function drag(
  page: Page,
  target: Locator,
  height: number,
  pause: number,
): Promise<ProbeReport> {
  const box = (await target.boundingBox())!;
  const at = (time: number) =>
    [
      box.x + box.width * (0.5 + 0.4 * Math.sin(time * 2.1)),
      box.y + box.height * (0.5 + 0.5 * height * Math.sin(time * 5.3)),
    ] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  await page.evaluate(() => (window as unknown as { frameProbe: FrameProbe }).frameProbe.start());
  const started = Date.now();
  for (let now = 0; now < SECONDS; now = (Date.now() - started) / 1000) {
    await page.mouse.move(...at(now));
    if (pause > 0) await page.waitForTimeout(pause);
  }
  const report = await page.evaluate(() =>
    (window as unknown as { frameProbe: FrameProbe }).frameProbe.stop(),
  );
  await page.mouse.up();
  await page.waitForTimeout(500);
  return report;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
