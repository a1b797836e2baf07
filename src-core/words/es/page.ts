import type { page as english } from '../en/page';
import type { Translated } from '../languages';

export const page: Translated<typeof english> = {
  'page.measuring': 'Midiendo…',
  'page.cancel': 'Cancelar',
  'page.apply': 'Aplicar',
  'page.close': 'Cerrar',
  'page.save': 'Guardar',
  'page.dismiss': 'Ocultar',
  'page.loading': ({ share }, { percent }) => `Leyendo dígitos: ${percent(share, 0)}`,

  'view.tune': 'Afinar',
  'view.examine': 'Examinar',
  'view.compare': 'Comparar',
  'view.tune.about': 'Afinar: una red, a mano',
  'view.examine.about': 'Examinar: de dónde viene una respuesta',
  'view.compare.about': 'Comparar: dos redes, lado a lado',
  'view.failed': 'No se pudo cargar esta vista. Quizá no tienes conexión.',
  'view.failed.back': 'Volver a «Afinar»',

  'drop.open':
    'Suelta aquí una red para abrirla, o dos archivos IDX para medir con tus propios dígitos',
  'drop.compare':
    'Suelta aquí una red para compararla, o dos archivos IDX para medir con tus propios dígitos',
  'drop.waiting': ({ files }, { list, name, plural }) =>
    `${list(files.map(name))} se ${plural(files.length, { one: 'abrirá', other: 'abrirán' })} cuando cierres esto.`,

  'number.not': (_, { number }) => `No es un número: escribe ${number(-1.5)}, por ejemplo.`,
  'number.tooLarge': (_, { number }) => `Demasiado grande: como máximo ${number(3.4)} × 10³⁸.`,
  'number.whole': 'Solo números enteros.',
  'number.atLeast': ({ least }) => `Como mínimo ${least}.`,
  'number.atMost': ({ most }) => `Como máximo ${most}.`,
  'number.between': ({ least, most }) => `De ${least} a ${most}.`,

  'language.failed': 'No se pudo cargar este idioma. Quizá no tienes conexión.',

  'when.now': 'hace un momento',
};
