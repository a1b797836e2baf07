import { gunzip } from '../bytes/gunzip';
import { isGzip } from '../bytes/gzip-header';
import { message } from '../words/message';
import type { DigitSet } from './digit-set';
import { declaredSize, headerSize, IMAGES, LABELS, parseDigitSet, type IdxKind } from './idx';

/**
 * Reads a pair of IDX files, raw or gzipped.
 * @param practice how many digits, from the first on, are to practise on; all if left out
 * @param onProgress told now and then how much is read, 0 to 1
 * @throws KnobsError that says what is wrong with which file, where, and what was expected
 */
export function readDigitSet(
  imagesFile: Uint8Array,
  labelsFile: Uint8Array,
  name: string,
  practice?: number,
  onProgress?: (share: number) => void,
): DigitSet {
  const images = unpacked(imagesFile, IMAGES, onProgress);
  return parseDigitSet(images, unpacked(labelsFile, LABELS), name, practice);
}

/** Whether a file, raw or gzipped, starts as images do or as labels do; null if as neither. */
export function idxKindOf(file: Uint8Array): 'images' | 'labels' | null {
  let magic = 0;
  const note = (start: Uint8Array) => {
    magic = start.length < 4 ? 0 : new DataView(start.buffer, start.byteOffset).getUint32(0);
    throw new Error('Seen enough.');
  };
  try {
    if (isGzip(file)) gunzip(file, 4, note, message('digits.imagesFile'));
    else note(file);
  } catch {
    if (magic === IMAGES.magic) return 'images';
    if (magic === LABELS.magic) return 'labels';
  }
  return null;
}

function unpacked(file: Uint8Array, kind: IdxKind, onProgress?: (share: number) => void) {
  if (!isGzip(file)) return file;
  const sizeOf = (start: Uint8Array) => declaredSize(start, kind);
  return gunzip(file, headerSize(kind), sizeOf, kind.what, onProgress);
}
