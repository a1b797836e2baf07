import type { parts as english } from '../../en/formats/parts';
import type { Translated } from '../../languages';

/* They are of either gender: what is said of them has no participle (`tiene datos dañados`). */
export const parts: Translated<typeof english> = {
  'part.file': 'El archivo',
  'part.header': 'El encabezado',
  'part.tensor': ({ name }) => `El tensor ${name}`,
  'part.array': ({ name }) => `El array ${name}`,
  'part.dataset': ({ name }) => `El dataset ${name}`,
  'part.cell': ({ row, column }) => `La celda ${column} de la fila ${row}`,
  'part.nameColumn': ({ layer }) => `La columna name de la capa ${layer}`,
  'part.own': ({ name }) => name,
  'part.keyIn': ({ key, place }) => `${key} en ${place}`,
  'part.snapshot': ({ index, of }, { say }) => `La instantánea ${index} (${say(of)})`,
  'part.directoryEntry': ({ number }) => `La entrada ${number} del directorio del zip`,
  'part.member': ({ name }) => `${name} en el zip`,

  'place.byte': ({ byte }) => `el byte ${byte} del archivo`,
  'place.line': ({ line, column }) => `la línea ${line}, columna ${column}`,
  'place.cell': ({ row, column }) => `la fila ${row}, columna ${column}`,
  'place.position': ({ position }) => `la posición ${position}`,
};
