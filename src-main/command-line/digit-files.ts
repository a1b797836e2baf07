import { basename } from 'node:path';
import type { DigitSet } from '#core/digits/digit-set';
import { readDigitSet } from '#core/digits/read-digits';
import type { PartName } from '#core/evaluator/measurement';
import { loadDigits } from '../digits';
import { readWholeFile } from '../files/read-file';
import { UsageError, type Console } from './command';
import type { DigitPaths } from './arguments';

/** Digits to measure on: a person's own, or those that ship with Knobs. */
export async function digitsOf(
  paths: DigitPaths | null,
  { digitsFolder }: Console,
): Promise<DigitSet> {
  if (paths === null) return loadDigits(digitsFolder);
  const [images, labels] = await Promise.all([
    readWholeFile(paths.images),
    readWholeFile(paths.labels),
  ]);
  return readDigitSet(images, labels, basename(paths.images));
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
