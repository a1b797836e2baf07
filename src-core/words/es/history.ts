import type { history as english } from '../en/history';
import type { Translated } from '../languages';
import type { Speech } from '../words';
import { theSnapshot } from './the-snapshot';
import { isNumberedSnapshot } from '../given-names';

interface Count {
  readonly count: number;
}

/** `1 peso`, `42 pesos` */
function weights({ count }: Count, { plural, count: whole }: Speech): string {
  return `${whole(count)} ${plural(count, { one: 'peso', other: 'pesos' })}`;
}

const DAMAGES = {
  noise: 'ruido en los pesos',
  biases: 'sesgos hacia 0',
  levels: 'pesos redondeados',
  shuffle: 'pesos barajados',
};

export const history: Translated<typeof english> = {
  'history.at': ({ what, where }, { say }) => `${say(what)} · ${say(where)}`,
  'history.inSelection': ({ what }, { say }) => `${say(what)} (selección)`,
  'history.unknown': 'Cambio',

  'history.bias': ({ before, after }, { number }) => `Sesgo ${number(before)} → ${number(after)}`,
  'history.weight': ({ before, after }, { number }) => `Peso ${number(before)} → ${number(after)}`,
  'history.fromTo': ({ from, to }, { say }) => `${say(from)} a ${say(to)}`,
  'history.weights': (count, speech) => `Cambiar ${weights(count, speech)}`,

  'history.paint': (count, speech) => `Pintar ${weights(count, speech)}`,
  'history.erase': (count, speech) => `Borrar ${weights(count, speech)}`,
  'history.addTo': (count, speech) => `Sumar a ${weights(count, speech)}`,
  'history.smooth': (count, speech) => `Alisar ${weights(count, speech)}`,
  'history.fill': (count, speech) => `Rellenar ${weights(count, speech)}`,
  'history.line': (count, speech) => `Línea sobre ${weights(count, speech)}`,
  'history.rectangle': (count, speech) => `Rectángulo sobre ${weights(count, speech)}`,
  'history.ellipse': (count, speech) => `Elipse sobre ${weights(count, speech)}`,
  'history.filledRectangle': (count, speech) =>
    `Rectángulo relleno sobre ${weights(count, speech)}`,
  'history.filledEllipse': (count, speech) => `Elipse rellena sobre ${weights(count, speech)}`,
  'history.linearRamp': (count, speech) => `Degradado lineal sobre ${weights(count, speech)}`,
  'history.radialRamp': (count, speech) => `Degradado radial sobre ${weights(count, speech)}`,
  'history.moveSelection': 'Mover la selección',
  'history.paste': (count, speech) => `Pegar ${weights(count, speech)}`,
  'history.stamp': ({ stencil }, { say }) => `Sello «${say(stencil)}»`,
  'history.sameLength': 'Misma longitud',
  'history.sameLargest': 'Mismo máximo',
  'history.subtractAverage': 'Restar su promedio',

  'history.damage': ({ how }) => `Dañar: ${DAMAGES[how]}`,
  'history.mixture': ({ share, a, b }, { say, percent }) =>
    `Tomar el ${percent(share)} del camino de ${say(a)} a ${say(b)}`,
  'history.identity': 'Identidad',
  'history.zero': 'Poner todo en 0',
  'history.fillRow': 'Rellenar la fila',
  'history.fillColumn': ({ from }, { say }) => `Rellenar la columna desde ${say(from)}`,
  'history.ownAgainstOthers': 'La propia contra las demás',
  'history.fillRowFor': ({ digits }) => `Rellenar la fila para ${digits.join(', ')}`,
  'history.fitBias': 'Ajustar sesgo',
  'history.fitGain': 'Ajustar ganancia',

  'history.name': ({ where, after }, { say, name }) => `Nombre «${name(after)}» · ${say(where)}`,
  'history.unname': ({ where, before }, { say, given }) =>
    `Quitar el nombre «${given(before)}» · ${say(where)}`,
  'history.copy': ({ from, to }, { say }) => `Copiar ${say(from)} en ${say(to)}`,
  'history.swap': ({ first, second }, { say, list }) =>
    `Intercambiar ${list([say(first), say(second)])}`,
  'history.clear': 'Vaciar',
  'history.mute': 'Silenciar',
  'history.unmute': 'Reactivar',
  'history.lock': 'Bloquear',
  'history.unlock': 'Desbloquear',
  'history.take': ({ from }, { say }) => `Copiar ${say(from)}`,

  'history.addNeuron': 'Añadir una neurona',
  'history.addStamp': ({ stencil }, { say }) => `Añadir una neurona «${say(stencil)}»`,
  'history.doubleNeuron': 'Duplicar',
  'history.splitNeuron': 'Dividir',
  'history.removeNeurons': 'Eliminar',
  'history.removeFolded': 'Eliminar, con su media en los sesgos',
  'history.mergeNeurons': 'Fusionar',
  'history.moveNeuron': ({ to }) => `Mover al lugar ${to}`,
  'history.insertLayer': ({ symbol }) => `Insertar capa (${symbol})`,
  'history.refit': ({ structure }) => `A ${structure}, con lo que encaja`,
  'history.removeLayer': 'Eliminar capa',
  'history.setActivation': ({ symbol }) => `Activación ${symbol}`,

  'history.snapshot': ({ snapshot }, { say }) =>
    isNumberedSnapshot(snapshot) ? `★ ${say(snapshot)}` : `★ Instantánea «${say(snapshot)}»`,
  'history.renameSnapshot': ({ before, after }, speech) =>
    `Cambiar el nombre de ${theSnapshot(before, speech)} a «${speech.name(after)}»`,
  'history.deleteSnapshot': ({ snapshot }, speech) => `Eliminar ${theSnapshot(snapshot, speech)}`,
  'history.returnTo': ({ snapshot }, speech) => `Volver a ${theSnapshot(snapshot, speech)}`,

  'history.details': ({ changes }, { say }) => `Datos: ${changes.map(say).join(', ')}`,
  'history.title': ({ text }, { name }) => `título «${name(text)}»`,
  'history.noTitle': 'sin título',
  'history.author': ({ text }, { name }) => `autoría «${name(text)}»`,
  'history.noAuthor': 'sin autoría',
  'history.notes': 'notas',
  'history.noNotes': 'sin notas',
};
