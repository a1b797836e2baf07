import { expect, it } from 'vitest';
import { start } from './en/start';
import { message } from './message';
import { pseudo, pseudoText } from './pseudo';
import { Words } from './words';

it('makes texts longer by a third and more, with accents and in brackets', () => {
  expect(pseudoText('Save')).toBe('[Šàṽé ~]');
  expect(pseudoText('Copy')).not.toMatch(/[a-zA-Z]/);
  expect(pseudoText('Right answers by digit').length).toBeGreaterThan(22 * (4 / 3));
});

it('leaves numbers, names and other sentences as they are', () => {
  const words = new Words('en-XA', pseudo(start));
  const by = words.say(message('file.by', { author: 'Ada' }));
  expect(by).toMatch(/^\[ƀý Ada( ~+)?\]$/);
  const digits = words.say(message('accuracy.on.all', { count: 10_000 }));
  expect(digits).toContain(' 10,000 ');
  const inside = words.say(message('use.excites', { neuron: '[öûţþûţ 3 ~~]', weight: '+1.00' }));
  expect(inside).toContain(' [öûţþûţ 3 ~~] ');
});
