import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Worker } from 'node:worker_threads';
import { RemoteMeter } from '../src-core/evaluator/remote-meter';
import { FileFlow } from '../src-core/files/file-flow';
import { RecentList } from '../src-core/files/recent';
import { recentInMemory } from '../src-core/files/recent-store';
import { uniform } from '../src-core/network/random';
import { Door } from '../src-core/protocol/door';
import { handlersOf } from '../src-core/protocol/handlers';
import type { CallName, PayloadArguments } from '../src-core/protocol/calls';
import type { HostMessage } from '../src-core/protocol/messages';
import { Watches } from '../src-core/questions/watches';
import { TaskThread } from '../src-core/threads/task-thread';
import type { EditCommand } from '../src-core/workbench/edit-commands';
import { Workbench } from '../src-core/workbench/workbench';
import { loadDigits } from '../src-main/digits';
import { PathPlaces } from '../src-main/files/path-places';
import { nodeThread } from '../src-main/node-thread';
import { setUpRecovery } from '../src-main/recovery/set-up-recovery';
import { bundleScripts } from '../src-main/testing/bundle-scripts';
import { out, root } from './paths';
import { TaskClock } from './task-clock';

/*
 * How long the thread that holds the workbench is busy at a time: `npm run bench:thread`. A long mixed
 * session as on the desktop, with 60,000 digits, on the usual network and on the widest: all that the
 * thread does between two turns of its event loop counts as one task, by the processor's time that it
 * takes. What a page sends is unpacked there and what it is told is packed, as over IPC. It prints;
 * it asserts nothing, for machines are noisy.
 */

const ROUNDS = Number(process.argv[2] ?? 12);
const MOVES = 25;
/** Between two moves of a hand, in milliseconds. */
const FRAME = 6;
const GOAL = 8;
const SHAPES = [
  [784, 16, 16, 10],
  [784, 128, 128, 128, 128, 10],
];

const folder = join(out, 'bench-thread');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [evaluatorThread, taskThread] = await bundleScripts(
  join(folder, 'threads'),
  ...['evaluator-thread', 'task-thread'].map((name) => join(root, `src-main/${name}.ts`)),
);
const paths = ownDigits();

const clock = new TaskClock();
const next = uniform(7);
const workbench = new Workbench({
  digits: await loadDigits(join(out, 'digits')),
  meter: new RemoteMeter(nodeThread(() => new Worker(evaluatorThread))),
  tasks: new TaskThread(nodeThread(() => new Worker(taskThread))),
  listenerFailed: fail,
});
const { keeper, copies } = await setUpRecovery(workbench, join(folder, 'unsaved'));
const saved = join(folder, 'work.safetensors');
const places = new PathPlaces({
  dialogs: {
    askDigits: async () => paths,
    askOpen: async () => saved,
    askSave: async () => saved,
    askPicture: async () => null,
    mayReplace: async () => true,
  },
  folder,
  onFolder: () => {},
});
const recent = new RecentList<string>({
  store: recentInMemory(),
  newId: randomUUID,
  isSame: (a, b) => a === b,
  failed: fail,
});
const files = new FileFlow({ workbench, places, recent, decimal: '.', newId: randomUUID });
const id = randomUUID();
const watches = new Watches({
  workbench,
  tell: (news) => post({ kind: 'news', workbench: id, news }),
  later(task, milliseconds) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  failed: fail,
});
const capabilities = { nativeMenus: true, savesInPlace: true };
const waiting = new Map<string, (message: HostMessage) => void>();
const door = new Door({
  workbench: id,
  handlers: handlersOf({ id, capabilities, workbench, watches, files, copies, window: null }),
  parseDropped: () => fail('Nothing is dropped.'),
  post,
  log: (_, error) => fail(error),
});

await call('what is watched', 'hello');
await call('what is watched', 'snapshot');
let watched = 0;
const watch = (question: PayloadArguments<'watch'>[0]['question']) =>
  call('what is watched', 'watch', { id: ++watched, question });
await watch({ kind: 'trace' });
await watch({ kind: 'errors' });
for (const sizes of SHAPES) {
  const start = 'stamps';
  await call('a new network', 'perform', { type: 'new', sizes, start, seed: 1 });
  await call('opening 60,000 digits', 'openDigits');
  await watch({ kind: 'neuronDetail', neuron: { layer: 0, index: 3 } });
  await watch({ kind: 'layerMeans', layer: 0 });
  await watch({
    kind: 'choice',
    plus: { part: 'all', answers: 'wrong' },
    minus: { part: 'all', borderline: { gap: 0.2 } },
    sortedBy: 'slant',
  });
  await watch({
    kind: 'split',
    choice: { part: 'all', measure: { name: 'holes', from: 1, to: null } },
    measure: 'ink',
  });
  await call('a snapshot', 'perform', { type: 'takeSnapshot', name: 'first' });
  const { facts } = workbench.snapshot();
  const snapshot = { kind: 'snapshot', id: facts.snapshots[0].id } as const;
  await watch({ kind: 'comparison', a: { kind: 'now' }, b: snapshot });
  for (let round = 0; round < ROUNDS; round++) await session(sizes, snapshot, round);
  while (watched > 2) await call('what is watched', 'unwatch', watched--);
  console.log(`${sizes.join('-')}: ${clock.report(GOAL)}`);
}
await keeper.end();
process.exit();

