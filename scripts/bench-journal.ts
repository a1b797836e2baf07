import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalPort } from '../src-core/recovery/journal-port';
import { RecoveryKeeper } from '../src-core/recovery/keeper';
import { uniform } from '../src-core/network/random';
import { gestureOn } from '../src-core/workbench/testing/gesture';
import { testBench } from '../src-core/workbench/testing/test-bench';
import type { Workbench } from '../src-core/workbench/workbench';
import { CopyFolder } from '../src-main/recovery/copy-folder';
import { out } from './paths';

/*
 * What it costs to keep a further stroke safe, after so many: `npm run bench:journal`. Of the
 * processor's time everything counts, with what the disk takes of it, from when the keeper begins
 * until the stroke is on the disk. It prints; it asserts nothing, for machines are noisy.
 */

const HISTORIES = [250, 5000];
const STROKES = 31;

const folder = join(out, 'bench-journal');
for (const strokes of HISTORIES) await measure(strokes);
rmSync(folder, { recursive: true, force: true });

async function measure(strokes: number): Promise<void> {
  const { workbench } = testBench();
  const next = uniform(3);
  for (let i = 0; i < strokes; i++) draw(workbench, next);
  const { entries } = workbench.unsaved().history;
  const lists = entries.reduce((sum, { patch }) => sum + 2 * patch.runs.length, 0);
  console.log(`${strokes} strokes, ${lists} lists of numbers`);

  const journal = new CopyFolder(folder).journal();
  let bytes = 0;
  const counted: JournalPort = {
    replace: (fill) =>
      journal.replace(({ write, sync }) =>
        fill({
          sync,
          write: (part) => {
            bytes += part.length;
            return write(part);
          },
        }),
      ),
    append: (part) => {
      bytes += part.length;
      return journal.append(part);
    },
    setAside: () => journal.setAside(),
    remove: () => journal.remove(),
  };
  const keeper = new RecoveryKeeper(workbench, counted, { now: () => Date.now(), later: () => {} });
  const cost = async () => {
    const before = process.cpuUsage();
    bytes = 0;
    await keeper.flush();
    const { user, system } = process.cpuUsage(before);
    return { milliseconds: (user + system) / 1000, bytes };
  };
  const median = async (prepare: () => Promise<void> | void) => {
    const costs: { milliseconds: number; bytes: number }[] = [];
    for (let i = 0; i < STROKES; i++) {
      await prepare();
      draw(workbench, next);
      costs.push(await cost());
    }
    const sorted = (of: (cost: (typeof costs)[number]) => number) =>
      costs.map(of).sort((a, b) => a - b);
    const times = sorted(({ milliseconds }) => milliseconds);
    const sizes = sorted(({ bytes }) => bytes);
    const middle = STROKES >> 1;
    return `${times[middle].toFixed(2)} ms (at most ${times[STROKES - 1].toFixed(2)}), ${sizes[middle]} bytes (at most ${sizes[STROKES - 1]})`;
  };
  const whole = await cost();
  console.log(`  all of it, once:      ${whole.milliseconds.toFixed(1)} ms, ${whole.bytes} bytes`);
  console.log(`  a further stroke:     ${await median(() => {})}`);
  const save = async () => {
    workbench.save().written('work.safetensors');
    await keeper.flush();
  };
  console.log(`  the one after a save: ${await median(save)}\n`);
  await keeper.end();
}

/** A stroke of the brush over the weights of some neuron, as a hand draws it. */
function draw(workbench: Workbench, next: () => number): void {
  const neuron = { layer: 0, index: Math.floor(16 * next()) };
  const [column, row] = [3 + 20 * next(), 3 + 12 * next()];
  const value = next() - 0.5;
  const hand = gestureOn(workbench);
  for (let step = 0; step < 3; step++) {
    const path = Float32Array.of(column, row + 2 * step, column + next(), row + 2 * step + 2);
    hand.perform({
      type: 'paint',
      neuron,
      path,
      size: 1.5,
      hardness: 0.5,
      value,
      mode: 'set',
      selection: null,
    });
  }
  hand.end();
}
