import { describe, expect, it } from 'vitest';
import { english } from '../words/english';
import { transactionBench } from './testing/transaction-bench';

describe('two at once', () => {
  it('on other numbers both keep what they do, each as one entry', () => {
    const { begin, edit, transactions, values, labels, goTo } = transactionBench();
    begin('a');
    begin('b');
    edit('a', { 0: { to: 1 } });
    edit('b', { 1: { to: 5 } });
    edit('a', { 0: { to: 2 } });
    edit('b', { 2: { to: 6 } });
    expect(values()).toEqual([2, 0, 6, 0, 0, 0]);
    transactions.end('b');
    transactions.end('a');
    expect(labels()).toEqual(['b', 'a']);
    goTo(1);
    expect(values()).toEqual([0, 0, 6, 0, 0, 0]);
    goTo(0);
    expect(values()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('on the same number: the last write wins, whoever ends first', () => {
    for (const order of ['ab', 'ba']) {
      const { begin, edit, transactions, values, goTo } = transactionBench();
      begin('a');
      begin('b');
      edit('a', { 0: { to: 1 }, 1: { to: 1 } });
      edit('b', { 0: { to: 2 } });
      for (const id of order) transactions.end(id);
      expect(values().slice(0, 2)).toEqual([2, 1]);
      goTo(1);
      expect(values().slice(0, 2)).toEqual(order === 'ab' ? [1, 1] : [2, 0]);
      goTo(0);
      expect(values().slice(0, 2)).toEqual([0, 0]);
    }
  });

  it('one that is cancelled uncovers what the other wrote', () => {
    const { begin, edit, transactions, values } = transactionBench();
    begin('a');
    begin('b');
    edit('a', { 0: { to: 1 } });
    edit('b', { 0: { to: 2 }, 1: { to: 2 } });
    transactions.cancel('b');
    expect(values().slice(0, 2)).toEqual([1, 0]);
    transactions.cancel('a');
    expect(values().slice(0, 2)).toEqual([0, 0]);
  });

  it('what is done at once is an entry of its own between them', () => {
    const { begin, edit, transactions, values, labels } = transactionBench();
    begin('a');
    edit('a', { 0: { to: -2.5 } });
    edit(undefined, { 1: { to: 7 } });
    edit(undefined, { 0: { add: 1 } });
    expect(values().slice(0, 2)).toEqual([-1.5, 7]);
    edit('a', { 2: { to: 3 } });
    expect(values().slice(0, 3)).toEqual([-1.5, 7, 3]);
    transactions.end('a');
    expect(labels()).toEqual(['own', 'own', 'a']);
  });
});

describe('a preview', () => {
  it('gives way to hands, and to what is done at once, but not to learning', () => {
    for (const id of ['a', 'c', undefined, 'l']) {
      const { begin, edit, transactions, values } = transactionBench();
      begin('p');
      if (id) begin(id);
      edit('p', { 0: { to: 9 } });
      edit(id, { 1: { to: 1 } });
      expect(values().slice(0, 2)).toEqual([id === 'l' ? 9 : 0, 1]);
      edit('p', { 0: { to: 8 } });
      transactions.end('p');
      expect(values()[0]).toBe(id === 'l' ? 8 : 0);
    }
  });

  it('that is refused takes nothing back, nor does a hand', () => {
    const { begin, transactions, edit, values } = transactionBench();
    begin('p');
    begin('a');
    edit('p', { 0: { to: 9 } });
    const refuse = () => {
      throw new Error('refused');
    };
    for (const id of ['a', 'p', undefined]) {
      expect(() => transactions.edit(id, refuse)).toThrow('refused');
    }
    expect(values()[0]).toBe(9);
    transactions.end('p');
    expect(values()[0]).toBe(9);
  });
});

describe('when the page is gone', () => {
  const setUp = () => {
    const all = transactionBench();
    for (const id of ['a', 'l', 'c']) all.begin(id);
    all.edit('a', { 0: { to: 1 } });
    all.edit('l', { 1: { to: 1 }, 2: { to: 1 } });
    all.transactions.markCheckpoint('l');
    all.edit('l', { 1: { to: 2 }, 3: { to: 2 } });
    all.edit('c', { 4: { to: 4 } });
    all.begin('p');
    all.edit('p', { 5: { to: 5 } });
    return all;
  };

  it('hands and missions are kept, learning up to its checkpoint, previews not', () => {
    const { transactions, values, labels, goTo } = setUp();
    expect(values()).toEqual([1, 2, 0, 2, 4, 5]);
    const { state, hands, isShown } = transactions.kept();
    expect([...state.parameters]).toEqual([1, 1, 1, 0, 4, 0]);
    expect(hands.map(({ label }) => english.say(label))).toEqual(['a', 'l', 'c']);
    expect(isShown).toBe(false);
    // Nothing of that has happened.
    expect(values()).toEqual([1, 2, 0, 2, 4, 5]);
    expect(labels()).toEqual([]);
    transactions.letGo();
    expect(values()).toEqual([1, 1, 1, 0, 4, 0]);
    expect(labels()).toEqual(['a', 'l', 'c']);
    expect(transactions.areWriting).toBe(false);
    goTo(0);
    expect(values()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('a save has what learning shows, and it goes on', () => {
    const { transactions, edit, values, labels } = setUp();
    transactions.commitSoFar();
    expect([...transactions.committed.parameters]).toEqual([1, 2, 0, 2, 4, 0]);
    expect(values()[5]).toBe(5);
    edit('l', { 1: { to: 3 } });
    // All that learning says is this one number, from before the save on.
    expect(values()).toEqual([1, 3, 0, 0, 4, 5]);
    transactions.letGo();
    expect(values()).toEqual([1, 2, 0, 2, 4, 0]);
    expect(labels()).toEqual(['a', 'l', 'c']);
  });
});
