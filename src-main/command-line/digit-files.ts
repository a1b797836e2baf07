import { basename } from 'node:path';
import type { DigitSet } from '#core/digits/digit-set';
import { readDigitCsv } from '#core/digits/digit-csv';
import { pairDigitFiles, type NamedFile } from '#core/digits/pair';
import { readDigitSet } from '#core/digits/read-digits';
import { AS_MNIST, asMnist, storedAs, type StoredAs } from '#core/digits/stored-as';
import { KnobsError } from '#core/errors';
import type { PartName } from '#core/evaluator/measurement';
import { loadDigits } from '../digits';
import { readWholeFile } from '../files/read-file';
import { UsageError, type Console } from './command';
import type { DigitPaths } from './arguments';

/** A set, and how its files have it; that is null for the digits that ship with Knobs. */
export interface FoundDigits {
  readonly set: DigitSet;
  readonly stored: (StoredAs & { readonly guessed: boolean }) | null;
}

/**
 * Digits to measure on: a person's own, or those that ship with Knobs. How a person's own are stored
 * is what they say, else what fits best; whatever is then put right is said.
 */
export async function digitsOf(
  paths: DigitPaths | null,
  { digitsFolder, complain }: Pick<Console, 'digitsFolder' | 'complain'>,
): Promise<FoundDigits> {
  if (paths === null) return { set: await loadDigits(digitsFolder), stored: null };
  const files = await Promise.all(
    paths.files.map(async (path) => ({ name: basename(path), bytes: await readWholeFile(path) })),
  );
  const set = readSet(files);
  const reference = paths.order ? null : await referenceIn(digitsFolder);
  const stored = storedAs(set, reference, paths);
  const guessed = {
    order: paths.order === undefined && stored.order !== AS_MNIST.order,
    ink: paths.ink === undefined && stored.ink !== AS_MNIST.ink,
    largest: stored.largest !== AS_MNIST.largest,
  };
  if (guessed.order) complain(read('columns first', '--digits-order rows'));
  if (guessed.ink) complain(read('black ink on white', '--digits-ink white'));
  if (guessed.largest) complain('The digits have only 0 and 1 as pixels: read as 0 and 255.');
  const isGuessed = paths.order === undefined || paths.ink === undefined;
  return { set: asMnist(set, stored), stored: { ...stored, guessed: isGuessed } };
}

/** What `--json` says of a person's own digits. */
export function inJson(stored: FoundDigits['stored']) {
  if (stored === null) return {};
  const { order, ink, largest, guessed } = stored;
  return { digits: { order, ink, pixels: `0..${largest}`, guessed } };
}

function readSet(files: readonly NamedFile[]): DigitSet {
  const [{ name: table, bytes }] = files;
  if (files.length === 1) return readDigitCsv(bytes, table);
  const { images, labels, name } = pairDigitFiles(files);
  return readDigitSet(images, labels, name);
}

/** What a person's digits are compared with; null where Knobs's own are not there. */
async function referenceIn(folder: string): Promise<DigitSet | null> {
  return loadDigits(folder).catch((error) => {
    if (error instanceof KnobsError) return null;
    throw error;
  });
}

function read(how: string, otherwise: string): string {
  return `The digits are read as ${how}, which fits better; ${otherwise} reads them as they lie.`;
}

/** @throws UsageError for a part that a person's own digits do not have */
export function checkPart(part: PartName, paths: DigitPaths | null): void {
  if (paths === null || part === 'all') return;
  throw new UsageError(`The digits of --digits are not divided; --set ${part} needs Knobs's own.`);
}

/**
 * Where a digit of a part lies in the whole set.
 * @throws UsageError if the part does not have such a digit
 */
export function positionOf({ labels, practice }: DigitSet, part: PartName, index: number): number {
  const start = part === 'exam' ? practice : 0;
  const end = part === 'practice' ? practice : labels.length;
  if (start + index < end) return start + index;
  throw new UsageError(
    `--index is ${index}; expected less than ${end - start}, the digits there are.`,
  );
}
