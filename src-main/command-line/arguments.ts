import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CostName } from '#core/network/costs';
import type { PartName } from '#core/evaluator/measurement';
import type { ForcedStorage } from '#core/digits/stored-as';
import { UsageError } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The two files of a set of digits, in any order, or one table, and what is said of how they are stored. */
export interface DigitPaths extends ForcedStorage {
  readonly files: readonly string[];
}

const STORAGE = {
  'digits-order': { type: 'string' },
  'digits-ink': { type: 'string' },
} as const satisfies Options;

/**
 * Takes arguments apart. What stands behind an option that takes a value is that value, even if it
 * begins with a hyphen as `-1` does; Node would call that ambiguous.
 * @throws UsageError if there are options that the command does not have, or values are missing
 */
export function parseArguments<T extends Options>(args: readonly string[], options: T) {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const names = new Set<string>();
  const given = tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) throw new UsageError(`There is no option ${rawName} here.`);
    if (names.has(name)) throw new UsageError(`${rawName} is there twice; expected it once.`);
    names.add(name);
    checkValue(options[name].type === 'string', token);
    return [value === undefined ? rawName : `${rawName}=${value}`];
  });
  const plain = [...given, '--', ...positionals];
  return parseArgs({ args: plain, options, allowPositionals: true, strict: true });
}

function checkValue(
  isTaken: boolean,
  { rawName, value, inlineValue }: { rawName: string; value?: string; inlineValue?: boolean },
): void {
  if (!isTaken) {
    if (value === undefined) return;
    throw new UsageError(`${rawName} takes no value; it has ${value || 'an empty one'}.`);
  }
  if (value === undefined || value === '') {
    throw new UsageError(`${rawName} takes a value; it has none.`);
  }
  if (!inlineValue && value.startsWith('--')) {
    throw new UsageError(`${rawName} takes a value; ${value} follows it.`);
  }
}

/** What a command says of how the digits of `--digits` are stored. */
export const DIGITS_USAGE = `\
            [--digits-order rows|columns] [--digits-ink white|black]`;

export const DIGITS_HELP = `\
  --digits-order ORDER     how their pixels lie: rows, or columns as in EMNIST; what
                           reads better if left out, which is said
  --digits-ink COLOUR      white (the larger number, as in MNIST) or black; by how
                           much there is of each if left out, which is said`;

/**
 * As `parseArguments`, for a command that has `--digits IMAGES LABELS` or `--digits TABLE`, and what is
 * said of how they are stored.
 */
export function parseWithDigits<T extends Options>(args: readonly string[], options: T) {
  const rest = [...args];
  const files = takeDigits(rest);
  const parsed = parseArguments(rest, { ...options, ...STORAGE });
  const storage = storageNamed(parsed.values);
  if (files === null && Object.keys(storage).length > 0) {
    throw new UsageError('--digits-order and --digits-ink are about the files of --digits.');
  }
  const digits: DigitPaths | null = files && { files, ...storage };
  return { ...parsed, digits };
}

/** @throws UsageError unless what is said of how digits are stored makes sense */
function storageNamed(values: Readonly<Record<string, unknown>>): ForcedStorage {
  const { 'digits-order': order, 'digits-ink': ink } = values;
  if (order !== undefined && order !== 'rows' && order !== 'columns') {
    throw new UsageError(`--digits-order is ${String(order)}; expected rows or columns.`);
  }
  if (ink !== undefined && ink !== 'white' && ink !== 'black') {
    throw new UsageError(`--digits-ink is ${String(ink)}; expected white or black.`);
  }
  return { ...(order && { order }), ...(ink && { ink }) };
}

function takeDigits(args: string[]): DigitPaths['files'] | null {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const places = args
    .slice(0, end)
    .flatMap((word, at) => (/^--digits(=|$)/.test(word) ? [at] : []));
  if (places.length === 0) return null;
  if (places.length > 1) throw new UsageError('--digits is there twice; expected it once.');
  const [word, images = '', labels] = args.slice(places[0], places[0] + 3);
  const inline = word.slice('--digits='.length);
  if (isDigitTable(inline) || (word === '--digits' && isDigitTable(images))) {
    args.splice(places[0], inline ? 1 : 2);
    return [inline || images];
  }
  if (word !== '--digits') {
    throw new UsageError(`${word} has one file; expected two behind it: --digits IMAGES LABELS.`);
  }
  if (labels === undefined || images.startsWith('--') || labels.startsWith('--')) {
    throw new UsageError('--digits takes two files: the images and the labels.');
  }
  args.splice(places[0], 3);
  return [images, labels];
}

/** Whether a file is called like a table, which holds images and labels. */
export function isDigitTable(path: string): boolean {
  return /\.(csv|tsv)$/i.test(path);
}

/** @throws UsageError unless the text is one of the parts of a set of digits */
export function partNamed(text: string): PartName {
  if (text === 'practice' || text === 'exam' || text === 'all') return text;
  throw new UsageError(`--set is ${text}; expected practice, exam or all.`);
}

/** @throws UsageError unless it says which digit, counted from 0 */
export function indexNamed(text: string | undefined): number {
  if (/^\d+$/.test(text ?? '')) return Number(text);
  throw new UsageError(
    `--index is ${text ?? 'missing'}; expected a whole number, 0 for the first digit.`,
  );
}

/** @throws UsageError unless it is a cost by the name that the command line has for it */
export function costNamed(text: string): CostName {
  if (text === 'quadratic') return text;
  if (text === 'cross-entropy') return 'crossEntropy';
  throw new UsageError(`--cost is ${text}; expected quadratic or cross-entropy.`);
}

/** @throws UsageError unless there are as many files as the command takes */
export function expectFiles(files: readonly string[], least: number, most = least): void {
  if (files.includes('')) throw new UsageError('The name of a file is empty.');
  if (files.length >= least && files.length <= most) return;
  const expected = least === most ? `${least}` : `at least ${least}`;
  const named = files.length === 1 ? 'is 1 file' : `are ${files.length} files`;
  throw new UsageError(`There ${named} named; expected ${expected}.`);
}
