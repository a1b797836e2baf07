import type { digits as english } from '../en/digits';
import type { Translated } from '../languages';

export const digits: Translated<typeof english> = {
  'digits.imagesFile': 'El archivo de imágenes',
  'digits.labelsFile': 'El archivo de etiquetas',

  'digits.others': 'Mientras tanto se abrieron otros dígitos.',
  'digits.noDigit': ({ index, count }, { count: whole }) =>
    `No hay ningún dígito ${index}: el conjunto tiene ${whole(count)}.`,
  'digits.unpacksToMore': ({ file, limit }, { say, exact }) =>
    `${say(file)} ocupa, una vez descomprimido, más de los ${exact(limit)} bytes que declara su encabezado.`,
  'digits.severalGzips': ({ file }, { say }) =>
    `${say(file)} contiene varios archivos gzip seguidos; se esperaba uno solo.`,
  'digits.damaged': ({ file }, { say }) =>
    `${say(file)} está cortado o dañado: sus datos gzip terminan antes de tiempo o no coinciden con la suma de comprobación.`,
  'digits.unequal': ({ images, labels }, { count }) =>
    `Hay ${count(images)} imágenes y ${count(labels)} etiquetas; se esperaba una etiqueta por imagen.`,
  'digits.wrongLabel': ({ number, count, label }, { count: whole }) =>
    `La etiqueta ${whole(number)} de ${whole(count)} es ${label}; se esperaba un dígito del 0 al 9.`,
  'digits.wrongLength': ({ file, found, entries, size }, { say, exact }) =>
    `${say(file)} tiene ${exact(found)} bytes; su encabezado declara ${exact(entries)} elementos, que ocupan ${exact(size)}.`,
  'digits.noHeader': ({ file, found, header }, { say, exact }) =>
    `${say(file)} tiene ${exact(found)} bytes; solo el encabezado de un IDX ya ocupa ${header}.`,
  'digits.wrongMagic': ({ file, found, expected }, { say }) =>
    `${say(file)} empieza por el número mágico ${found}; se esperaba ${expected}.`,
  'digits.empty': ({ file }, { say }) => `${say(file)} está vacío: declara 0 elementos.`,
  'digits.tooMany': ({ file, count: entries, most }, { say, exact }) =>
    `${say(file)} declara ${exact(entries)} elementos; se esperaban ${exact(most)} como máximo.`,
  'digits.wrongSize': ({ file, found, expected }, { say }) =>
    `${say(file)} tiene elementos de ${found} píxeles; se esperaban de ${expected}.`,
  'digits.wrongPractice': ({ practice, count }, { exact, count: whole }) =>
    `De ${whole(count)} dígitos no puede haber ${exact(practice)} de práctica; se esperaba un número entero de 0 a ${whole(count)}.`,

  'digits.imagesMissing': ({ files }, { list, name, plural }) =>
    `Faltan las imágenes: ${list(files.map(name))} no ${plural(files.length, { one: 'basta', other: 'bastan' })}. Elige juntos los dos archivos IDX de un conjunto.`,
  'digits.labelsMissing': ({ files }, { list, name, plural }) =>
    `Faltan las etiquetas: ${list(files.map(name))} no ${plural(files.length, { one: 'basta', other: 'bastan' })}. Elige juntos los dos archivos IDX de un conjunto.`,
  'digits.unclearPairs': ({ files }, { list, name }) =>
    `No está claro qué imágenes van con qué etiquetas: ${list(files.map(name))}. Elige solo dos archivos cada vez.`,
  'digits.tooManyFiles': ({ count }, { count: whole }) =>
    `${whole(count)} archivos son más de los que tiene un conjunto de dígitos. Elige juntos sus dos archivos IDX.`,
  'digits.notIdx': ({ file }, { name }) =>
    `${name(file)} no es un archivo IDX de imágenes ni de etiquetas; se esperaba al principio el número mágico 0x00000803 o 0x00000801.`,
  'digits.csvEmpty': 'La tabla está vacía; se esperaba una fila por dígito.',
  'digits.csvTooMany': ({ count, most }, { exact }) =>
    `La tabla tiene ${exact(count)} filas o más; se esperaban como máximo ${exact(most)}.`,
  'digits.csvColumns': ({ row, found }, { exact }) =>
    `La fila ${exact(row)} tiene ${exact(found)} columnas; se esperaban 785: una etiqueta y 784 píxeles.`,
  'digits.csvNoLabels': ({ row }, { exact }) =>
    `Faltan las etiquetas: la fila ${exact(row)} tiene 784 columnas; se esperaban 785: una etiqueta y 784 píxeles.`,
  'digits.csvCell': ({ row, column }, { exact }) =>
    `La fila ${exact(row)}, columna ${exact(column)}, no es un número entero de 0 a 255.`,
  'digits.csvOrder':
    'Las columnas no siguen el orden de un dígito; se esperaba la etiqueta al principio o al final y los píxeles numerados por filas.',
  'digits.notLoaded': ({ address }) => `No se pudieron cargar los dígitos de ${address}.`,
  'digits.missing': ({ path }) =>
    `Faltan los dígitos que vienen con Knobs: no se puede leer ${path}.`,
};
