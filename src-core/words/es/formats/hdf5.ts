import type { hdf5 as english } from '../../en/formats/hdf5';
import type { Translated } from '../../languages';

export const hdf5: Translated<typeof english> = {
  'h5.notLoaded': ({ reason }, { say }) =>
    `No se pudo cargar la parte de Knobs que lee y escribe archivos HDF5: ${say(reason)}.`,
  'h5.noRoot': 'El archivo está dañado: empieza como un HDF5, pero no se puede leer su grupo raíz.',
  'h5.damagedAt': ({ path }) =>
    `El archivo está dañado: contiene ${path}, pero eso no se puede leer como HDF5.`,
  'h5.tooShort': ({ bytes, least }) =>
    `El archivo está cortado: tiene ${bytes} bytes; se esperaban al menos los ${least} que dicen qué contiene.`,
  'h5.cutShort': ({ bytes, declared }) =>
    `El archivo está cortado: tiene ${bytes} bytes y, según los primeros, debería tener ${declared}.`,
  'h5.startsWithText': ({ text, expected }) =>
    `El archivo empieza por ${text}; se esperaba ${expected}, como en todo archivo HDF5.`,
  'h5.startsWithBytes': ({ bytes, expected }) =>
    `El archivo empieza por los bytes ${bytes}; se esperaban ${expected}, como en todo archivo HDF5.`,
  'h5.tooManyObjects': ({ objects, levels }) =>
    `El archivo tiene más de ${objects} grupos y datasets, o más de ${levels} niveles de ellos.`,
  'h5.longText': ({ what, bytes, most }, { say }) =>
    `${say(what)} tiene un texto de ${bytes} bytes; se esperaban ${most} como máximo.`,
  'h5.holds': ({ what, kind }, { say }) =>
    `${say(what)} contiene ${say(kind)}; se esperaba float32 o float64.`,
  'h5.nothing': 'cero valores',
  'h5.floats': ({ bytes }) => `números de coma flotante de ${bytes} bytes`,
  'h5.integers': 'números enteros',
  'h5.texts': 'textos',
  'h5.noNumbers': 'valores que no son números',
  'h5.hugeShape': ({ what, shape }, { say }) =>
    `${say(what)} tiene la forma ${shape}, mucho más de lo que ocupa cualquier capa de una red.`,
  'h5.hugeChunks': ({ what, shape }, { say }) =>
    `${say(what)} va en trozos de ${shape}, mucho más de lo que ocupa cualquier capa de una red.`,
  'h5.filter': ({ what, filter }, { say }) =>
    `${say(what)} usa el filtro de compresión ${filter}; se esperaba deflate (1), shuffle (2) o fletcher32 (3).`,
  'h5.noValues': ({ what }, { say }) => `${say(what)} no contiene sus valores.`,
};
