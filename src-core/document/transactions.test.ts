import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchBetween, stateAfter, type DocumentState } from './document-state';
import { plainFacts } from './facts';
import { History } from './history';
import type { TransactionKind } from './open-transaction';
import type { Patch } from './patch';
import { Transactions } from './transactions';
import { english } from '../words/english';

const NAMES = ['', '', ''];
const kinds: Record<string, TransactionKind> = {
  a: 'hand',
  b: 'hand',
  c: 'mission',
  p: 'preview',
  l: 'learning',
};

/** A document of six numbers and three names. */
function bench() {
  let state: DocumentState = { parameters: new Float32Array(6), facts: plainFacts([NAMES]) };
  const target = {
    get state() {
      return state;
    },
    apply(patch: Patch) {
      state = stateAfter(state, [patch]);
    },
  };
  const history = new History();
  const transactions = new Transactions(target, history);
  return {
    history,
    transactions,
    begin: (id: string) => transactions.begin({ id, kind: kinds[id] }),
    /** Says the whole of what is different by a transaction, by what each place is to be. */
    edit(id: string | undefined, places: Places) {
      transactions.edit(id, (base) => ({
        says: stateAfter(base, [patchBetween(base, changed(base, places))]),
        describe: () => ({ id: 'plain', values: { text: id ?? 'own' } }),
      }));
    },
    all: () => valuesOf(state),
    values: () => [...state.parameters],
    goTo: (position: number) => target.apply(history.goTo(position)),
    labels: () => history.entries.map(({ label }) => english.say(label)),
  };
}

/** What a place of the document is to be, or how much is added to it. Places from 6 on are names. */
type Places = Record<number, { readonly to: number } | { readonly add: number }>;

function changed({ parameters, facts }: DocumentState, places: Places): DocumentState {
  const [after, names] = [parameters.slice(), [...facts.names[0]]];
  for (const [key, change] of Object.entries(places)) {
    const place = Number(key);
    if (place >= 6) names[place - 6] = String('to' in change ? change.to : change.add);
    else after[place] = 'to' in change ? change.to : after[place] + change.add;
  }
  return { parameters: after, facts: { ...facts, names: [names] } };
}

const valuesOf = ({ parameters, facts }: DocumentState) => [...parameters, ...facts.names[0]];

describe('two at once', () => {
  it('on other numbers both keep what they do, each as one entry', () => {
    const { begin, edit, transactions, values, labels, goTo } = bench();
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
      const { begin, edit, transactions, values, goTo } = bench();
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
    const { begin, edit, transactions, values } = bench();
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
    const { begin, edit, transactions, values, labels } = bench();
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
      const { begin, edit, transactions, values } = bench();
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
    const { begin, transactions, edit, values } = bench();
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
    const all = bench();
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

/** The same rules, in the plainest way: what each holds, by place. */
class Model {
  committed: (number | string)[];
  /** In the order of their last writes. */
  open: { readonly id: string; held: Map<number, number | string> }[] = [];
  readonly states: (number | string)[][];

  constructor(start: (number | string)[]) {
    this.committed = start;
    this.states = [start];
  }

  shown(but?: string): (number | string)[] {
    const values = [...this.committed];
    for (const { id, held } of this.open) {
      if (id !== but) for (const [place, value] of held) values[place] = value;
    }
    return values;
  }

  begin(id: string): void {
    if (!this.open.some((one) => one.id === id)) this.open.push({ id, held: new Map() });
  }

  edit(id: string | undefined, places: Places): void {
    if (id && !this.open.some((one) => one.id === id)) return;
    if (id === undefined) this.begin('own');
    const name = id ?? 'own';
    if (name !== 'p' && name !== 'l') this.cancel('p');
    const without = this.shown(name);
    const held = new Map<number, number | string>();
    for (const [key, change] of Object.entries(places)) {
      const place = Number(key);
      const isName = place >= 6;
      const was = without[place];
      const plain = 'to' in change ? change.to : change.add;
      const value = isName ? String(plain) : 'to' in change ? plain : (was as number) + plain;
      if (!Object.is(value, was)) held.set(place, value);
    }
    this.open = [...this.open.filter((one) => one.id !== name), { id: name, held }];
    if (id === undefined) this.end(name);
  }

  end(id: string): void {
    const at = this.open.findIndex((one) => one.id === id);
    if (at < 0) return;
    const { held } = this.open[at];
    const after = [...this.committed];
    for (const [place, value] of held) after[place] = value;
    for (const beneath of this.open.slice(0, at)) {
      for (const place of held.keys()) beneath.held.delete(place);
    }
    this.open = this.open.filter((one) => one.id !== id);
    if (after.some((value, i) => !Object.is(value, this.committed[i]))) this.states.push(after);
    this.committed = after;
  }

  cancel(id: string): void {
    this.open = this.open.filter((one) => one.id !== id);
  }
}

describe('three at once, whatever they do', () => {
  const place = fc.nat(8);
  const value = fc.constantFrom(0, -0, 1, -2.5, 3);
  const change = fc.oneof(fc.record({ to: value }), fc.record({ add: value }));
  const places = fc
    .array(fc.tuple(place, change), { minLength: 0, maxLength: 4 })
    .map((list): Places => Object.fromEntries(list));
  const id = fc.constantFrom('a', 'b', 'p');
  const step = fc.oneof(
    { weight: 2, arbitrary: fc.record({ do: fc.constant('begin' as const), id }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('edit' as const),
        id: fc.option(id, { nil: undefined, freq: 5 }),
        places,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constantFrom('end' as const, 'cancel' as const), id }),
    },
  );

  it('it is as the plain model says, and all of it is undone to the bit', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { begin, edit, transactions, history, all, goTo } = bench();
        const start = all();
        const model = new Model(start);
        for (const one of steps) {
          if (one.do === 'begin') begin(one.id);
          else if (one.do === 'edit') edit(one.id, one.places);
          else transactions[one.do](one.id);
          if (one.do === 'edit') model.edit(one.id, one.places);
          else model[one.do](one.id);
          // toEqual tells −0 from 0.
          expect(all()).toEqual(model.shown());
          expect(history.position).toBe(model.states.length - 1);
        }
        model.cancel('p');
        for (const { id } of [...model.open]) model.end(id);
        transactions.letGo();
        for (let at = model.states.length - 1; at >= 0; at--) {
          goTo(at);
          expect(all()).toEqual(model.states[at]);
        }
        goTo(history.entries.length);
        expect(all()).toEqual(model.states.at(-1));
      }),
      { numRuns: 2000 },
    );
  });
});
