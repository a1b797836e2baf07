import type { input as english } from '../en/input';
import type { Translated } from '../languages';

export const input: Translated<typeof english> = {
  'input.title': 'Entrada',
  'input.heading': ({ pixels }, { count, plural }) =>
    `Entrada · ${count(pixels)} ${plural(pixels, { one: 'píxel', other: 'píxeles' })}`,
  'input.tools': 'Herramientas de dibujo',
  'input.pen': 'Lápiz: dibuja sobre el dígito',
  'input.eraser': 'Goma: quita tinta',
  'input.empty': 'Dibuja aquí un dígito\no elige uno abajo',
  'input.pixel': ({ row, column, ink }, { count }) =>
    `fila ${count(row)}, columna ${count(column)} · tinta **${ink}**`,
  'input.digit.read': ({ label, answer }) => `Un **${label}** escrito, leído como **${answer}**`,
  'input.drawing.read': ({ answer }) => `Tu dibujo, leído como **${answer}**`,
  'input.nothing.read': ({ answer }) => `Sin tinta, leído como **${answer}**`,
  'input.drawing': 'Tu dibujo',
  'input.nothing': 'Sin tinta',
  'input.undecided': ({ outputs }, { list }) => {
    if (outputs.length === 0) return '**Sin decidir** (todas las salidas silenciadas)';
    return outputs.length === 10
      ? '**Sin decidir** (todas las salidas iguales)'
      : `**Sin decidir** (salidas ${list(outputs.map(String))} iguales)`;
  },
  'input.right': 'acierto',
  'input.why': '¿Por qué?',
  'input.why.about': 'Ver en «Examinar» de dónde viene esta respuesta',
  'input.wrong': 'error',
  'input.digit.practice': ({ index }, { count }) => `dígito ${count(index)} · práctica`,
  'input.digit.exam': ({ index }, { count }) => `dígito ${count(index)} · examen`,
  'input.centres': 'Centrar los dibujos automáticamente',
  'input.clear': 'Vaciar',
  'input.centre': 'Centrar',

  'digits.title': 'Dígitos',
  'digits.shown': 'Dígitos que se muestran',
  'digits.all': 'Todos',
  'digits.wrong': ({ count: wrong }, { count }) =>
    wrong === null ? 'Errores …' : `Errores ${count(wrong)}`,
  'digits.oneOnly': 'Mostrar un solo dígito',
  'digits.anyLabel': '0 a 9',
  'digits.only': ({ label }) => `solo ${label}`,
  'digits.readAs': ({ answer }) => (answer === null ? 'sin decidir' : `como ${answer}`),
  'digits.anyAnswer': '(mostrar todas las respuestas)',
  'digits.unmeasured': 'Aún no se han medido los dígitos.',
  'digits.noneWrong': 'Aquí no hay ningún error.',
  'digits.none': 'Ningún dígito cumple esto.',
  'digits.showAll': 'Mostrar todos',
  'digit.unread': ({ label }) => `Un ${label} escrito`,
  'digit.right': ({ label }) => `Un ${label} escrito, bien leído`,
  'digit.undecided': ({ label }) => `Un ${label} escrito, sin decidir`,
  'digit.wrong': ({ label, answer }) => `Un ${label} escrito, leído por error como ${answer}`,
};
