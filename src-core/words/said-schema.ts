import * as v from 'valibot';
import type { Said } from './message';

/** Far more than any sentence is about: one within three others is 9 deep. */
const MAX_DEPTH = 16;
const MAX_PARTS = 200;
/** The longest text in a message, in UTF-16 code units. */
export const MAX_TEXT = 1000;

/**
 * A message that came from elsewhere: from the page, or from what was kept. That there is such a
 * sentence, and that it is about such values, only shows when it is worded (`Words.kept`).
 */
export const saidSchema = v.custom<Said>(
  (value) => isSaid(value),
  'Expected a message: an id and values of plain data',
);

function isSaid(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, values = {}, ...other } = value as Partial<Said>;
  return (
    typeof id === 'string' &&
    typeof values === 'object' &&
    !Array.isArray(values) &&
    Object.keys(other).length === 0 &&
    isPlain({ id, values }, MAX_DEPTH, { parts: 0 })
  );
}

/** Whether this is what JSON can say, and not too much of it. */
function isPlain(value: unknown, depth: number, seen: { parts: number }): boolean {
  if (++seen.parts > MAX_PARTS || depth === 0) return false;
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.length <= MAX_TEXT;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((part) => isPlain(part, depth - 1, seen));
}
