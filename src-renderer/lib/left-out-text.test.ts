import { expect, it } from 'vitest';
import { leftOutText } from './left-out-text';

it.each([
  [0, 0, null],
  [1, 0, 'There was no room for the oldest step of the history.'],
  [1204, 0, 'There was no room for the oldest 1,204 steps of the history.'],
  [0, 1, 'There was no room for the last step that can be redone.'],
  [
    12,
    3,
    'There was no room for the oldest 12 steps of the history and for the last 3 steps that can be redone.',
  ],
])('without %d of the oldest and %d of those undone: %s', (oldest, undone, text) => {
  expect(leftOutText({ oldest, undone })).toBe(text);
});
