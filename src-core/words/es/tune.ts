import type { tune as english } from '../en/tune';
import type { Translated } from '../languages';
import { theNeuron } from './the-neuron';

export const tune: Translated<typeof english> = {
  'fetch.failed': 'No se pudo cargar esta parte de Knobs. Quizá no tienes conexión.',
  'swap.otherLayer': ({ neuron }, speech) =>
    `${speech.begin(theNeuron(neuron, speech))} está en otra capa; solo se pueden intercambiar neuronas de la misma capa.`,
  'stamp.locked': ({ count }, { plural, count: whole }) =>
    plural(count, {
      one: 'Esta neurona está bloqueada: desbloquéala para estampar en ella.',
      other: `Estas ${whole(count)} neuronas están bloqueadas: desbloquéalas para estampar en ellas.`,
    }),
  'stamp.noDigit': 'Ningún dígito es así; no hay nada que estampar.',
  'paste.nothing': ({ reason }, { say }) => `No se pegó nada. ${say(reason)}`,
  'paste.outside': ({ outside, all }, { plural, count }) =>
    `${count(outside)} de los ${count(all)} pesos ${plural(outside, {
      one: 'caía fuera de la cuadrícula y no se pegó',
      other: 'caían fuera de la cuadrícula y no se pegaron',
    })}.`,
};
