import { expect, it } from 'vitest';
import { KnobsError, saidOf } from './errors';
import { english } from './words/english';

it('carries what it says as data, and says it in English in logs', () => {
  const error = new KnobsError('plain', { text: 'The disk is full.' });
  expect(error.said).toEqual({ id: 'plain', values: { text: 'The disk is full.' } });
  expect(error.message).toBe('The disk is full.');
  expect(structuredClone(error.said)).toEqual(error.said);
  const further = new KnobsError(structuredClone(error.said));
  expect(english.say(further.said)).toBe('The disk is full.');
});

it('says of a defect what it says itself', () => {
  expect(english.say(saidOf(new TypeError('x is undefined')))).toBe('x is undefined');
  expect(english.say(saidOf('gone'))).toBe('gone');
  expect(saidOf(new KnobsError('action.undo'))).toEqual({ id: 'action.undo' });
});
