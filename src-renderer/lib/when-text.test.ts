import { expect, it } from 'vitest';
import { agoText, dateText } from './when-text';

const noon = new Date(2026, 10, 24, 12, 0, 0).getTime();

it.each([
  [0, 'just now'],
  [999, 'just now'],
  [1000, '1 second ago'],
  [59_999, '59 seconds ago'],
  [60_000, '1 minute ago'],
  [3 * 60_000 + 59_000, '3 minutes ago'],
  [2 * 3_600_000, '2 hours ago'],
  [24 * 3_600_000, '1 day ago'],
  [40 * 86_400_000, '40 days ago'],
])('%d ms before is %s', (milliseconds, text) => {
  expect(agoText(noon - milliseconds, noon)).toBe(text);
});

it('says no more of a time that is still to come, by a clock that was set back', () => {
  expect(agoText(noon + 5000, noon)).toBe('just now');
});

it('writes the date and the time of day', () => {
  expect(dateText(new Date(2026, 10, 24, 9, 5).getTime())).toBe('Nov 24, 2026, 09:05');
});
