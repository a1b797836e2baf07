import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { Copies } from '#core/recovery/copies';
import { uniform } from '#core/network/random';
import { testBench } from '#core/workbench/testing/test-bench';
import { bundleScripts } from '../../testing/bundle-scripts';
import { CopyFolder } from '../copy-folder';
import { BIAS, possibleAfter, WEIGHT } from './numbered-edits';

const SOURCE = join(import.meta.dirname, 'edit-until-killed.ts');

/** Where the kills of processes that keep a journal struck. */
export interface JournalKills {
  readonly all: number;
  /** While a record was written: its first bytes are there. */
  readonly tornRecords: number;
  /** While the journal was written anew. */
  readonly whileRenewing: number;
  /** While a file had the work, and nothing was to be found. */
  readonly whileSaved: number;
}

/** What a process says before it is killed: each in turn, so that no moment is left to chance alone. */
const MOMENTS = ['safe', 'renewing', 'saved'] as const;

/** How often it says so at most before that. */
const TIMES = 4;

/** How long after that it is killed at the latest. */
const MOST_MS = 40;

/**
 * Lets processes edit, and kills each at a random moment as `kill -9` does.
 * @param folder is emptied each time
 * @throws if what is found is not whole, or older than the process had said
 */
export async function killJournals(
  folder: string,
  count: number,
  seed: number,
  onKill: (kills: JournalKills) => void = () => undefined,
): Promise<JournalKills> {
  const bundles = await mkdtemp(join(tmpdir(), 'knobs-kill-journals-'));
  const [script] = await bundleScripts(bundles, SOURCE);
  const next = uniform(seed);
  let kills: JournalKills = { all: 0, tornRecords: 0, whileRenewing: 0, whileSaved: 0 };
  while (kills.all < count) {
    await rm(folder, { recursive: true, force: true });
    const moment = MOMENTS[kills.all % MOMENTS.length];
    const said = await editAndKill(script, folder, moment, next);
    const left = await readdir(folder);
    const isTorn = await endsTorn(folder, left);
    const isFound = await checkFound(folder, said);
    kills = {
      all: kills.all + 1,
      tornRecords: kills.tornRecords + Number(isTorn),
      whileRenewing: kills.whileRenewing + Number(isFound && left.length > 1),
      whileSaved: kills.whileSaved + Number(!isFound),
    };
    onKill(kills);
  }
  await rm(bundles, { recursive: true });
  return kills;
}

/** The last edits that a process said are safe in its journal, and saved in a file. */
interface Said {
  readonly safe: number;
  readonly saved: number;
}

/** @param moment after which line, once or more, it is killed */
async function editAndKill(
  script: string,
  folder: string,
  moment: (typeof MOMENTS)[number],
  next: () => number,
): Promise<Said> {
  const child = spawn(process.execPath, [script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said: Said = { safe: 0, saved: 0 };
  let left = 1 + Math.floor(next() * TIMES);
  const milliseconds = next() * MOST_MS;
  for await (const line of createInterface({ input: child.stdout })) {
    const [what, edit] = line.split(' ');
    if (what !== 'renewing') said = { ...said, [what]: Number(edit) };
    if (what === moment && --left === 0) {
      void wait(milliseconds).then(() => child.kill('SIGKILL'));
    }
  }
  const [code, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`The process that edits ended by itself: ${code}.`);
  return said;
}

/** Whether the journal ends in a part of a record. */
async function endsTorn(folder: string, names: readonly string[]): Promise<boolean> {
  const name = names.find((name) => name.endsWith('.knobs-journal'));
  if (!name) return false;
  const bytes = await readFile(join(folder, name));
  // Behind the header, a record is its length, a checksum, and so many bytes: see `record.ts`.
  let at = 12;
  while (at + 8 <= bytes.length) at += 8 + bytes.readUInt32LE(at);
  return at !== bytes.length;
}

/** Restores what is found, and looks whether it is what it should be. Answers whether any was. */
async function checkFound(folder: string, { safe, saved }: Said): Promise<boolean> {
  const store = new CopyFolder(folder);
  await store.tidy();
  const { workbench } = testBench();
  const copies = new Copies(store, workbench, async () => true);
  const found = await copies.found();
  if (found.length === 0 && safe <= saved) return false;
  check(found.length === 1, `${found.length} copies were found; edit ${safe} was safe`);
  const [{ id, summary }] = found;
  await copies.restore(id);
  const { network, history } = workbench.snapshot();
  const position = history.position + summary!.leftOut.oldest;
  check(position >= safe, `edit ${position} was found; ${safe} was safe`);
  const { bias, weight } = possibleAfter(position);
  check(isOneOf(network.parameters, BIAS, bias), `the bias after edit ${position}`);
  check(isOneOf(network.parameters, WEIGHT, weight), `a weight after edit ${position}`);
  workbench.perform({ type: 'goTo', position: 0 });
  const { parameters } = workbench.snapshot().network;
  check(
    parameters.every((value) => value === 0),
    'what undoing all leads to',
  );
  check((await readdir(folder)).length === 0, 'files that nobody needs');
  return true;
}

/** @param values none for what it began with, which is 0 */
function isOneOf(parameters: Float32Array, at: number, values: readonly number[]): boolean {
  return (values.length > 0 ? values : [0]).includes(parameters[at]);
}

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`A journal of a process that was killed is wrong: ${what}.`);
}
