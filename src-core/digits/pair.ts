import { KnobsError } from '../errors';
import { idxKindOf } from './idx';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

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
  if (strange) {
    throw new KnobsError(
      `${strange.name} is not an IDX file of images or labels; expected a magic number of 0x00000803 or 0x00000801 at its start.`,
    );
  }
  const names = files.map(({ name }) => name).join(' and ');
  if (images.length === 0 || labels.length === 0) {
    const missing = images.length === 0 ? 'images' : 'labels';
    throw new KnobsError(
      `The ${missing} are missing: ${names} ${files.length === 1 ? 'is' : 'are'} not enough. Choose the two IDX files of a set together.`,
    );
  }
  const pairs = images.flatMap((image) =>
    labels
      .filter((label) => stem(label.name) === stem(image.name))
      .map((label) => ({ image, label })),
  );
  const [pair] =
    images.length === 1 && labels.length === 1 ? [{ image: images[0], label: labels[0] }] : pairs;
  if (!pair || (files.length > 2 && pairs.length !== 1)) {
    throw new KnobsError(
      `It is not plain which images go with which labels among ${names}. Choose two files at a time.`,
    );
  }
  return {
    images: pair.image.bytes,
    labels: pair.label.bytes,
    name: stem(pair.image.name) || 'own digits',
  };
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
