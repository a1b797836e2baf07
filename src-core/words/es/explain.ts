import type { explain as english } from '../en/explain';
import type { Translated } from '../languages';

export const explain: Translated<typeof english> = {
  'explain.sameOutput': ({ index }) =>
    `La salida ${index} no se puede comparar consigo misma; se esperaban dos salidas.`,
  'explain.noInput': ({ input, inputs, sizes }) =>
    `Allí no hay entrada ${input}; una neurona de esa capa tiene ${inputs}, contadas desde 0 (${sizes}).`,

  'examine.why': 'Por qué',
  'examine.rather': ({ digit, than }) => `${digit} y no ${than}`,
  'examine.alone': ({ one }, { say }) => `z de ${say(one)}`,
  'examine.usual': 'la respuesta',
  'examine.others': 'otros…',
  'examine.for': 'A favor de',
  'examine.against': 'En contra de',
  'examine.againstNothing': 'ninguna',
  'examine.baseline': 'Comparado con',
  'examine.blank': 'papel en blanco',
  'examine.mean': 'dígito medio',
  'examine.trail': 'Explicado hasta aquí',

  'examine.flow': 'Lo que fluye hasta la respuesta',
  'examine.sums.blank': ({ baseline, ink }) =>
    `Papel en blanco ${baseline}, esta tinta ${ink}. Lo que entra en una neurona sale de ella; cada columna suma ${ink}.`,
  'examine.sums.mean': ({ baseline, ink }) =>
    `El dígito medio ${baseline}, lo que difiere de él ${ink}. Lo que entra en una neurona sale de ella; cada columna suma ${ink}.`,
  'examine.picture': 'La imagen del flujo',
  'examine.unsettled': ({ steps }, { count }) =>
    `Con ${count(steps)} pasos el reparto aún cambia un 1 % o más. Las sumas son exactas.`,
  'examine.nothing': 'Todas las salidas están silenciadas: no hay respuesta que explicar.',
  'examine.noInk': 'No hay tinta que explicar. Dibuja un dígito o elige uno.',
  'examine.ink.for': ({ digit }) => `la tinta azul habla a favor del ${digit}`,
  'examine.ink.against': ({ digit }) => `la naranja, del ${digit}`,
  'examine.ink.raises': 'la tinta azul lo sube',
  'examine.ink.lowers': 'la naranja lo baja',
  'examine.ink.all': ({ sum }) => `toda la tinta junta ${sum}`,
  'examine.ink.through': ({ neuron, sum }, { say }) =>
    `la parte que pasa por ${say(neuron)}: ${sum}`,
  'examine.ink.along': ({ from, to, sum }, { say }) =>
    `la parte de ${say(from)} a ${say(to)}: ${sum}`,
  'examine.smaller': ({ count, sum }) => `y ${count} menores ${sum}`,
  'examine.ribbon': ({ from, to, sum }) => `${from} a ${to}: ${sum}`,
  'examine.neuron': ({ neuron, sum }) => `${neuron}: ${sum}`,
  'examine.theInk': 'tinta',

  'examine.adds.for': ({ sum, digit }) => `Aporta **${sum}** a favor del **${digit}**.`,
  'examine.adds.against': ({ size, digit }) => `Aporta **${size}** a favor del **${digit}**.`,
  'examine.adds.to': ({ sum, one }, { say }) => `Aporta **${sum}** a z de ${say(one)}.`,
  'examine.flat': 'Aquí es plana.',
  'examine.flat.on':
    'Esta neurona está casi del todo activa: los cambios pequeños de sus entradas ahora no hacen nada; los grandes, sí.',
  'examine.flat.off':
    'Esta neurona está casi del todo inactiva: los cambios pequeños de sus entradas ahora no hacen nada; los grandes, sí.',
  'examine.explain': 'Explicar esta neurona',
  'examine.inTune': 'Ver en «Afinar»',
  'examine.numbers': 'Lo mismo en números',
  'examine.column.neuron': 'neurona',
  'examine.column.activation': 'a',
  'examine.column.usual': 'habitual',
  'examine.part': 'Lo que aporta cada una',
  'examine.part.flow': 'flujo',
  'examine.part.inSum': 'en la suma',
  'examine.part.againstUsual': 'frente a lo habitual',
  'examine.bias': 'sesgo',
  'examine.total': 'en total',
  'examine.table': 'Todos los flujos en una tabla',
};
