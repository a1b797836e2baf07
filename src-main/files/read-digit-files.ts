import { basename } from 'node:path';
import { MAX_IDX_BYTES } from '#core/digits/idx';
import { checkStart, MAX_DIGIT_FILES, notOneSet, type NamedFile } from '#core/digits/pair';
import { readStart, readWholeFile } from './read-file';

/**
 * Reads the files of a set of digits, one after another. What cannot be such a file is refused by
 * its first bytes, before anything is read whole.
 * @throws KnobsError that says which file cannot be read, or that there are too many
 */
export async function readDigitFiles(paths: readonly string[]): Promise<NamedFile[]> {
  if (paths.length > MAX_DIGIT_FILES) throw notOneSet(paths.length);
  for (const path of paths) {
    checkStart({ name: basename(path), bytes: await readStart(path, 4) });
  }
  const files: NamedFile[] = [];
  for (const path of paths) {
    files.push({ name: basename(path), bytes: await readWholeFile(path, MAX_IDX_BYTES) });
  }
  return files;
}
