import { expect, it } from 'vitest';
import { KnobsError, reasonOf, saidOf } from './errors';
import { english } from './words/english';
import { LANGUAGES } from './words/languages';
import { Words } from './words/words';

it('carries what it says as data, and says it in English in logs', () => {
  const error = new KnobsError('plain', { text: 'The disk is full.' });
  expect(error.said).toEqual({ id: 'plain', values: { text: 'The disk is full.' } });
  expect(error.message).toBe('The disk is full.');
  expect(structuredClone(error.said)).toEqual(error.said);
  const further = new KnobsError(structuredClone(error.said));
  expect(english.say(further.said)).toBe('The disk is full.');
});

it('says of a defect that it is one, in the language that is shown, and then what it says itself', async () => {
  expect(english.say(saidOf(new TypeError('x is undefined')))).toBe(
    'Something unexpected happened: x is undefined',
  );
  expect(english.say(saidOf('gone'))).toBe('Something unexpected happened: gone');
  const german = new Words('de', await LANGUAGES.de.later());
  expect(german.say(saidOf('gone'))).toBe('Etwas Unerwartetes ist passiert: gone');
  expect(saidOf(new KnobsError('action.undo'))).toEqual({ id: 'action.undo' });
});

it('inside a sentence that says what went wrong, says what the error says itself', () => {
  expect(english.say(reasonOf(new TypeError('x is undefined')))).toBe('x is undefined');
  expect(english.say(reasonOf('gone'))).toBe('gone');
  expect(reasonOf(new KnobsError('action.undo'))).toEqual({ id: 'action.undo' });
});

it('is the same as another that says the same, about the same', () => {
  const error = new KnobsError('edit.noLayer', { number: 3 });
  expect(error).toEqual(new KnobsError('edit.noLayer', { number: 3 }));
  expect(error).not.toEqual(new KnobsError('edit.noLayer', { number: 4 }));
  expect(error).not.toEqual(new KnobsError('threads.cancelled'));
  expect(error).toEqual(new KnobsError('plain', { text: 'There is no layer 3.' }));
  expect(error).not.toEqual(new KnobsError('plain', { text: 'There is no layer 4.' }));
  const thrown = () => {
    throw error;
  };
  expect(thrown).toThrow(new KnobsError('edit.noLayer', { number: 3 }));
  expect(thrown).not.toThrow(new KnobsError('edit.noLayer', { number: 4 }));
});

it('is not made in a test without its sentence, or without what that is about', () => {
  const made = (id: string, values?: object) => () => new KnobsError({ id, values } as never);
  expect(made('edit.noLayer', {})).toThrow('edit.noLayer values has no number.');
  expect(made('no.such')).toThrow('There is no sentence no.such.');
  const neuron = { id: 'neuron.place', values: { layer: 0, layers: 2 } };
  expect(made('edit.locked', { neuron })).toThrow('has no index.');
});
