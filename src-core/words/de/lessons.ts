import type { lessons as english } from '../en/lessons';
import type { Translated } from '../languages';

export const lessons: Translated<typeof english> = {
  'lesson.title': 'Lektion',
  'lesson.first': 'Erste Lektion',
  'lesson.step': ({ step, last }, { count }) => `Schritt ${count(step)} von ${count(last)}`,
  'lesson.close': 'Lektion schließen',
  'lesson.begin': 'Beginnen',
  'lesson.back': 'Zurück',
  'lesson.next': 'Weiter',
  'lesson.done': 'Fertig',
  'lesson.failed':
    'Die Lektion konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
};
