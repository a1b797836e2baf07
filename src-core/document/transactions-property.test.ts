import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transactionBench, type PlaceChanges } from './testing/transaction-bench';

type Values = (number | string)[];
type Held = Map<number, number | string>;

interface PlainTransaction {
  readonly id: string;
  held: Held;
  /** What it held when that was last marked as worth keeping. */
  checkpoint: Held;
  /** What it changed that is in the history already, as it was before. */
  readonly before: Held;
}

/** The same rules, in the plainest way: what each holds, by place. */
class PlainTransactions {
  committed: Values;
  /** In the order of their last writes. */
  open: PlainTransaction[] = [];
  readonly states: Values[];

  constructor(start: Values) {
    this.committed = start;
    this.states = [start];
  }

  shown(but?: string): Values {
    return this.#over(this.open.map(({ id, held }) => (id === but ? new Map() : held)));
  }

  /** What stays when the page is gone. */
  kept(): Values {
    return this.#over(this.open.map(keptOf));
  }

  begin(id: string): void {
    if (this.#find(id)) return;
    this.open.push({ id, held: new Map(), checkpoint: new Map(), before: new Map() });
  }

  edit(id: string | undefined, places: PlaceChanges): void {
    if (id && !this.#find(id)) return;
    if (id === undefined) this.begin('own');
    const name = id ?? 'own';
    if (name !== 'p' && name !== 'l') this.cancel('p');
    const one = this.#find(name)!;
    const without = this.shown(name);
    const says = [...without];
    for (const [place, value] of one.before) says[place] = value;
    for (const [key, change] of Object.entries(places)) {
      const place = Number(key);
      const isName = place >= 6;
      const plain = 'to' in change ? change.to : change.add;
      const added = 'to' in change ? plain : (says[place] as number) + plain;
      says[place] = isName ? String(plain) : added;
    }
    one.held = differences(without, says);
    this.open = [...this.open.filter((other) => other !== one), one];
    if (id === undefined) this.end(name);
  }

  end(id: string): void {
    const one = this.#find(id);
    if (!one) return;
    this.#commit(one);
    this.cancel(id);
  }

  cancel(id: string): void {
    this.open = this.open.filter((one) => one.id !== id);
  }

  checkpoint(id: string): void {
    const one = this.#find(id);
    if (one) one.checkpoint = new Map(one.held);
  }

  /** All but previews become entries, and go on. */
  save(): void {
    for (const one of this.open) {
      if (one.id === 'p') continue;
      const before = this.committed;
      this.#commit(one);
      for (const place of differences(before, this.committed).keys()) {
        if (!one.before.has(place)) one.before.set(place, before[place]);
        // It may have brought back itself what was there.
        if (Object.is(one.before.get(place), this.committed[place])) one.before.delete(place);
      }
      one.held = new Map();
      one.checkpoint = new Map();
    }
  }

  letGo(): void {
    for (const one of this.open) one.held = keptOf(one);
    this.cancel('p');
    for (const { id } of [...this.open]) this.end(id);
  }

  #find(id: string): PlainTransaction | undefined {
    return this.open.find((one) => one.id === id);
  }

  #commit({ held }: PlainTransaction): void {
    const after = this.#over([held]);
    for (const beneath of this.open) {
      if (beneath.held === held) break;
      for (const place of held.keys()) {
        beneath.held.delete(place);
        beneath.checkpoint.delete(place);
      }
    }
    if (differences(this.committed, after).size > 0) this.states.push(after);
    this.committed = after;
  }

  #over(layers: readonly Held[]): Values {
    const values = [...this.committed];
    for (const held of layers) for (const [place, value] of held) values[place] = value;
    return values;
  }
}

function keptOf({ id, held, checkpoint }: PlainTransaction): Held {
  if (id === 'p') return new Map();
  return id === 'l' ? checkpoint : held;
}

function differences(before: Values, after: Values): Held {
  return new Map([...after.entries()].filter(([place, value]) => !Object.is(value, before[place])));
}

describe('several at once, whatever they do', () => {
  const place = fc.nat(8);
  const value = fc.constantFrom(0, -0, 1, -2.5, 3);
  const change = fc.oneof(fc.record({ to: value }), fc.record({ add: value }));
  const places = fc
    .array(fc.tuple(place, change), { minLength: 0, maxLength: 4 })
    .map((list): PlaceChanges => Object.fromEntries(list));
  const id = fc.constantFrom('a', 'b', 'c', 'l', 'p');
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
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('end' as const, 'cancel' as const, 'checkpoint' as const),
        id,
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('save' as const) }) },
  );

  it('it is as the plain model says, and all of it is undone to the bit', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { begin, edit, transactions, history, all, kept, goTo } = transactionBench();
        const model = new PlainTransactions(all());
        for (const one of steps) {
          if (one.do === 'begin') begin(one.id);
          else if (one.do === 'edit') edit(one.id, one.places);
          else if (one.do === 'save') transactions.commitSoFar();
          else if (one.do === 'checkpoint') transactions.markCheckpoint(one.id);
          else transactions[one.do](one.id);
          if (one.do === 'edit') model.edit(one.id, one.places);
          else if (one.do === 'save') model.save();
          else model[one.do](one.id);
          // toEqual tells −0 from 0.
          expect(all()).toEqual(model.shown());
          expect(kept()).toEqual(model.kept());
          expect(history.position).toBe(model.states.length - 1);
        }
        model.letGo();
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