/** What a person does in half a minute, in short. */
async function session(
  sizes: readonly number[],
  snapshot: { readonly kind: 'snapshot'; readonly id: number },
  round: number,
): Promise<void> {
  const index = Math.floor(sizes[1] * next());
  const neuron = { layer: 0, index };
  const later = { layer: 1, index: Math.floor(sizes[2] * next()) };
  const neurons = Array.from({ length: sizes[1] }, (_, index) => ({ layer: 0, index }));
  const ink = { value: next() - 0.5, mode: 'set', selection: null } as const;
  const [x, y] = [4 + 15 * next(), 4 + 15 * next()];
  await gesture('a stroke', (i) => ({
    type: 'paint',
    neuron,
    path: Float32Array.of(x + i / 8, y, 1, x + (i + 1) / 8, y + next(), 1),
    size: 3,
    hardness: 0.5,
    ...ink,
  }));
  await gesture('a bias', (i) => ({ type: 'setBias', neuron, value: i / 10 - 1 }));
  await gesture('a later weight', (i) => ({
    type: 'setWeight',
    neuron: later,
    input: index,
    value: i / 10,
  }));
  await gesture('turning a grid', (i) => ({
    type: 'operate',
    neurons: [neuron],
    operation: { kind: 'rotate', degrees: 3 * i },
    selection: null,
  }));
  await gesture('scaling all grids', (i) => ({
    type: 'operate',
    neurons,
    operation: { kind: 'scale', factor: 1 + i / 100 },
    selection: null,
  }));
  for (let i = 0; i < MOVES; i++) {
    await call('another digit', 'perform', { type: 'pickDigit', index: Math.floor(6e4 * next()) });
    await pause(FRAME);
  }
  await call('the pad', 'perform', { type: 'beginStroke' });
  for (let i = 0; i < MOVES; i++) {
    const path = Float32Array.of(x + i / 8, y, x + (i + 1) / 8, y);
    await call('the pad', 'perform', { type: 'draw', path, radius: 1.2, mode: 'draw' });
    await pause(FRAME);
  }
  await edit('fitting', { type: 'fitBias', neurons, to: { kind: 'share', share: 0.4 } });
  await edit('fitting', { type: 'fitGain', neurons });
  await edit('muting', { type: 'mute', neurons: [later], on: true });
  await edit('swapping', { type: 'swapNeurons', layer: 0, a: 0, b: 5 });
  await edit('taking a neuron', { type: 'takeNeuron', from: snapshot, neuron: later, to: later });
  for (const type of ['undo', 'undo', 'undo', 'redo', 'undo'] as const) {
    await call('undo and redo', 'perform', { type });
    await pause(FRAME);
  }
  const indices = Uint32Array.from({ length: 200 }, () => Math.floor(6e4 * next()));
  await call('pictures of digits', 'digitImages', indices);
  if (round % 4 === 0) await call('a snapshot', 'perform', { type: 'takeSnapshot', name: '' });
  if (round % 4 === 1) await call('saving', 'save');
  if (round % 6 === 2) {
    await call('far back', 'perform', { type: 'goTo', position: 0 });
    await pause(500);
    await call('far on', 'perform', { type: 'goTo', position: 1e6 });
  }
  if (round % 8 === 3) await call('opening to compare', 'open', 'comparison');
  if (round % 8 === 4) await edit('back to a snapshot', { type: 'returnTo', id: snapshot.id });
  if (round % 8 === 5) {
    await call('the shipped digits', 'perform', { type: 'useShippedDigits' });
    await pause(300);
    await call('opening 60,000 digits', 'openDigits');
  }
  await pause(700);
}

async function gesture(what: string, move: (step: number) => EditCommand): Promise<void> {
  const transaction = randomUUID();
  const begin = { type: 'beginGesture', transaction: { id: transaction, kind: 'hand' } } as const;
  await call(what, 'perform', begin);
  for (let step = 0; step < MOVES; step++) {
    await call(what, 'perform', { ...move(step), transaction });
    await pause(FRAME);
  }
  await call(what, 'perform', { type: 'endGesture', transaction });
}

function edit(what: string, command: EditCommand): Promise<void> {
  return call(what, 'perform', command);
}

/** A call of the page: what it takes to make it is none of the workbench's time. */
async function call<N extends CallName>(
  what: string,
  name: N,
  ...payload: PayloadArguments<N>
): Promise<void> {
  const label = randomUUID();
  const message = { kind: 'call', id: label, workbench: name === 'hello' ? null : id, name };
  const packed = serialize({ ...message, payload: payload[0] });
  const answered = new Promise<HostMessage>((resolve) => waiting.set(label, resolve));
  await clock.run(what, () => door.receive(deserialize(packed)));
  const answer = await answered;
  if (answer.kind === 'refusal') console.error(`${what}: ${JSON.stringify(answer.said)}`);
}

function post(message: HostMessage): void {
  serialize(message);
  if (message.kind !== 'answer' && message.kind !== 'refusal') return;
  waiting.get(message.id)?.(message);
  waiting.delete(message.id);
}

function fail(error: unknown): never {
  throw error;
}

/** The scripts of the threads, as they are shipped. */
/** Files of 60,000 digits: those that Knobs ships, six times. */
function ownDigits(): string[] {
  const read = (part: string, name: string) =>
    gunzipSync(readFileSync(join(out, 'digits', `${part}-${name}-ubyte.gz`)));
  const write = (name: string, header: number) => {
    const parts = ['practice', 'exam'].map((part) => read(part, name).subarray(header));
    const once = Buffer.concat(parts);
    const start = read('practice', name).subarray(0, header);
    start.writeUInt32BE(60_000, 4);
    const path = join(folder, `own-${name}-ubyte.gz`);
    writeFileSync(path, gzipSync(Buffer.concat([start, ...new Array<Buffer>(6).fill(once)])));
    return path;
  };
  return [write('images-idx3', 16), write('labels-idx1', 8)];
}
