import type { Said } from '../../message';
import type { Speech } from '../../words';

/* Files in HDF5, as Keras writes them. */

export const hdf5 = {
  /** `reason` is why its thread did not start or ended, or what the system says. */
  'h5.notLoaded': ({ reason }: { reason: Said }, { say }: Speech) =>
    `The part of Knobs that reads and writes HDF5 files could not be loaded: ${say(reason)}.`,
  'h5.noRoot':
    'The file is damaged: it begins as HDF5 files do, but its root group cannot be read.',
  'h5.damagedAt': ({ path }: { path: string }) =>
    `The file is damaged: it has ${path}, but that cannot be read as HDF5.`,
  'h5.tooShort': ({ bytes, least }: { bytes: number; least: number }) =>
    `The file is cut short: it has ${bytes} bytes; expected at least the ${least} that say what is in it.`,
  /** `declared` may be more than numbers can say. */
  'h5.cutShort': ({ bytes, declared }: { bytes: number; declared: string }) =>
    `The file is cut short: it has ${bytes} bytes, and by its own first bytes it should have ${declared}.`,
  /** `text` is quoted. */
  'h5.startsWithText': ({ text, expected }: { text: string; expected: string }) =>
    `The file begins with ${text}; expected ${expected}, with which every HDF5 file begins.`,
  /** Both are bytes in hexadecimal. */
  'h5.startsWithBytes': ({ bytes, expected }: { bytes: string; expected: string }) =>
    `The file begins with the bytes ${bytes}; expected ${expected}, with which every HDF5 file begins.`,
  'h5.tooManyObjects': ({ objects, levels }: { objects: number; levels: number }) =>
    `The file has more than ${objects} groups and datasets, or more than ${levels} levels of them.`,
  'h5.longText': (
    { what, bytes, most }: { what: Said; bytes: number; most: number },
    { say }: Speech,
  ) => `${say(what)} has a text of ${bytes} bytes; expected at most ${most}.`,
  /** `kind` is one of those below. */
  'h5.holds': ({ what, kind }: { what: Said; kind: Said }, { say }: Speech) =>
    `${say(what)} holds ${say(kind)}; expected float32 or float64.`,
  'h5.nothing': 'nothing',
  'h5.floats': ({ bytes }: { bytes: number }) => `floats of ${bytes} bytes`,
  'h5.integers': 'integers',
  'h5.texts': 'texts',
  'h5.noNumbers': 'values that are not numbers',
  'h5.hugeShape': ({ what, shape }: { what: Said; shape: string }, { say }: Speech) =>
    `${say(what)} has the shape ${shape}, which is far more than any layer of a network takes.`,
  'h5.hugeChunks': ({ what, shape }: { what: Said; shape: string }, { say }: Speech) =>
    `${say(what)} lies in chunks of ${shape}, which is far more than any layer of a network takes.`,
  'h5.filter': ({ what, filter }: { what: Said; filter: number }, { say }: Speech) =>
    `${say(what)} is packed by filter ${filter}; expected deflate (1), shuffle (2) or fletcher32 (3).`,
  'h5.noValues': ({ what }: { what: Said }, { say }: Speech) =>
    `${say(what)} does not hold its values.`,
};
