import type { walk as english } from '../en/walk';
import type { Translated } from '../languages';

export const walk: Translated<typeof english> = {
  'compare.modes': 'Qué se compara',
  'compare.mode.networks': 'Dos redes',
  'compare.mode.walk': 'El camino de A a B',
  'compare.mode.neurons': 'Dos neuronas',

  'walk.about':
    'Las redes (1 − t) A + t B en el camino recto de A a B. Emparejadas, cada neurona va a su pareja; tal como están, a la neurona de su mismo número: la misma solución en otro orden queda lejos por el camino recto.',
  'walk.chart': 'Exactitud en el camino de A a B',
  'walk.axis': 't, de A en 0 a B en 1',
  'walk.which': 'Qué camino',
  'walk.matched': 'neuronas emparejadas antes',
  'walk.plain': 'tal como están',
  'walk.place': ({ t, share }, { percent }) =>
    `t = ${t}: ${percent(share)} de los dígitos de práctica bien`,
  'walk.take': 'Copiar la red en t',
  'walk.grids': 'La primera capa en t',
  'walk.none': 'Elige una red B a la que ir.',

  'twoNeurons.layer': 'Capa',
  'twoNeurons.one': 'A',
  'twoNeurons.other': 'B',
  'twoNeurons.on': 'Con qué está activa cada una',
  'twoNeurons.digit': 'dígito',
  'twoNeurons.sums': ({ which }) => `Sumas ponderadas de ${which}`,
};
