import { KnobsError } from '../errors';
import { isGzip } from '../bytes/gzip-header';
import { idxKindOf } from './read-digits';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The most files that are looked at to find a set's two: those of MNIST are four. */
export const MAX_DIGIT_FILES = 4;

export interface DigitFiles {
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
  /** What the set is called: the files' names without what only says which is which. */
  readonly name: string;
}

/**
 * Finds the images and the labels among the files a person chose: told apart by their content,
 * matched by their names where there are several of a kind.
 * @throws KnobsError that says which part is missing
 */
export function pairDigitFiles(files: readonly NamedFile[]): DigitFiles {
  const images = files.filter(({ bytes }) => idxKindOf(bytes) === 'images');
  const labels = files.filter(({ bytes }) => idxKindOf(bytes) === 'labels');
  const strange = files.find((file) => !images.includes(file) && !labels.includes(file));
  if (strange) throw notIdx(strange.name);
  const names = { files: files.map(({ name }) => name) };
  if (images.length === 0) throw new KnobsError('digits.imagesMissing', names);
  if (labels.length === 0) throw new KnobsError('digits.labelsMissing', names);
  const pairs = images.flatMap((image) =>
    labels
      .filter((label) => stem(label.name) === stem(image.name))
      .map((label) => ({ image, label })),
  );
  const [pair] =
    images.length === 1 && labels.length === 1 ? [{ image: images[0], label: labels[0] }] : pairs;
  if (!pair || (files.length > 2 && pairs.length !== 1)) {
    throw new KnobsError('digits.unclearPairs', names);
  }
  return {
    images: pair.image.bytes,
    labels: pair.label.bytes,
    name: stem(pair.image.name) || 'own digits',
  };
}

/**
 * Looks at the beginning of a file, before all of it is read.
 * @param start the file's name and its first 4 bytes
 * @throws KnobsError unless they may be those of an IDX file, raw or gzipped
 */
export function checkStart({ name, bytes }: NamedFile): void {
  if (!isGzip(bytes) && idxKindOf(bytes) === null) throw notIdx(name);
}

export function notOneSet(count: number): KnobsError {
  return new KnobsError('digits.tooManyFiles', { count });
}

function notIdx(name: string): KnobsError {
  return new KnobsError('digits.notIdx', { file: name });
}

/** `train-images-idx3-ubyte.gz` and `train-labels-idx1-ubyte.gz` are both `train`. */
function stem(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(gz|idx|ubyte)$/g, '')
    .replace(/images?|labels?|idx[13]|ubyte/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
