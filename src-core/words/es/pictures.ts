import type { pictures as english } from '../en/pictures';
import type { Translated } from '../languages';

export const pictures: Translated<typeof english> = {
  'picture.structure': ({ sizes, parameters }, { count }) =>
    `${sizes} · ${count(parameters)} pesos y sesgos`,
  'picture.by': ({ about, author }, { say }) => `${say(about)} · de ${author}`,
  'picture.file.network': 'red',
  'picture.file.sheet': 'hoja',
  'picture.noMemory': 'No hay memoria suficiente para una imagen de este tamaño.',

  'picture.legend':
    'El azul es positivo; el naranja, negativo, con una raya donde hay sitio; el blanco es cero.',
  'picture.ownScales': 'Cada cuadrícula tiene su propia escala.',
  'picture.allZero': 'Todos los pesos son 0.',
  'picture.firstLayer': ({ count, side }, { count: whole, plural }) =>
    plural(count, {
      one: `${whole(count)} neurona, con los pesos de ${side} × ${side} píxeles; su máximo es el número con ±`,
      other: `${whole(count)} neuronas, cada una con los pesos de ${side} × ${side} píxeles; su máximo es el número con ±`,
    }),
  'picture.max': 'máx',
  'picture.columns': ({ layer }, { say }) => `columnas: neuronas de la ${say(layer)}`,
  'picture.weightsFrom': ({ layer }, { say }) => `pesos desde la ${say(layer)}`,
  'picture.bias': 'sesgo',
  'picture.biasOf': ({ value }) => `sesgo ${value}`,
};
