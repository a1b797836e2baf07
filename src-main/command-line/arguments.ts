import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { PartName } from '#core/evaluator/measurement';
import { UsageError } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The two files of a set of digits. */
export interface DigitPaths {
  readonly images: string;
  readonly labels: string;
}

/**
 * Takes arguments apart.
 * @throws UsageError if there are options that the command does not have, or values are missing
 */
export function parseArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's first sentence says what is wrong; what follows it is about Node's own syntax.
    throw new UsageError(`${(error as Error).message.split(/[.\n]/)[0]}.`);
  }
}

/** As `parseArguments`, for a command that has `--digits IMAGES LABELS`, with its two values. */
export function parseWithDigits<T extends Options>(args: readonly string[], options: T) {
  const rest = [...args];
  const digits = takeDigits(rest);
  return { ...parseArguments(rest, options), digits };
}

function takeDigits(args: string[]): DigitPaths | null {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const at = args.indexOf('--digits');
  if (at < 0 || at > end) return null;
  const [, images, labels] = args.splice(at, 3);
  if (labels === undefined || images.startsWith('--') || labels.startsWith('--')) {
    throw new UsageError('--digits takes two files: the images and the labels.');
  }
  return { images, labels };
}

/** @throws UsageError unless the text is one of the parts of a set of digits */
export function partNamed(text: string): PartName {
  if (text === 'practice' || text === 'exam' || text === 'all') return text;
  throw new UsageError(`--set is ${text}; expected practice, exam or all.`);
}

/** @throws UsageError unless there are as many files as the command takes */
export function expectFiles(files: readonly string[], least: number, most = least): void {
  if (files.length >= least && files.length <= most) return;
  const expected = least === most ? `${least}` : `at least ${least}`;
  const named = files.length === 1 ? 'is 1 file' : `are ${files.length} files`;
  throw new UsageError(`There ${named} named; expected ${expected}.`);
}
