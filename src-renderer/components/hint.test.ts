import { expect, it } from 'vitest';
import { beyondName } from './hint';

it.each([
  ['Digit 3: yes. Press for no.', 'Digit 3: yes', 'Press for no.'],
  ['Ten stamps\nTitle, author and notes…', 'Ten stamps', 'Title, author and notes…'],
  ['Undo', 'Undo', ''],
  // Whoever hears only the rest of these would not understand it.
  ['Saves it where it was opened from', 'Save', 'Saves it where it was opened from'],
  ['Copy into A, beside it', 'Copy', 'Copy into A, beside it'],
  ['Picks a value', '', 'Picks a value'],
])('“%s” on what is called “%s” adds “%s”', (text, name, more) => {
  expect(beyondName(text, name)).toBe(more);
});
