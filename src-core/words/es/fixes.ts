import type { fixes as english } from '../en/fixes';
import type { Translated } from '../languages';

export const fixes: Translated<typeof english> = {
  'fixes.title': 'Qué mando lo arreglaría',
  'fixes.columns': 'práctica: ganados, perdidos',
  'fixes.bias': ({ neuron }) => `sesgo de ${neuron}`,
  'fixes.weight': ({ from, to }) => `${from} → ${to}`,
  'fixes.pixel': ({ row, column, to }) => `fila ${row}, columna ${column} → ${to}`,
  'fixes.by': ({ change }) => `en ${change}`,
  'fixes.effect': ({ gained, lost, net }) =>
    `de los dígitos de práctica ${gained} ganados, ${lost} perdidos, en total ${net}`,
  'fixes.turn': 'Girarlo',
  'fixes.more': ({ count }, { count: whole }) => `Mostrar ${whole(count)} más`,
  'fixes.searching': 'Buscando…',
  'fixes.none': 'Ninguno de los mandos encontrados lo arregla por sí solo.',
  'fixes.right': 'Este dígito está bien.',
  'fixes.turned': ({ knob, change }) => `${knob}, girado en ${change}: este dígito está bien.`,
  'fixes.drawing': 'Elige un dígito cuya etiqueta se conozca: así se pueden buscar mandos.',
  'fixes.about': ({ count }, { count: whole, plural }) =>
    `${whole(count)} ${plural(count, { one: 'mando encontrado', other: 'mandos encontrados' })}, con el cambio justo: en las dos últimas capas el más pequeño que hay, en las anteriores el más pequeño encontrado.`,
};
