import { crc32 } from '../bytes/crc32';
import type { StateScores } from '../document/saved-state';
import type { HistoryEntry } from '../document/history';
import type { Patch, Run } from '../document/patch';
import type { StructureChange, StructurePart } from '../document/structure-change';
import { ByteWriter } from './bytes';

/*
 * The journal of unsaved work: bytes that only grow, until it is written anew.
 *
 *   journal   `KnobsJnl`, version, records
 *   record    length of the body, CRC-32 of the body, body
 *   body      length of the head, head, numbers
 *   numbers   float lists, parameters, scores, runs of the entries, runs of the hands
 *
 * All whole numbers are 32 bits, all others float32, little-endian. The head is JSON in ASCII (other
 * characters are escaped), so that no text needs a decoder, and labels are whatever data they are.
 * It says how many numbers there are of each kind, see `Head`.
 *
 * The first record begins with everything (`sizes` tells it), and `more` entries of its history
 * follow in records of their own, which have nothing else. Every later record says what is different
 * since the one before. A record is there whole or not at all: where one is cut off, or its bytes
 * are not those of its checksum, the journal ends before it. A head is never empty, so that zeros,
 * which a disk may have in place of what it had no time to write, are no record.
 *
 *   float lists  the parameters of snapshots, by numbers that `floats` lists with how many each has;
 *                in version 1 without, as many as the network has parameters.
 *                Whatever has them says `{floats: number}`
 *   parameters   [parameters] of the state in which `position` entries are done; first record only
 *   scores       7 whole numbers each: the state, then count and right of practice, exam and all
 *   runs         of each entry: how many, then offset and length of each, then all numbers before,
 *                then all numbers after; where the structure changes, of what is removed and then of
 *                what is added: how many parameters, and these
 */

export const MAGIC = 'KnobsJnl';

/** Grows when Knobs of before could not read what is written. */
export const JOURNAL_VERSION = 2;

/** All that are read: before 2 a journal had one structure. */
export const READ_VERSIONS: readonly number[] = [1, JOURNAL_VERSION];

export const HEADER_BYTES = MAGIC.length + 4;

/** Bytes of a record before its body. */
export const FRAME_BYTES = 8;

/** Numbers of one measured state, see above. */
export const SCORE_NUMBERS = 7;

/** What has numbers, beside the head of a record. */
export interface RecordContents {
  readonly parameters?: Float32Array;
  readonly scores?: StateScores;
  readonly entries?: readonly HistoryEntry[];
  /** What is under way, as the entries that it would be if it ended now. */
  readonly hands?: readonly HistoryEntry[];
}

/** A record, and the float lists that it brings. */
export interface PackedRecord {
  readonly bytes: Uint8Array;
  readonly floats: readonly number[];
}

const numbersOf = new WeakMap<Float32Array, number>();
let lastNumber = 0;

/** The number of a list of floats that never change, the same in every journal of this process. */
function numberOf(floats: Float32Array): number {
  const number = numbersOf.get(floats) ?? ++lastNumber;
  numbersOf.set(floats, number);
  return number;
}

const sizes = new WeakMap<HistoryEntry, number>();

/** How many bytes an entry takes in a journal; 0 for one that was never packed. */
export function packedSize(entry: HistoryEntry): number {
  return sizes.get(entry) ?? 0;
}

/** What a journal begins with, in front of its records. */
export function journalHeader(): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES);
  for (let i = 0; i < MAGIC.length; i++) header[i] = MAGIC.charCodeAt(i);
  new DataView(header.buffer).setUint32(MAGIC.length, JOURNAL_VERSION, true);
  return header;
}

/**
 * @param head JSON; what of it is a float list is written as its number
 * @param known the numbers of float lists that the journal has already
 */
