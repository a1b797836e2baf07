import type { Said } from '../message';
import type { Speech } from '../words';

/* Sets of digits: IDX files of images and of labels. */

/** One of the two files of a set, as the subject of a sentence: `digits.imagesFile` or the other. */
interface File {
  readonly file: Said;
}

export const digits = {
  'digits.imagesFile': 'The images file',
  'digits.labelsFile': 'The labels file',

  'digits.others': 'Other digits were opened meanwhile.',
  'digits.noDigit': (
    { index, count }: { index: number; count: number },
    { count: whole }: Speech,
  ) => `There is no digit ${index}: the set has ${whole(count)}.`,
  'digits.unpacksToMore': ({ file, limit }: File & { limit: number }, { say, exact }: Speech) =>
    `${say(file)} unpacks to more than the ${exact(limit)} bytes its header declares.`,
  'digits.severalGzips': ({ file }: File, { say }: Speech) =>
    `${say(file)} holds several gzip files in one; expected a single one.`,
  'digits.damaged': ({ file }: File, { say }: Speech) =>
    `${say(file)} is cut short or damaged: its gzip data ends early or does not match its checksum.`,
  'digits.unequal': ({ images, labels }: { images: number; labels: number }, { count }: Speech) =>
    `There are ${count(images)} images but ${count(labels)} labels; expected one label for each image.`,
  'digits.wrongLabel': (
    { number, count, label }: { number: number; count: number; label: number },
    { count: whole }: Speech,
  ) => `Label ${whole(number)} of ${whole(count)} is ${label}; expected a digit from 0 to 9.`,
  'digits.wrongLength': (
    { file, found, entries, size }: File & { found: number; entries: number; size: number },
    { say, exact }: Speech,
  ) =>
    `${say(file)} has ${exact(found)} bytes; its header declares ${exact(entries)} entries, which take ${exact(size)} bytes.`,
  'digits.noHeader': (
    { file, found, header }: File & { found: number; header: number },
    { say, exact }: Speech,
  ) => `${say(file)} has ${exact(found)} bytes; an IDX header alone takes ${header}.`,
  /** Both are hexadecimal. */
  'digits.wrongMagic': (
    { file, found, expected }: File & { found: string; expected: string },
    { say }: Speech,
  ) => `${say(file)} starts with the magic number ${found}; expected ${expected}.`,
  'digits.empty': ({ file }: File, { say }: Speech) =>
    `${say(file)} is empty: it declares 0 entries.`,
  'digits.tooMany': (
    { file, count: entries, most }: File & { count: number; most: number },
    { say, exact }: Speech,
  ) => `${say(file)} declares ${exact(entries)} entries; expected at most ${exact(most)}.`,
  /** `28×28` */
  'digits.wrongSize': (
    { file, found, expected }: File & { found: string; expected: string },
    { say }: Speech,
  ) => `${say(file)} has entries of ${found} pixels; expected ${expected}.`,
  'digits.wrongPractice': (
    { practice, count }: { practice: number; count: number },
    { exact, count: whole }: Speech,
  ) =>
    `${exact(practice)} of ${whole(count)} digits can’t be practice digits; expected a whole number from 0 to ${whole(count)}.`,

  /** `files` are names. */
  'digits.imagesMissing': (
    { files }: { files: readonly string[] },
    { list, name, plural }: Speech,
  ) =>
    `The images are missing: ${list(files.map(name))} ${plural(files.length, { one: 'is', other: 'are' })} not enough. Choose the two IDX files of a set together.`,
  'digits.labelsMissing': (
    { files }: { files: readonly string[] },
    { list, name, plural }: Speech,
  ) =>
    `The labels are missing: ${list(files.map(name))} ${plural(files.length, { one: 'is', other: 'are' })} not enough. Choose the two IDX files of a set together.`,
  'digits.unclearPairs': ({ files }: { files: readonly string[] }, { list, name }: Speech) =>
    `It isn’t clear which images go with which labels among ${list(files.map(name))}. Choose two files at a time.`,
  'digits.tooManyFiles': ({ count }: { count: number }, { count: whole }: Speech) =>
    `${whole(count)} files are more than a set of digits has. Choose its two IDX files together.`,
  'digits.notIdx': ({ file }: { file: string }, { name }: Speech) =>
    `${name(file)} is not an IDX file of images or labels; expected a magic number of 0x00000803 or 0x00000801 at its start.`,
  'digits.csvEmpty': 'The table is empty; expected a row for each digit.',
  'digits.csvTooMany': ({ count, most }: { count: number; most: number }, { exact }: Speech) =>
    `The table has ${exact(count)} rows or more; expected at most ${exact(most)}.`,
  'digits.csvColumns': ({ row, found }: { row: number; found: number }, { exact }: Speech) =>
    `Row ${exact(row)} has ${exact(found)} columns; expected 785, a label and 784 pixels.`,
  'digits.csvNoLabels': ({ row }: { row: number }, { exact }: Speech) =>
    `The labels are missing: row ${exact(row)} has 784 columns; expected 785, a label and 784 pixels.`,
  'digits.csvCell': ({ row, column }: { row: number; column: number }, { exact }: Speech) =>
    `Row ${exact(row)}, column ${exact(column)} is not a whole number from 0 to 255.`,
  'digits.csvOrder':
    'The names of the columns are not in the order of a digit; expected the label first or last, and the pixels numbered row by row.',
  'digits.notLoaded': ({ address }: { address: string }) =>
    `The digits could not be loaded from ${address}.`,
  'digits.missing': ({ path }: { path: string }) =>
    `The digits that ship with Knobs are missing: ${path} can’t be read.`,
};
