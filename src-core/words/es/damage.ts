import type { damage as english } from '../en/damage';
import type { Translated } from '../languages';

export const damage: Translated<typeof english> = {
  'damage.expected': ({ expected, found }) => `se esperaba ${expected}, pero hay ${found}`,
  'damage.floats': 'se esperaba un Float32Array',
  'damage.finite': 'se esperaban números finitos',
  'damage.rightAnswers': 'no se esperaban más aciertos que dígitos',
  'damage.parameters': 'se esperaban tantos números como parámetros tiene la red',
  'damage.neuron': 'se esperaba una neurona que exista en la red',
  'damage.run':
    'se esperaban tantos números después de un cambio como antes, todos dentro de la red',
  'damage.snapshot': 'se esperaba una instantánea antes, después o la misma las dos veces',
  'damage.structure': 'se esperaban los tamaños de una red',
  'damage.perNeuron': 'se esperaba un valor por neurona',
  'damage.ids': 'se esperaban identificadores crecientes',
  'damage.nextId': 'se esperaba un próximo identificador mayor que todos',
  'damage.position': 'se esperaba una posición dentro del historial',

  'damage.cutShort': 'está incompleta',
  'damage.entries': 'a su historial le faltan entradas o le sobran',
  'damage.json': 'no es JSON',
  'damage.found': ({ found, at }) => `en ${at} hay ${found}`,
};
