import type { lessons as english } from '../en/lessons';
import type { Translated } from '../languages';

export const lessons: Translated<typeof english> = {
  'lesson.title': 'Lección',
  'lesson.first': 'Primera lección',
  'lesson.step': ({ step, last }, { count }) => `Paso ${count(step)} de ${count(last)}`,
  'lesson.close': 'Cerrar la lección',
  'lesson.begin': 'Empezar',
  'lesson.back': 'Atrás',
  'lesson.next': 'Siguiente',
  'lesson.done': 'Listo',
  'lesson.failed': 'No se pudo cargar la lección. Quizá no tienes conexión.',
};
