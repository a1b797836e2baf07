import type { Speech } from '../words';

/** The card that a lesson is on. The lessons themselves are in assets/lessons. */
export const lessons = {
  'lesson.title': 'Lesson',
  'lesson.first': 'First lesson',
  'lesson.step': ({ step, last }: { step: number; last: number }, { count }: Speech) =>
    `Step ${count(step)} of ${count(last)}`,
  'lesson.close': 'Close the lesson',
  'lesson.begin': 'Begin',
  'lesson.back': 'Back',
  'lesson.next': 'Next',
  'lesson.done': 'Done',
  'lesson.failed': 'The lesson could not be loaded. You may be offline.',
};
