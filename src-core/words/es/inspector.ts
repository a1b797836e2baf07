import type { inspector as english } from '../en/inspector';
import type { Translated } from '../languages';
import { theSnapshot } from './the-snapshot';

export const inspector: Translated<typeof english> = {
  'inspector.title': 'Neurona seleccionada',
  'inspector.place': ({ layer, index }, { count }) => `${layer} · neurona ${count(index)}`,
  'inspector.place.output': ({ index }, { count }) => `Salida ${count(index)}`,

  'name.field': 'Nombre de la neurona',
  'name.ask': '¿Qué busca?',
  'name.edit': 'Poner nombre a esta neurona',
  'name.none': 'sin nombre',
  'name.rename': '(cambiar el nombre)',

  'grid.shows': 'Vista de la cuadrícula',
  'grid.weights': 'Pesos',
  'grid.weights.about': 'El peso de cada píxel',
  'grid.products': '× Entrada',
  'grid.products.about': 'Peso por píxel: lo que cada píxel aporta a la suma',
  'grid.nudge': 'Empujón',
  'grid.nudge.about': 'Hacia dónde ayudaría cada peso a leer este dígito',
  'grid.since': 'Desde ★',
  'grid.since.about': ({ snapshot }, speech) =>
    `Qué ha cambiado desde ${theSnapshot(snapshot, speech)}`,
  'grid.label': ({ neuron }) =>
    `Pesos de ${neuron}: las flechas mueven, las cifras escriben un peso, la barra espaciadora usa la herramienta`,
  'grid.cell': ({ row, column, weight, pixel }, { count }) =>
    `fila ${count(row)}, columna ${count(column)}: peso ${weight}, píxel ${pixel}`,
  'grid.type': 'Peso: un número y Enter',
  'grid.place': ({ row, column }, { count }) => `fila ${count(row)}, col. ${count(column)}`,
  'grid.pixel': ({ pixel }) => `píxel ${pixel}`,
  'grid.noNudge': 'Para el empujón hay que saber qué dígito es: elige uno de la tira.',
  'grid.scale.weights': ({ from, to }) => `peso de ${from} a ${to}`,
  'grid.scale.products': ({ from, to }) => `w·a de ${from} a ${to}: lo que suma cada píxel`,
  'grid.scale.since': ({ from, to }) => `de ${from} a ${to} desde la instantánea`,
  'grid.scale.nudge': 'Sube el azul y baja el naranja: el coste baja',
  'grid.selected': ({ count: cells }, { count, plural }) =>
    `${count(cells)} ${plural(cells, { one: 'seleccionado', other: 'seleccionados' })}`,

  'bias.slider': 'Sesgo',
  'bias.field': 'Sesgo exacto',
  'bias.label': 'sesgo b',
  'bias.range': 'según Σ w·a',

  'brush.value': 'valor',
  'brush.flip': 'Cambiar el signo; con el botón derecho o Alt se pinta con el contrario',

  'stamp.open': 'Sello: trazos, anillos y otras plantillas, y medias de dígitos',
  'fit.open': 'Ajustar sesgo y ganancia a lo que hace la neurona con todos los dígitos',

  'equation.about': ({ symbol }) =>
    `${symbol} de la suma de cada peso por la activación de la que viene, más el sesgo`,
  'equation.activation': 'activación',
  'equation.sum': 'Σ w·a',
  'equation.bias': 'sesgo b',
  'equation.weightedSum': 'suma ponderada z',
  'equation.a': 'activación a',
  'equation.a.output': 'activación a: no es una probabilidad, pues las salidas no suman 1',
  'equation.a.share': 'activación a: la parte de esta salida; todas juntas suman 1',
  'equation.share': 'Las salidas son partes que suman 1.',
  'equation.unmuted': 'lo que sería si no estuviera silenciada',
  'equation.muted': ', silenciada:',

  'use.title': 'Esta neurona con todos los dígitos',
  'use.heading': ({ count: all }, { count, plural }) =>
    `Suma ponderada z · ${count(all)} ${plural(all, { one: 'dígito', other: 'dígitos' })}`,
  'use.histogram': ({ from, to }) =>
    `Sumas ponderadas de ${from} a ${to}; por encima de 0 la neurona está activa.`,
  'use.off': 'inactiva',
  'use.on': 'activa',
  'use.bar': ({ z, count: all, most }, { count, plural, list }) => {
    const digits = `z ≈ ${z}: ${count(all)} ${plural(all, { one: 'dígito', other: 'dígitos' })}`;
    const times = most.map(({ label, count: some }) => `${count(some)}× ${label}`);
    return times.length === 0 ? digits : `${digits}, sobre todo ${list(times)}`;
  },
  'use.means': 'activación media por dígito',
  'use.mean': ({ digit, mean }) => `activación media con los ${digit}: **${mean}**`,
  'use.means.spoken': ({ means }, { list }) =>
    `Activación media por dígito: ${list(means.map(({ digit, mean }) => `${digit}: ${mean}`))}`,
  'use.dead': ({ limit }) =>
    `**Muerta:** nunca pasa de ${limit}, sea cual sea el dígito. Sube su sesgo o sus pesos.`,
  'use.dead.muted': ({ limit }) =>
    `**Silenciada:** cuenta como 0. Sin silenciar estaría **muerta**: nunca pasaría de ${limit}, fuera cual fuera el dígito. Sube su sesgo o sus pesos.`,
  'use.saturated': ({ limit }) =>
    `**Saturada:** siempre por encima de ${limit}, sea cual sea el dígito. Baja su sesgo o sus pesos.`,
  'use.saturated.muted': ({ limit }) =>
    `**Silenciada:** cuenta como 0. Sin silenciar estaría **saturada**: siempre por encima de ${limit}, fuera cual fuera el dígito. Baja su sesgo o sus pesos.`,
  'use.constant': '**Muerta:** igual con todos los dígitos. Cambia sus pesos.',
  'use.constant.muted':
    '**Silenciada:** cuenta como 0. Sin silenciar estaría **muerta**: igual con todos los dígitos. Cambia sus pesos.',
  'use.useful': ({ share, mostly }, { percent, list }) =>
    mostly.length === 0
      ? `Activa con el ${percent(share, 0)} de los dígitos.`
      : `Activa con el ${percent(share, 0)} de los dígitos, sobre todo **${list(mostly.map(String))}**.`,
  'use.useful.muted': ({ share, mostly }, { percent, list }) =>
    mostly.length === 0
      ? `**Silenciada:** cuenta como 0. Sin silenciar estaría activa con el ${percent(share, 0)} de los dígitos.`
      : `**Silenciada:** cuenta como 0. Sin silenciar estaría activa con el ${percent(share, 0)} de los dígitos, sobre todo **${list(mostly.map(String))}**.`,
  'use.affectsNothing.muted': 'Hasta entonces no influye en nada.',
  'use.affectsNothing': 'Aún no influye en nada: todos los pesos que salen de ella son 0.',
  'use.excites': ({ neuron, weight }) => `Excita sobre todo: ${neuron} (${weight}).`,
  'use.inhibits': ({ neuron, weight }) => `Inhibe sobre todo: ${neuron} (${weight}).`,
  'neuron.quoted': ({ neuron }) => `«${neuron}»`,
};
