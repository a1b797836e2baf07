import type { stamps as english } from '../en/stamps';
import type { Translated } from '../languages';

export const stamps: Translated<typeof english> = {
  'stamp.menu': 'Plantillas para estampar',
  'stamp.stencils': 'Plantillas',
  'stamp.fromDigits': 'A partir de dígitos',
  'stamp.meanOfOne': 'Media de un dígito · práctica',
  'stamp.meanOf': ({ digit }) => `${digit}: media de todos los ${digit}`,
  'stamp.pad': 'El dígito del lienzo',
  'stamp.wrong': 'Media de los dígitos mal leídos',
  'stamp.wrong.how': 'Pulsa antes «Errores» sobre los dígitos',
  'stamp.chosen': 'Media de dígitos elegidos…',
  'stamp.difference': 'Diferencia de dos dígitos…',

  'placing.title': 'La plantilla antes de estamparla',
  'placing.on': ({ count: neurons }, { count, plural }) =>
    plural(neurons, {
      one: `en ${count(neurons)} neurona`,
      other: `en ${count(neurons)} neuronas`,
    }),
  'placing.stamp': 'Estampar',
  'placing.strength': 'intensidad',
  'placing.strength.field': 'Intensidad de la plantilla: su mayor peso',
  'placing.flip': 'Cambiar el signo de la plantilla',
  'placing.mode': 'Efecto en los pesos de debajo',
  'placing.set': 'Reemplazar',
  'placing.set.about': 'Sustituye los pesos de debajo',
  'placing.add': 'Sumar',
  'placing.add.about': 'Se suma a los pesos de debajo',
  'placing.width': 'ancho',
  'placing.width.field': 'Ancho de la plantilla en píxeles',
  'placing.height': 'alto',
  'placing.height.field': 'Altura de la plantilla en píxeles',
  'placing.turn': 'giro',
  'placing.turn.field': 'Ángulo de la plantilla en grados, en sentido antihorario',
  'placing.balanced': 'Equilibrada',
  'placing.balanced.about':
    'Los pesos de la plantilla suman 0, para que la tinta por todas partes no excite a la neurona',
  'placing.kind': 'plantilla',
  'placing.box': ({ stencil }) => `${stencil}, sin estampar todavía`,
  'placing.keys':
    'Las flechas mueven, con Mayús de 5 en 5; más y menos cambian el tamaño; R gira, con Mayús al revés; X cambia el signo; Enter estampa; Esc quita la plantilla.',
  'placing.state': ({ x, y, width, height, strength }) =>
    `Centro a ${x} desde la izquierda y ${y} desde arriba, ${width} de ancho y ${height} de alto, sin girar, intensidad ${strength}`,
  'placing.state.turned': ({ x, y, width, height, angle, strength }) =>
    `Centro a ${x} desde la izquierda y ${y} desde arriba, ${width} de ancho y ${height} de alto, girada ${angle}°, intensidad ${strength}`,
  'placing.size.hint': 'Arrastra para cambiar el tamaño; con Mayús se conservan las proporciones',
  'placing.turn.hint': 'Arrastra para girar; con Mayús, de 15 en 15 grados',

  'fit.title': 'Ajustar sesgo y ganancia',
  'fit.several': ({ count: neurons }, { count, plural }) =>
    plural(neurons, {
      one: `${count(neurons)} neurona seleccionada`,
      other: `${count(neurons)} neuronas seleccionadas`,
    }),
  'fit.bias': 'Ajustar sesgo',
  'fit.share.before': 'activa con el',
  'fit.share.after': '% de los dígitos',
  'fit.share.field': 'Porcentaje de dígitos con los que está activa',
  'fit.share.do': ({ share }, { percent }) =>
    `Ajustar el sesgo: activa con el ${percent(share, 0)} de los dígitos`,
  'fit.own': 'entre su propio dígito y los demás',
  'fit.own.not': 'solo las neuronas 0 a 9 tienen un dígito propio',
  'fit.own.do': 'Ajustar el sesgo entre su propio dígito y los demás',
  'fit.these': 'entre estos dígitos y los demás',
  'fit.these.digits': 'Dígitos con los que debe estar activa',
  'fit.these.do': 'Ajustar el sesgo entre estos dígitos y los demás',
  'fit.gain': 'Ajustar ganancia',
  'fit.gain.about':
    'multiplica todos los pesos y el sesgo por un mismo factor, para que la sigmoide no sea ni un escalón ni plana con los dígitos que le llegan',
  'fit.gain.do': 'Ajustar la ganancia',
  'fit.do': 'Ajustar',

  'adjust.field': ({ number }) => `${number}, valor exacto`,

  'chooser.title': 'Dígitos para estampar',
  'chooser.part': 'Dígitos disponibles',
  'chooser.part.practice': 'Práctica',
  'chooser.part.exam': 'Examen',
  'chooser.part.all': 'Todos',
  'chooser.part.practice.about':
    'El examen sigue siendo justo: ningún peso sale de dígitos de examen.',
  'chooser.part.exam.about': 'Unos pesos sacados de dígitos de examen lo hacen demasiado fácil.',
  'chooser.part.all.about': 'Con dígitos de examen de por medio, el examen ya no es justo.',
  'chooser.sortedBy': 'ordenados por',
  'chooser.sortedBy.place': 'lugar en el conjunto',
  'chooser.a': 'A',
  'chooser.b': 'B',
  'chooser.a.heading': 'A: media de',
  'chooser.b.heading': 'menos B:',
  'chooser.against': 'Restar',
  'chooser.against.none': 'Nada',
  'chooser.against.others': 'Los demás',
  'chooser.against.others.about': 'La media de todos los dígitos con otras etiquetas',
  'chooser.against.own': 'Media de…',
  'chooser.against.own.about': 'La media de los dígitos que elijas aquí',
  'chooser.others.all':
    'Elige algunas etiquetas para A: los demás son los dígitos con otras etiquetas.',
  'chooser.others': ({ labels, count: digits }, { count, list, plural }) =>
    `La media de todos los dígitos con las etiquetas ${list(labels.map(String))}: **${count(digits)}** ${plural(
      digits,
      { one: 'dígito', other: 'dígitos' },
    )}.`,
  'chooser.alone':
    'La media sola es positiva donde haya tinta. Si le restas la media de otros dígitos, responde a lo que los distingue.',
  'chooser.stencil': 'La plantilla',
  'chooser.none': 'Ningún dígito cumple esto.',
  'chooser.difference': ({ more, less }) =>
    `azul: hasta ${more} más de tinta; naranja: hasta ${less} menos`,
  'chooser.mean': ({ most }) => `tinta media: hasta ${most}`,
  'chooser.strength': 'intensidad',
  'chooser.strength.field': 'Intensidad: el mayor peso del sello',
  'chooser.mode': 'Efecto del sello en los pesos de debajo',
  'chooser.set.about': 'El sello sustituye lo que cubre',
  'chooser.add.about': 'El sello se suma a lo que cubre',
  'chooser.stamp': ({ count: neurons }, { count, plural }) =>
    plural(neurons, {
      one: `Estampar en ${count(neurons)} neurona`,
      other: `Estampar en ${count(neurons)} neuronas`,
    }),
  'chooser.place': 'Colocar…',

  'choose.several': 'Varios',
  'choose.several.about': 'Los dígitos que pulses se añaden, igual que con Ctrl o Mayús',
  'choose.several.field': ({ side }) => `Elegir varias etiquetas de ${side}`,
  'choose.labels': ({ side }) => `Etiquetas de ${side}`,
  'choose.answer': ({ side }) => `Respuesta a los dígitos de ${side}`,
  'choose.answer.any': 'cualquier respuesta',
  'choose.answer.wrong': 'mal leídos',
  'choose.answer.undecided': 'sin decidir',
  'choose.answer.taken': ({ digit }) => `leídos como ${digit}`,
  'choose.borderline': 'dudosos',
  'choose.borderline.about': ({ widest }) =>
    'El dígito correcto está entre las dos salidas más fuertes, y sus activaciones quedan muy cerca una de otra' +
    (widest === null
      ? '. Las activaciones de estas salidas no tienen máximo, y la diferencia tampoco'
      : ''),
  'choose.gap': 'diferencia hasta',
  'choose.gap.field': ({ side }) => `Diferencia entre las dos salidas más fuertes, para ${side}`,
  'choose.measure': ({ side }) => `Medida de ${side}`,
  'choose.measure.any': 'cualquier forma',
  'choose.from': 'desde',
  'choose.from.field': ({ measure, side, unit }) => `${measure} de ${side}, como mínimo (${unit})`,
  'choose.under': 'bajo',
  'choose.under.field': ({ measure, side, unit }) => `${measure} de ${side}, menos de (${unit})`,
  'choose.split': ({ side }) => `Dividir ${side} por la mediana`,
  'choose.split.before': 'por la mediana:',
  'choose.split.low': 'Mitad baja',
  'choose.split.high': 'Mitad alta',

  'measure.slant': 'inclinación',
  'measure.slant.name': 'Inclinación',
  'measure.slant.about': 'Grados desde la vertical, hacia la derecha',
  'measure.width': 'ancho',
  'measure.width.name': 'Ancho',
  'measure.width.about': 'Desde su borde izquierdo hasta el derecho',
  'measure.height': 'altura',
  'measure.height.name': 'Altura',
  'measure.height.about': 'Desde su borde superior hasta el inferior',
  'measure.ink': 'cantidad de tinta',
  'measure.ink.name': 'Cantidad de tinta',
  'measure.ink.about': 'Parte de la imagen que es tinta',
  'measure.holes': 'agujeros',
  'measure.holes.name': 'Agujeros',
  'measure.holes.about': 'Huecos rodeados de tinta',
  'unit.degrees': '°',
  'unit.pixels': 'píxeles',
  'unit.percent': '%',
  'unit.number': 'cantidad',

  'chosen.count': ({ count: digits }, { count, plural }) =>
    `**${count(digits)}** ${plural(digits, { one: 'dígito', other: 'dígitos' })}`,
  'chosen.first': ({ count: digits, shown }, { count, plural }) =>
    `**${count(digits)}** ${plural(digits, { one: 'dígito', other: 'dígitos' })}; se ven los ${count(shown)} primeros`,
  'chosen.forget': ({ count: digits }, { count, plural }) =>
    `Olvidar ${count(digits)} ${plural(digits, { one: 'elegido', other: 'elegidos' })} a mano`,
  'chosen.addPad': 'Añadir el dígito del lienzo',
  'chosen.digits': ({ side }) => `Dígitos de ${side}; un clic quita uno`,
  'chosen.remove': ({ index, label }) => `Quitar el dígito ${index}, un ${label} escrito`,
};
