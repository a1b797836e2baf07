import { expect, it } from 'vitest';
import { languageFor } from './languages';
import { message } from './message';
import { isolated, Words } from './words';

const english = new Words('en', {
  'action.undo': 'Undo',
  dabs: ({ count }, { plural }) => `${count} ${plural(count, { one: 'dab', other: 'dabs' })}`,
  renamed: ({ neuron }, { say }) => `Rename ${say(neuron)}`,
});

it('words a message, and messages inside it', () => {
  expect(english.say(message('action.undo'))).toBe('Undo');
  expect(english.say({ id: 'dabs', values: { count: 1 } })).toBe('1 dab');
  const neuron = { id: 'dabs', values: { count: 2 } };
  expect(english.say({ id: 'renamed', values: { neuron } })).toBe('Rename 2 dabs');
});

it('says nothing for what it does not know, whatever its id', () => {
  expect(english.say({ id: 'toString' })).toBe('');
});

it('writes numbers as people of the language do', () => {
  const german = new Words('de', {});
  expect(german.number(-2.71828)).toBe('−2,718');
  expect(german.count(10000)).toBe('10.000');
  expect(german.percent(0.8245).replace(/\s/u, ' ')).toBe('82,5 %');
  expect(english.number(-2.4)).toBe('−2.4');
  expect(english.number(-0)).toBe('0');
  expect(english.number(-0.00012345)).toBe('−0.00012');
  expect(english.number(4.24e-8)).toBe('4.2e−8');
  expect(english.number(1 / 3)).toBe('0.333');
  expect(english.number(-0.00004)).toBe('−0.00004');
  expect(english.exact(-0.123456)).toBe('−0.123456');
  expect(english.significant(2.4, 3)).toBe('2.40');
  expect(german.exact(1e39)).toBe('1e+39');
  expect(english.percent(0.5, null)).toBe('50%');
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(english.number(0)).toBe('0');
  expect(english.number(1e-9)).toBe('1e−9');
});

it('takes the first language of the person’s that there is, else English', () => {
  expect(languageFor(['fr-CA', 'en-GB'])).toBe('en');
  expect(languageFor([])).toBe('en');
  expect(languageFor(['it', 'de-AT', 'es'])).toBe('de');
  expect(languageFor(['es-419'])).toBe('es');
  expect(languageFor(['ES-mx', 'en-US'])).toBe('es');
});

it('takes no tag for a language that only every object has a property for', () => {
  expect(languageFor(['constructor-US', 'toString', '__proto__'])).toBe('en');
  expect(languageFor(['constructor', 'de'])).toBe('de');
});

it('keeps what a person wrote from turning around what stands beside it', () => {
  for (const letter of ['ש', '\u{1e900}', '\u061c']) {
    expect(isolated(letter)).toBe(`\u2068${letter}\u2069`);
  }
  expect(isolated('level stroke')).toBe('level stroke');
  expect(isolated('a\u202eb')).toBe('\u2068a\u202eb\u2069');
  expect(isolated('\u2069x\u202e')).toBe('\u2068x\u202e\u2069');
});
