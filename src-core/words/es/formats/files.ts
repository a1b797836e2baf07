import type { files as english } from '../../en/formats/files';
import type { Translated } from '../../languages';

export const files: Translated<typeof english> = {
  'format.expected': ({ formats }, { given, list }) => {
    const named = formats.map(
      ({ name, extensions }) => `${given(name)} (.${extensions.join(', .')})`,
    );
    return `se esperaba una red en formato ${list(named, 'disjunction')}`;
  },
  'format.empty': ({ file, expected }, { name, say }) =>
    `${name(file)} está vacío; ${say(expected)}.`,
  'format.tooLarge': ({ file, bytes, most }, { name }) =>
    `${name(file)} tiene ${bytes} bytes; ninguna red de Knobs ocupa más de ${most}.`,
  'format.foreign': ({ file, kind, instead }, { name, say }) =>
    `${name(file)} es ${say(kind)}; ${say(instead)}.`,
  'format.unknown': ({ file, expected }, { name, say }) =>
    `${name(file)} no está en ningún formato que Knobs lea; ${say(expected)}.`,
  'format.keras': 'Pesos de Keras',
  'format.nielsen': 'JSON de Nielsen',

  'kind.pytorch': 'un archivo de PyTorch, un pickle que solo Python puede ejecutar',
  'kind.pickle': 'un pickle, que solo Python puede ejecutar',
  'kind.npy': 'un único array de NumPy',
  'kind.png': 'una imagen PNG',
  'kind.jpeg': 'una imagen JPEG',
  'kind.gif': 'una imagen GIF',
  'kind.pdf': 'un documento PDF',
  'kind.gzip': 'un archivo gzip',
  'kind.kerasModel': 'un modelo de Keras entero',
  'kind.excel': 'un libro de Excel',
  'kind.openDocument': 'una hoja de cálculo o un texto de OpenDocument',
  'kind.damagedZip': 'un zip cortado o dañado',
  'kind.otherZip': 'un zip sin arrays de NumPy',

  'instead.pytorch':
    'en Python, safetensors.torch.save_file(model.state_dict(), "network.safetensors") escribe lo que Knobs lee',
  'instead.pickle': 'en Python, numpy.savez escribe arrays como Knobs los lee',
  'instead.npy':
    'se esperaban todos los pesos y sesgos en un solo archivo, como los escribe numpy.savez',
  'instead.kerasModel':
    'en Python, model.save_weights("network.weights.h5") escribe lo que Knobs lee: solo los pesos',
  'instead.csv': 'guárdalo como CSV, con «UTF-8» si se ofrece',

  'text.tooLong': ({ bytes, most }) =>
    `El archivo tiene ${bytes} bytes de texto; se esperaban ${most} como máximo, más de lo que ocupa cualquier red.`,
  'text.notUtf8': ({ line }) =>
    `La línea ${line} del archivo no es UTF-8 válido; se esperaba texto en UTF-8, como el que Excel guarda con «CSV UTF-8».`,

  'extent.tooManyEntries': ({ count, most }) =>
    `El archivo tiene ${count} datos sobre sí mismo, como título, notas y metadatos; se esperaban ${most} como máximo.`,
  'extent.tooMuch': ({ most }) =>
    `El archivo dice demasiado sobre sí mismo en título, notas y metadatos; se esperaban ${most} bytes de texto como máximo.`,
};
