import type { numpy as english } from '../../en/formats/numpy';
import type { Translated } from '../../languages';

export const numpy: Translated<typeof english> = {
  'npy.header': ({ what, header }, { say }) =>
    `${say(what)} tiene el encabezado ${header}; se esperaban descr, fortran_order y shape.`,
  'npy.objects': ({ what }, { say }) =>
    `${say(what)} es de objetos de Python, que solo Python puede leer; se esperaba, en cada capa, un array de f2, f4 o f8 para los pesos y otro para los sesgos.`,
  'npy.dtype': ({ what, found }, { say }) =>
    `${say(what)} tiene el dtype ${found}; se esperaba f2, f4 o f8.`,
  'npy.begin': ({ what }, { say }) => `${say(what)} no empieza como un archivo .npy.`,
  'npy.version': ({ what, version }, { say }) =>
    `${say(what)} está en la versión ${version} del formato; se esperaba la 1, la 2 o la 3.`,
  'npy.longHeader': ({ what, length, most }, { say }) =>
    `${say(what)} tiene un encabezado de ${length} bytes; se esperaban ${most} como máximo.`,
  'npy.notUnicode': ({ what }, { say }) => `${say(what)} tiene un texto que no es Unicode.`,
  'npy.notUtf8': ({ what }, { say }) => `${say(what)} tiene un texto que no es UTF-8 válido.`,
  'npz.notArrays': ({ name, end }) =>
    `El zip contiene ${name}; se esperaban solo arrays, en archivos que terminen en ${end}.`,
  'npz.texts': ({ what }, { say }) =>
    `${say(what)} tiene textos, que Knobs no conoce; se esperaban números.`,

  'zip.cutShort': ({ what }, { say }) => `${say(what)} termina antes de tiempo.`,
  'zip.unpacked': ({ bytes, most }) =>
    `El zip declara ${bytes} bytes una vez descomprimido; se esperaban ${most} como máximo.`,
  'zip.twice': ({ name }) => `El zip contiene ${name} dos veces; se esperaba una sola.`,
  'zip.tooMany': ({ count, most }) =>
    `El zip contiene ${count} archivos; se esperaban ${most} como máximo.`,
  'zip.name': ({ what }, { say }) => `${say(what)} tiene un nombre que no es UTF-8 válido.`,
  'zip.noDirectory': 'El zip está cortado: falta el directorio del final.',
  'zip.encrypted': ({ what }, { say }) => `${say(what)} está cifrado; se esperaba sin cifrar.`,
  'zip.method': ({ what, method }, { say }) =>
    `${say(what)} usa el método de compresión ${method}; se esperaba 0 (stored) u 8 (deflated).`,
  'zip.damaged': ({ what }, { say }) =>
    `${say(what)} tiene datos dañados: la longitud o la suma de comprobación no coincide.`,
  'zip.unpacksToMore': ({ what, size }, { say }) =>
    `${say(what)} ocupa, una vez descomprimido, más de los ${size} bytes que declara.`,
  'zip.nonsense': ({ what }, { say }) =>
    `${say(what)} tiene datos dañados: no se pueden descomprimir.`,
  'zip.misplaced': ({ what }, { say }) => `${say(what)} no está donde dice el zip.`,
};
