import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as turn } from 'node:timers/promises';
import { readNetwork, writeNetwork } from '#core/formats/registry';
import { randomNetwork } from '#core/document/initial';
import { uniform } from '#core/network/random';
import { DEFAULT_SIZES } from '#core/network/shape';
import { bundleScripts } from '../../testing/bundle-scripts';

const SOURCE = join(import.meta.dirname, 'save-until-killed.ts');

/** After how many saves a process is killed at the earliest: it is then known how long one takes. */
const SAVES = 5;

/** Within how many more it is killed, at a random moment. */
const WITHIN = 3;

/** Where the kills of a process that saves in a loop struck. */
export interface Kills {
  readonly all: number;
  /** After a save began and before it was done. */
  readonly duringSave: number;
  /** Of those, while there was a temporary file: before it took the place of the old one. */
  readonly whileWriting: number;
  /** Of those, after that, and before the process could say so. */
  readonly afterReplacing: number;
}

/**
 * Lets processes save two networks in turn to one file, and kills each at a random moment as
 * `kill -9` does.
 * @param folder is made if it is not there
 * @throws if the file is ever anything but the network that was saved last or the one that was being
 * saved, or if more is in the folder than that file and what the last process was writing
 */
export async function killSaves(
  folder: string,
  count: number,
  seed: number,
  onKill: (kills: Kills) => void = () => undefined,
): Promise<Kills> {
  await mkdir(folder, { recursive: true });
  const bundles = await mkdtemp(join(tmpdir(), 'knobs-kill-saves-'));
  const [script] = await bundleScripts(bundles, SOURCE);
  const path = join(folder, 'network.safetensors');
  const written = await Promise.all([1, 2].map((seed) => bytesOf(seed, basename(path))));
  const next = uniform(seed);
  let kills: Kills = { all: 0, duringSave: 0, whileWriting: 0, afterReplacing: 0 };
  while (kills.all < count) {
    const { isSaving, seed } = await saveAndKill(script, path, next());
    const bytes = await readFile(path);
    const found = written.findIndex((whole) => bytes.equals(whole)) + 1;
    const expected = isSaving ? [3 - seed, seed] : [seed];
    if (!expected.includes(found)) {
      throw new Error(`The file has ${bytes.length} bytes of neither the old nor the new network.`);
    }
    await expectNetwork(bytes, basename(path), found);
    const others = (await readdir(folder)).filter((name) => name !== basename(path));
    if (others.length > (isSaving ? 1 : 0)) {
      throw new Error(`Files were left behind that a later save did not remove: ${others}.`);
    }
    kills = {
      all: kills.all + 1,
      duringSave: kills.duringSave + Number(isSaving),
      whileWriting: kills.whileWriting + others.length,
      afterReplacing: kills.afterReplacing + Number(isSaving && found === seed),
    };
    onKill(kills);
  }
  await rm(bundles, { recursive: true });
  return kills;
}

/**
 * @param moment when it is killed, 0 to 1, within some saves
 * @returns which network it was saving, or had saved last
 */
async function saveAndKill(
  script: string,
  path: string,
  moment: number,
): Promise<{ isSaving: boolean; seed: number }> {
  const child = spawn(process.execPath, [script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let last = '';
  let saves = 0;
  let began = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    if (line.startsWith('saving')) continue;
    if (++saves === 1) began = performance.now();
    if (saves !== 1 + SAVES) continue;
    const until = performance.now() + (moment * WITHIN * (performance.now() - began)) / SAVES;
    while (performance.now() < until) await turn();
    child.kill('SIGKILL');
  }
  const [code, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`The process that saves ended by itself: ${code}.`);
  return { isSaving: last.startsWith('saving'), seed: Number(last.split(' ')[1]) };
}

/** The file of a whole random network. */
function bytesOf(seed: number, name: string): Promise<Uint8Array> {
  return writeNetwork(randomNetwork(DEFAULT_SIZES, seed), name);
}

async function expectNetwork(bytes: Uint8Array, name: string, seed: number): Promise<void> {
  const reading = await readNetwork(bytes, name);
  const expected = randomNetwork(DEFAULT_SIZES, seed).network.parameters;
  const isWhole =
    'document' in reading &&
    reading.document.network.parameters.every((value, i) => Object.is(value, expected[i]));
  if (!isWhole) throw new Error('The file is not read as the network that it has.');
}
