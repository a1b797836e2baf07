import type { editing as english } from '../en/editing';
import type { Translated } from '../languages';
import { theNeuron } from './the-neuron';

export const editing: Translated<typeof english> = {
  'edit.locked': ({ neuron }, speech) =>
    `${speech.begin(theNeuron(neuron, speech))} está bloqueada: desbloquéala para cambiarla.`,
  'edit.severalLocked': ({ count }, { count: whole }) =>
    `Estas ${whole(count)} neuronas están bloqueadas: desbloquéalas para cambiarlas.`,
  'edit.weightTooLarge': 'Un peso sería demasiado grande: puede llegar a 3,4 × 10³⁸.',
  'edit.tooLarge': ({ value }, { exact }) =>
    `${exact(value)} es demasiado para un peso o un sesgo: como máximo, 3,4 × 10³⁸.`,
  'edit.noPixels': 'Solo las neuronas de la primera capa tienen píxeles que pintar.',
  'edit.noWeight': ({ count, input }, { count: whole }) =>
    `Esta neurona tiene ${whole(count)} pesos; no hay ningún peso ${whole(input)}.`,
  'edit.noWeightBetween': ({ from, to }) =>
    `Aquí no hay ningún peso de la neurona ${from} a la neurona ${to}.`,
  'edit.laterLayersOnly':
    'A la primera capa llegan píxeles; esto es para las capas que vienen después.',
  'edit.noLayer': ({ number }) => `No hay ninguna capa ${number}.`,
  'edit.otherNetwork': 'Mientras tanto se abrió otra red.',
  'edit.otherStructure': 'Mientras tanto se cambió la estructura.',
  'across.takesTwo': 'Selecciona al menos dos neuronas de la misma capa.',
  'lock.wouldBeLost': ({ count, from, to }, { count: whole, plural }) =>
    `${plural(count, { one: `Se perdería ${whole(count)} neurona bloqueada`, other: `Se perderían ${whole(count)} neuronas bloqueadas` })} de esta red ${from} en una red ${to}. Desbloquea antes, o conserva la estructura.`,
  'neurons.otherWeights': ({ from, fromCount, to, toCount }, speech) =>
    `${speech.begin(theNeuron(from, speech))} tiene ${speech.count(fromCount)} pesos y ${theNeuron(to, speech)} tiene ${speech.count(toCount)}; una neurona solo se puede copiar sobre otra con el mismo número de pesos.`,
  'swap.outputs': 'Las salidas no se pueden intercambiar: cada una es su dígito.',
  'take.otherInputs': ({ from, fromCount, to, toCount }, speech) =>
    `Las ${speech.count(fromCount)} entradas de ${theNeuron(from, speech)} no tienen nada que ver con las ${speech.count(toCount)} de ${theNeuron(to, speech)}; elige una neurona de la misma capa.`,
  'paste.wrongCount': ({ columns, rows, found }, { count }) =>
    `Un trozo de ${count(columns)} × ${count(rows)} celdas tiene ${count(columns * rows)} números; hay ${count(found)}.`,
  'details.tooLong': ({ field, count, most }, { count: whole }) =>
    `${TOO_LONG[field]} ${whole(count)} caracteres; caben ${whole(most)} como máximo.`,
  'details.noRoom':
    'Junto con lo que otros programas anotaron en el archivo, esto es más de lo que cabe: acórtalo.',

  'snapshot.needsName': 'Una instantánea necesita un nombre.',
  'snapshot.gone': 'Esta instantánea ya no existe.',
  'snapshot.noRoom': ({ count }, { count: whole }) =>
    `En un archivo no caben más de ${whole(count)} instantáneas de esta red: elimina alguna antes.`,

  'compare.tooMany': ({ most }, { count }) =>
    `Ya hay ${count(most)} archivos abiertos para comparar, que es el máximo; cierra alguno antes.`,
  'compare.noSave': 'Knobs no sabe qué fue lo último que se guardó: guarda antes la red.',
  'compare.tooFast': 'Las redes cambian más deprisa de lo que se pueden comparar.',
  'walk.otherStructure': 'Entre redes de distinta estructura no hay camino recto.',
  'compare.fileGone': 'Este archivo ya no está abierto para comparar.',
};

const TOO_LONG = {
  title: 'El título tiene',
  author: 'El campo «Autoría» tiene',
  notes: 'Las notas tienen',
};
