import type { Said } from '../../message';
import type { Speech } from '../../words';

/*
 * The parts of files that refusals are about. Each is the subject at the beginning of a sentence:
 * `Tensor "a" has the shape [3]; …`. Names that come from the file are in quotation marks already.
 */
export const parts = {
  'part.file': 'The file',
  'part.header': 'The header',
  'part.tensor': ({ name }: { name: string }) => `Tensor ${name}`,
  'part.array': ({ name }: { name: string }) => `Array ${name}`,
  'part.dataset': ({ name }: { name: string }) => `Dataset ${name}`,
  /** `column` is a title: `bias`, `w17`. */
  'part.cell': ({ row, column }: { row: number; column: string }) => `Row ${row}, ${column}`,
  'part.nameColumn': ({ layer }: { layer: string }) => `The column name of layer ${layer}`,
  /** Something by its name in the file itself: `weights[0][3]`, `__metadata__`. */
  'part.own': ({ name }: { name: string }) => name,
  'part.keyIn': ({ key, place }: { key: string; place: string }) => `${key} in ${place}`,
  /** Counted from 0. */
  'part.snapshot': ({ index, of }: { index: number; of: Said }, { say }: Speech) =>
    `Snapshot ${index} of ${say(of)}`,
  /** Counted from 1. */
  'part.directoryEntry': ({ number }: { number: number }) =>
    `Entry ${number} of the archive’s directory`,
  'part.member': ({ name }: { name: string }) => `${name} in the archive`,

  /** Where in a file something is: the end of a sentence. */
  'place.byte': ({ byte }: { byte: number }) => `byte ${byte} of the file`,
  'place.line': ({ line, column }: { line: number; column: number }) =>
    `line ${line}, column ${column}`,
  'place.cell': ({ row, column }: { row: number; column: number }) =>
    `row ${row}, column ${column}`,
  'place.position': ({ position }: { position: number }) => `position ${position}`,
};