export function packRecord(
  head: object,
  { parameters, scores = [], entries = [], hands = [] }: RecordContents,
  known: ReadonlySet<number>,
): PackedRecord {
  const lists = new Map<number, Float32Array>();
  const json = (value: unknown) =>
    asciiJson(value, (floats) => {
      const number = numberOf(floats);
      if (!known.has(number)) lists.set(number, floats);
      return { floats: number };
    });
  const summaries = (some: readonly HistoryEntry[]) =>
    some.map((entry) => {
      const text = json(summaryOf(entry));
      sizes.set(entry, text.length + runBytes(entry));
      return text;
    });
  const members = Object.entries(head).map(([key, value]) => `"${key}":${json(value)}`);
  if (scores.length > 0) members.push(`"scores":${scores.length}`);
  if (entries.length > 0) members.push(`"entries":[${summaries(entries).join()}]`);
  if (hands.length > 0) members.push(`"hands":[${summaries(hands).join()}]`);
  const lengths = [...lists].map(([number, { length }]) => [number, length]);
  if (lists.size > 0) members.push(`"floats":${JSON.stringify(lengths)}`);

  const out = new ByteWriter();
  out.u32(0);
  out.u32(0);
  out.ascii(`{${members.join()}}`);
  for (const list of lists.values()) out.floats(list);
  if (parameters) out.floats(parameters);
  for (const [state, { practice, exam, all }] of scores) {
    out.u32(state);
    for (const score of [practice, exam, all]) {
      out.u32(score.count);
      out.u32(score.right);
    }
  }
  for (const { patch } of [...entries, ...hands]) writeNumbers(out, patch);
  const body = out.written(FRAME_BYTES);
  out.setU32(0, body.length);
  out.setU32(4, crc32(body));
  return { bytes: out.written().slice(), floats: [...lists.keys()] };
}

/** What the head has of an entry: all but its numbers. */
function summaryOf({ id, label, patch: { structure, changes } }: HistoryEntry): object {
  return {
    ...{ id, label },
    ...(changes.length > 0 ? { changes } : {}),
    ...(structure ? { structure: structureSummary(structure) } : {}),
  };
}

function structureSummary({ before, after, origins, removed, added }: StructureChange): object {
  const facts = ({ neurons }: StructurePart) => neurons.map(({ id: _, ...facts }) => facts);
  return { before, after, origins, removed: facts(removed), added: facts(added) };
}

function runBytes({ patch: { structure, runs } }: HistoryEntry): number {
  const parts = structure ? [structure.removed, structure.added] : [];
  const own = parts.reduce((sum, { parameters }) => sum + 4 + parameters.byteLength, 0);
  return runs.reduce((sum, { after }) => sum + 8 + 2 * after.byteLength, 4 + own);
}

function writeNumbers(out: ByteWriter, { structure, runs }: Patch): void {
  writeRuns(out, runs);
  if (!structure) return;
  for (const { parameters } of [structure.removed, structure.added]) {
    out.u32(parameters.length);
    out.floats(parameters);
  }
}

function writeRuns(out: ByteWriter, runs: readonly Run[]): void {
  out.u32(runs.length);
  for (const { offset, after } of runs) {
    out.u32(offset);
    out.u32(after.length);
  }
  for (const { before } of runs) out.floats(before);
  for (const { after } of runs) out.floats(after);
}

/**
 * JSON of nothing but ASCII, with something in the place of each list of floats. −0 stays −0, which
 * JSON can say, though `JSON.stringify` does not.
 */
function asciiJson(value: unknown, replace: (floats: Float32Array) => object): string {
  let hasMinusZero = false;
  const jsonWith = (minusZero: 0 | string) =>
    JSON.stringify(value, (_key, part: unknown) => {
      if (part instanceof Float32Array) return replace(part);
      if (!Object.is(part, -0)) return part;
      hasMinusZero = true;
      return minusZero;
    });
  let json = jsonWith(0);
  if (hasMinusZero) {
    // No text is mistaken for it: it is made of what none has.
    let mark = '-0';
    while (json.includes(mark)) mark += '0';
    json = jsonWith(mark).replaceAll(`"${mark}"`, '-0');
  }
  return json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
