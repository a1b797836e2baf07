import { expect, it } from 'vitest';
import { DigitConditions } from './digit-conditions.svelte';
import type { Session } from './session.svelte';

function digitSet(name: string): Session['digits'] {
  return { name, labels: new Uint8Array(20), practice: 15, shipped: false };
}

it('takes digits in and out by hand, each in one place only', () => {
  const conditions = new DigitConditions({ digits: digitSet('a') });
  conditions.add(3);
  conditions.remove(5);
  conditions.remove(3);
  expect(conditions.choice('all').byHand).toEqual({ added: [], removed: [5, 3] });
  conditions.add(5);
  conditions.add(5);
  expect(conditions.choice('all').byHand).toEqual({ added: [5], removed: [3] });
  conditions.forgetHand();
  expect(conditions.choice('all').byHand).toBeUndefined();
});

it('forgets positions when they are other digits', () => {
  const session = { digits: digitSet('a') };
  const before = new DigitConditions(session);
  before.add(3);
  session.digits = digitSet('b');
  expect(before.choice('all').byHand).toBeUndefined();
  expect(before.added).toEqual([]);
  before.remove(4);
  expect(before.choice('all').byHand).toEqual({ added: [], removed: [4] });
});

it('chooses one label alone, and adds or takes out only where several are meant', () => {
  const conditions = new DigitConditions({ digits: digitSet('a') });
  conditions.chooseLabel(0, false);
  expect(conditions.labels).toEqual([0]);
  conditions.chooseLabel(1, false);
  expect(conditions.labels).toEqual([1]);
  conditions.chooseLabel(0, true);
  expect(conditions.labels).toEqual([0, 1]);
  conditions.chooseLabel(1, true);
  expect(conditions.labels).toEqual([0]);
  conditions.setAllLabels();
  conditions.chooseLabel(7, true);
  expect(conditions.labels).toEqual([7]);
});
