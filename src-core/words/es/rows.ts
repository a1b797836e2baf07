import type { rows as english } from '../en/rows';
import type { Translated } from '../languages';
import type { Speech } from '../words';

export const rows: Translated<typeof english> = {
  'rows.shown': 'Vista de los pesos',
  'rows.sliders': 'Deslizadores',
  'rows.sliders.about': 'Un deslizador para cada peso de esta neurona',
  'rows.matrix': 'Matriz',
  'rows.matrix.about': 'Todos los pesos de la capa, para pintar encima',
  'rows.digits': 'Por dígito',
  'rows.digits.about':
    'Qué hacen con cada dígito las neuronas anteriores, y a qué dígitos debe responder',

  'matrix.label': ({ layer }) =>
    `${layer}, pesos de entrada: las flechas mueven, las cifras escriben un peso, la barra espaciadora pinta`,
  'matrix.cell': ({ from, to, weight }) => `${from} a ${to}: peso ${weight}`,
  'matrix.axes': 'de →\na ↓',
  'matrix.rows': ({ layer }) => `Filas: neuronas, ${layer}`,
  'matrix.columns': ({ layer }) => `Columnas: neuronas, ${layer}`,
  'matrix.row': ({ index, neuron }) => `Fila ${index}: ${neuron}`,
  'matrix.column': ({ index, neuron }) => `Columna ${index}: ${neuron}`,
  'matrix.selectTo': ({ neuron }) => `A ${neuron}: seleccionar`,
  'matrix.selectFrom': ({ neuron }) => `De ${neuron}: seleccionar`,
  'matrix.activation': 'La activación de la que viene',
  'matrix.scale': 'Los pesos con los colores más intensos',
  'matrix.fromTo': ({ from, to }) => `de ${from} a ${to}`,
  'matrix.value': 'Valor con que pintar',

  'copyRow.title': ({ neuron }) => `Copiar la fila de ${neuron}`,
  'copyRow.about': 'La otra neurona recibe todos los pesos y el sesgo de esta',
  'copyRow.onto': 'en',
  'fillRow.title': ({ neuron }) => `Rellenar la fila de ${neuron}`,
  'fillRow.about': 'Todos los pesos de esta neurona quedan iguales',
  'fillColumn.title': ({ layer }) => `Rellenar una columna · ${layer}`,
  'fillColumn.about': 'Todos los pesos que vienen de una neurona quedan iguales',
  'fillColumn.from': 'desde',
  'fill.weight': 'Peso con que rellenar',
  'identity.title': ({ layer }) => `Identidad · ${layer}`,
  'identity.about': 'Cada neurona transmite la de su mismo número en la capa anterior',
  'identity.own': 'propia',
  'identity.own.about': 'Desde la neurona con el mismo número',
  'identity.own.field': 'Peso desde su propio número',
  'identity.others': 'demás',
  'identity.others.about': 'Desde todas las demás neuronas',
  'identity.others.field': 'Peso desde todas las demás',
  'identity.bias': 'sesgo',
  'identity.bias.about': 'De cada neurona de la capa',
  'identity.bias.field': 'Sesgo de todas',

  'tag.any': 'da igual',
  'tag.yes': 'sí',
  'tag.no': 'no',
  'tag.label': ({ digit, tag }) => `Dígito ${digit}: ${tag}`,
  'tag.hint': ({ digit, tag, next }) => `Dígito ${digit}: ${tag}. Pulsa para «${next}».`,
  'means.caption': ({ neuron }) =>
    `Activación media por dígito de las neuronas anteriores a ${neuron}, y los pesos que vienen de ellas`,
  'means.legend': 'Tinta: activación media · ✓: debe responder a él',
  'tags.fill.title': 'Rellenar la fila según los síes y noes',
  'tags.strength': 'intensidad',
  'tags.strength.about': 'El mayor peso de la fila; los demás conservan la proporción',
  'tags.strength.field': 'Intensidad: el mayor peso',
  'tags.bias': 'y su sesgo',
  'tags.bias.about':
    'A medio camino entre las sumas ponderadas medias de los dígitos del sí y de los del no',
  'tags.fill': 'Rellenar fila',
  'tags.fill.about':
    'Cada peso: cuánto más se activa su neurona con los dígitos del sí que con los del no',
  'own.title': 'La propia contra las demás',
  'own.plus': 'propia +',
  'own.plus.field': 'Propia: peso desde la entrada con el mismo número',
  'own.minus': 'demás −',
  'own.minus.field': 'Demás: peso que se resta en todas las demás entradas',
  'own.about':
    'Cada neurona seleccionada: más desde la entrada con su número, menos desde todas las demás',
  'own.apply': 'Propia + / demás −',

  'called.title': 'Elegida y con acierto, por salida',
  'called.output': 'salida',
  'called.called': 'elegida',
  'called.called.about': 'En cuántos dígitos es cada salida la respuesta',
  'called.right': 'aciertos, %',
  'called.right.about': 'Cuántas de cada cien de esas respuestas son aciertos',
  'called.all': (called, speech) => calledText(called, '', speech),
  'called.practice': (called, speech) => calledText(called, ' de práctica', speech),
  'called.exam': (called, speech) => calledText(called, ' de examen', speech),

  'menu.rows': 'Filas y columnas',
  'menu.rows.about': 'Cambiar filas o columnas enteras, o la capa',
  'menu.rows.row': ({ count }, { count: whole }) =>
    count > 1 ? `Estas ${whole(count)} filas` : 'Esta fila',
  'menu.rows.layer': ({ layer }) => `${layer} entera`,
  'rows.double': 'Multiplicar por 2',
  'rows.halve': 'Dividir entre 2',
  'rows.flip': 'Cambiar signos',
  'rows.zero': 'Poner pesos en 0',
  'rows.zeroLayer': 'Poner todos los pesos y sesgos en 0',

  'sliders.list': ({ neuron }) => `Pesos de ${neuron}`,
  'sliders.from': 'desde',
  'sliders.weight': 'peso w',
  'sliders.product': 'w · a',
  'sliders.slider': ({ neuron }) => `Peso desde ${neuron}`,
  'sliders.field': ({ neuron }) => `Peso exacto desde ${neuron}`,
  'sliders.select': ({ neuron }) => `Seleccionar ${neuron}`,
  'sliders.unnamed': ({ index }, { count }) => `neurona ${count(index)}`,
};

function calledText(
  { output, called, all, right, share }: Parameters<(typeof english)['called.all']>[0],
  part: string,
  { count, percent, plural }: Speech,
): string {
  const of = `${count(all)} ${plural(all, { one: 'dígito', other: 'dígitos' })}${part}`;
  if (called === 0) return `La salida ${output} no es la respuesta en ninguno de ${of}.`;
  const hits = plural(right, { one: 'acierto', other: 'aciertos' });
  return `La salida ${output} es la respuesta en ${count(called)} de ${of}, con ${count(right)} ${hits} (${percent(share)}).`;
}
