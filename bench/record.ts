import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpus, release, type } from 'node:os';
import { root } from '../scripts/paths';
import type { Load } from './limits';

/*
 * What was measured on one machine, kept as a file of its own beside those of other machines: the
 * report quotes the least favourable of them.
 */

export interface Work {
  readonly name: string;
  /** In milliseconds. */
  readonly warm: number;
  /** How many times faster than the peer with one thread, in warm blocks: the median over blocks. */
  readonly warmRatio: number;
  readonly cold: number | null;
  readonly coldRatio: number | null;
}

export interface PeerTime {
  readonly name: string;
  readonly threads: number;
  readonly warm: number;
  readonly cold: number | null;
}

/** A work by one thread and by as many as there are cores, in milliseconds. */
export interface ThreadsTime {
  readonly name: string;
  readonly network: string;
  readonly digits: number;
  readonly one: number;
  readonly all: number;
  /** How many times as fast: the median over blocks. */
  readonly ratio: number;
}

export interface ThreadsRecord {
  readonly threads: number;
  readonly times: readonly ThreadsTime[];
}

export interface MachineRecord {
  readonly machine: string;
  /** ISO date; '' where it was not noted. */
  readonly measured: string;
  readonly system: string;
  readonly works: readonly Work[];
  /** The first is the one that ratios are of. */
  readonly peers: readonly PeerTime[];
  /** Timed by `by-hand/peers.py`, in another process. */
  readonly byHand?: readonly PeerTime[];
  /** Left out if not measured. */
  readonly together?: ThreadsRecord;
  /** Time for 60,000 digits over time for 10,000; null if not measured. */
  readonly growth: number | null;
  /** The largest between our outputs and the peer's; null if not measured. */
  readonly difference: number | null;
  /** Bytes by number of digits. */
  readonly memory: Readonly<Record<string, number>> | null;
  readonly load: Load | null;
  /** What the machine can do at most, a second. */
  readonly peak: Load | null;
}

const folder = join(root, 'bench/machines');

export function thisMachine(): Pick<MachineRecord, 'machine' | 'measured' | 'system'> {
  return {
    machine: `${cpus()[0].model.trim()}, ${cpus().length} threads`,
    measured: new Date().toISOString().slice(0, 10),
    system: `${type()} ${release().split('-')[0]}, Node ${process.versions.node}, V8 ${process.versions.v8}`,
  };
}

/** Puts what was measured in the place of what was measured on the same machine before. */
export function keep(record: MachineRecord): void {
  const name = record.machine.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
}

export function allRecords(): MachineRecord[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
