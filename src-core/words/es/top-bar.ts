import type { topBar as english } from '../en/top-bar';
import type { Translated } from '../languages';

export const topBar: Translated<typeof english> = {
  'topBar.views': 'Vista',
  'topBar.tune.hint': 'Ajusta a mano los pesos y los sesgos',
  'topBar.examine.hint': 'Ver de dónde viene una respuesta',
  'topBar.compare.hint': 'Dos redes lado a lado',

  'file.edited': 'con cambios',
  'file.about': 'Título, autoría y notas…',
  'file.titleBy': ({ title, author }, { name }) => `${name(title)}, de ${name(author)}`,
  'file.by': ({ author }, { name }) => `de ${name(author)}`,
  'network.parameters': ({ count: all }, { count, plural }) =>
    `${count(all)} ${plural(all, { one: 'parámetro', other: 'parámetros' })}`,

  'accuracy.on.all': ({ count: all }, { count, plural }) =>
    `de aciertos en ${count(all)} ${plural(all, { one: 'dígito', other: 'dígitos' })}`,
  'accuracy.on.practice': ({ count: all }, { count, plural }) =>
    `de aciertos en ${count(all)} ${plural(all, { one: 'dígito', other: 'dígitos' })} de práctica`,
  'accuracy.on.exam': ({ count: all }, { count, plural }) =>
    `de aciertos en ${count(all)} ${plural(all, { one: 'dígito', other: 'dígitos' })} de examen`,
  'accuracy.measuring': 'midiendo…',
  'accuracy.menu': '(elegir con qué dígitos se mide)',
};
