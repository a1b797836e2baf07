import type { Said } from '../../message';
import type { Speech } from '../../words';

/* Arrays of NumPy, and the zip archives they lie in. `what` is a part of a file (parts.ts). */

interface What {
  readonly what: Said;
}

export const numpy = {
  'npy.header': ({ what, header }: What & { header: string }, { say }: Speech) =>
    `${say(what)} has the header ${header}; expected descr, fortran_order and shape.`,
  'npy.objects': ({ what }: What, { say }: Speech) =>
    `${say(what)} is of Python objects, which only Python can read; expected an array of f2, f4 or f8 for the weights and one for the biases of each layer.`,
  'npy.dtype': ({ what, found }: What & { found: string }, { say }: Speech) =>
    `${say(what)} has the dtype ${found}; expected f2, f4 or f8.`,
  'npy.begin': ({ what }: What, { say }: Speech) =>
    `${say(what)} does not begin as an .npy file does.`,
  'npy.version': ({ what, version }: What & { version: number }, { say }: Speech) =>
    `${say(what)} is in version ${version} of the format; expected 1, 2 or 3.`,
  'npy.longHeader': (
    { what, length, most }: What & { length: number; most: number },
    { say }: Speech,
  ) => `${say(what)} has a header of ${length} bytes; expected at most ${most}.`,
  'npy.notUnicode': ({ what }: What, { say }: Speech) =>
    `${say(what)} has a text that is not Unicode.`,
  'npy.notUtf8': ({ what }: What, { say }: Speech) =>
    `${say(what)} has a text that is not valid UTF-8.`,
  'npz.notArrays': ({ name, end }: { name: string; end: string }) =>
    `The archive has ${name}; expected nothing but arrays, in files that end in ${end}.`,
  'npz.texts': ({ what }: What, { say }: Speech) =>
    `${say(what)} has texts, which Knobs does not know; expected numbers.`,

  'zip.cutShort': ({ what }: What, { say }: Speech) => `${say(what)} is cut short.`,
  'zip.unpacked': ({ bytes, most }: { bytes: number; most: number }) =>
    `The archive declares ${bytes} bytes when unpacked; expected at most ${most}.`,
  'zip.twice': ({ name }: { name: string }) => `The archive has ${name} twice; expected it once.`,
  'zip.tooMany': ({ count, most }: { count: number; most: number }) =>
    `The archive has ${count} members; expected at most ${most}.`,
  'zip.name': ({ what }: What, { say }: Speech) =>
    `${say(what)} has a name that is not valid UTF-8.`,
  'zip.noDirectory': 'The archive is cut short: the directory at its end is missing.',
  'zip.encrypted': ({ what }: What, { say }: Speech) =>
    `${say(what)} is encrypted; expected it in the open.`,
  'zip.method': ({ what, method }: What & { method: number }, { say }: Speech) =>
    `${say(what)} is packed by method ${method}; expected 0 (stored) or 8 (deflated).`,
  'zip.damaged': ({ what }: What, { say }: Speech) =>
    `${say(what)} is damaged: it does not match its length or checksum.`,
  'zip.unpacksToMore': ({ what, size }: What & { size: number }, { say }: Speech) =>
    `${say(what)} unpacks to more than the ${size} bytes it declares.`,
  'zip.nonsense': ({ what }: What, { say }: Speech) =>
    `${say(what)} is damaged: its packed data make no sense.`,
  'zip.misplaced': ({ what }: What, { say }: Speech) =>
    `${say(what)} is not where the archive says it is.`,
};
