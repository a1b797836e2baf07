import type { parts as english } from '../../en/formats/parts';
import type { Translated } from '../../languages';

export const parts: Translated<typeof english> = {
  'part.file': 'Die Datei',
  'part.header': 'Der Kopf',
  'part.tensor': ({ name }) => `Tensor ${name}`,
  'part.array': ({ name }) => `Array ${name}`,
  'part.dataset': ({ name }) => `Dataset ${name}`,
  'part.cell': ({ row, column }) => `Zelle ${column} in Zeile ${row}`,
  'part.nameColumn': ({ layer }) => `Die Spalte name der Schicht ${layer}`,
  'part.own': ({ name }) => name,
  'part.keyIn': ({ key, place }) => `${key} in ${place}`,
  'part.snapshot': ({ index, of }, { say }) => `Schnappschuss ${index} (${say(of)})`,
  'part.directoryEntry': ({ number }) => `Eintrag ${number} im Verzeichnis des Archivs`,
  'part.member': ({ name }) => `${name} im Archiv`,

  'place.byte': ({ byte }) => `Byte ${byte} der Datei`,
  'place.line': ({ line, column }) => `Zeile ${line}, Spalte ${column}`,
  'place.cell': ({ row, column }) => `Zeile ${row}, Spalte ${column}`,
  'place.position': ({ position }) => `Stelle ${position}`,
};
