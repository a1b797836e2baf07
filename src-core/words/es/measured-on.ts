import type { measuredOn as english } from '../en/measured-on';
import type { Translated } from '../languages';

export const measuredOn: Translated<typeof english> = {
  'measuredOn.title': 'Medido con',
  'measuredOn.all': 'Todos los dígitos',
  'measuredOn.practice': 'Dígitos de práctica',
  'measuredOn.exam': 'Dígitos de examen',
  'measuredOn.part': ({ share, count: all, cost }, { percent, count }) =>
    `${percent(share)} de ${count(all)} · coste ${cost}`,

  'cost.title': 'Coste',
  'cost.quadratic': 'Cuadrático',
  'cost.crossEntropy': 'Entropía cruzada',
  'cost.endless':
    'Una salida silenciada dice 0 también con su propio dígito, y −ln 0 es infinito. Reactívala para obtener un número.',
};
