import type { Said } from '../../message';
import type { Speech } from '../../words';

/*
 * Files that can't be told, or that are of another kind. Names of files are in quotation marks
 * already. Sizes and positions in files stand without groups, as other programs show them.
 */

interface File {
  readonly file: string;
}

interface Format {
  readonly name: string;
  /** Without the first dot. */
  readonly extensions: readonly string[];
}

export const files = {
  /** What would have been read, after a semicolon. */
  'format.expected': ({ formats }: { formats: readonly Format[] }, { given, list }: Speech) => {
    const named = formats.map(
      ({ name, extensions }) => `${given(name)} (.${extensions.join(', .')})`,
    );
    return `expected a network as ${list(named, 'disjunction')}`;
  },
  'format.empty': ({ file, expected }: File & { expected: Said }, { name, say }: Speech) =>
    `${name(file)} is empty; ${say(expected)}.`,
  'format.tooLarge': (
    { file, bytes, most }: File & { bytes: number; most: number },
    { name }: Speech,
  ) => `${name(file)} has ${bytes} bytes; no network of Knobs takes more than ${most}.`,
  /** `kind` is one of those below, `instead` what to do or what was expected. */
  'format.foreign': (
    { file, kind, instead }: File & { kind: Said; instead: Said },
    { name, say }: Speech,
  ) => `${name(file)} is ${say(kind)}; ${say(instead)}.`,
  'format.unknown': ({ file, expected }: File & { expected: Said }, { name, say }: Speech) =>
    `${name(file)} is in no format that Knobs reads; ${say(expected)}.`,

  /** Formats that have no name of their own: the weights that Keras saves, and what Nielsen’s book does. */
  'format.keras': 'Keras weights',
  'format.nielsen': "Nielsen's JSON",

  'kind.pytorch': 'a PyTorch file, a pickle that only Python can run',
  'kind.pickle': 'a pickle, which only Python can run',
  'kind.npy': 'a single array of NumPy',
  'kind.png': 'a PNG picture',
  'kind.jpeg': 'a JPEG picture',
  'kind.gif': 'a GIF picture',
  'kind.pdf': 'a PDF document',
  'kind.gzip': 'a gzip file',
  'kind.kerasModel': 'a whole Keras model',
  'kind.excel': 'an Excel workbook',
  'kind.openDocument': 'an OpenDocument spreadsheet or text',
  'kind.damagedZip': 'a zip archive that is cut short or damaged',
  'kind.otherZip': 'a zip archive without arrays of NumPy in it',

  'instead.pytorch':
    'in Python, safetensors.torch.save_file(model.state_dict(), "network.safetensors") writes what Knobs reads',
  'instead.pickle': 'in Python, numpy.savez writes arrays as Knobs reads them',
  'instead.npy': 'expected all weights and biases in one archive, as numpy.savez writes it',
  'instead.kerasModel':
    'in Python, model.save_weights("network.weights.h5") writes what Knobs reads, the weights alone',
  'instead.csv': 'save it as CSV instead, with "UTF-8" if that is offered',

  'text.tooLong': ({ bytes, most }: { bytes: number; most: number }) =>
    `The file has ${bytes} bytes of text; expected at most ${most}, which is more than any network takes.`,
  'text.notUtf8': ({ line }: { line: number }) =>
    `Line ${line} of the file is not valid UTF-8; expected text in UTF-8, for example what Excel saves as "CSV UTF-8".`,

  'extent.tooManyEntries': ({ count, most }: { count: number; most: number }) =>
    `The file has ${count} entries about itself, such as title, notes and metadata; expected at most ${most}.`,
  'extent.tooMuch': ({ most }: { most: number }) =>
    `The file says too much about itself in title, notes and metadata; expected at most ${most} bytes of text.`,
};
