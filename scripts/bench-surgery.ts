import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Measurement } from '../src-core/evaluator/measurement';
import { RemoteMeter } from '../src-core/evaluator/remote-meter';
import { TaskThread } from '../src-core/threads/task-thread';
import { provideSurgery } from '../src-core/workbench/edits/edits';
import * as surgery from '../src-core/workbench/edits/surgery';
import { goodSurgeries } from '../src-core/workbench/testing/good-surgeries';
import { Workbench } from '../src-core/workbench/workbench';
import { loadDigits } from '../src-main/digits';
import { nodeThread } from '../src-main/node-thread';
import { bundleScripts } from '../src-main/testing/bundle-scripts';
import { out, root } from './paths';

/*
 * How long it takes until all figures of a changed structure are there: `npm run bench:surgery`. Each
 * kind of surgery is done to 784-16-16-10 on the 10,000 digits, as on the desktop, next to a full pass
 * over the same digits in a thread likewise. It prints; it asserts nothing, for machines are noisy.
 */

const ROUNDS = Number(process.argv[2] ?? 31);
const FRAME = 1000 / 60;

const folder = join(out, 'bench-surgery');
rmSync(folder, { recursive: true, force: true });
const [evaluatorThread, taskThread] = await bundleScripts(
  join(folder, 'threads'),
  ...['evaluator-thread', 'task-thread'].map((name) => join(root, `src-main/${name}.ts`)),
);
provideSurgery(surgery);
const digits = await loadDigits(join(out, 'digits'));
const newMeter = () => new RemoteMeter(nodeThread(() => new Worker(evaluatorThread)));

const bare = newMeter();
const workbench = new Workbench({
  digits,
  meter: newMeter(),
  tasks: new TaskThread(nodeThread(() => new Worker(taskThread))),
  listenerFailed: (error) => {
    throw error;
  },
});
workbench.sources.results.watch([{ layer: 0, index: 3 }]);
await workbench.sources.results.current();

let revision = 1;
bare.tell({ kind: 'digits', revision, digits });
const { structure, parameters } = workbench.document.network;
const measured = () =>
  new Promise<Measurement>((resolve) => {
    waiting = (measurement) => measurement.revision === revision && resolve(measurement);
  });
let waiting: (measurement: Measurement) => unknown = () => {};
bare.onMeasurement((measurement) => waiting(measurement));

/** A full pass: of a network that was not there before. */
async function fullPass(): Promise<void> {
  const told = measured();
  bare.tell({ kind: 'network', revision: ++revision, ...structure, parameters });
  await told;
}

/** Milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

console.log('surgery: ms until all figures are there, of a full pass, beyond it in frames');
for (const command of Object.values(goodSurgeries)) {
  const [passes, surgeries]: number[][] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    passes.push(await timed(fullPass));
    const time = await timed(() => {
      void workbench.perform(command);
      return workbench.sources.results.current();
    });
    surgeries.push(time);
    void workbench.perform({ type: 'undo' });
    await workbench.sources.results.current();
  }
  const [pass, changed] = [median(passes), median(surgeries)];
  const beyond = (changed - pass) / FRAME;
  console.log(
    `${command.type.padEnd(14)} ${changed.toFixed(2).padStart(7)} ms  ×${(changed / pass).toFixed(2)} of ${pass.toFixed(2)} ms  ${beyond.toFixed(2)} frames`,
  );
}
rmSync(folder, { recursive: true, force: true });
process.exit(0);
