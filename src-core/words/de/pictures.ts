import type { pictures as english } from '../en/pictures';
import type { Translated } from '../languages';

export const pictures: Translated<typeof english> = {
  'picture.structure': ({ sizes, parameters }, { count }) =>
    `${sizes} · ${count(parameters)} Gewichte und Biaswerte`,
  'picture.by': ({ about, author }, { say }) => `${say(about)} · von ${author}`,
  'picture.file.network': 'netz',
  'picture.file.sheet': 'blatt',
  'picture.noMemory': 'Für ein Bild dieser Größe reicht der Arbeitsspeicher nicht.',

  'picture.legend':
    'Blau ist positiv; Orange ist negativ, mit einem Strich, wo Platz ist; Weiß ist null.',
  'picture.ownScales': 'Jedes Raster hat seine eigene Skala.',
  'picture.allZero': 'Alle Gewichte sind 0.',
  'picture.firstLayer': ({ count, side }, { count: whole, plural }) =>
    plural(count, {
      one: `${whole(count)} Neuron mit den Gewichten von ${side} × ${side} Pixeln; sein Maximum ist die Zahl mit ±`,
      other: `${whole(count)} Neuronen, jedes mit den Gewichten von ${side} × ${side} Pixeln; sein Maximum ist die Zahl mit ±`,
    }),
  'picture.max': 'max',
  'picture.columns': ({ layer }, { say }) => `Spalten: Neuronen, ${say(layer)}`,
  'picture.weightsFrom': ({ layer }, { say }) => `Gewichte von ${say(layer)}`,
  'picture.bias': 'Bias',
  'picture.biasOf': ({ value }) => `Bias ${value}`,
};
