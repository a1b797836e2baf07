import { english } from '../../words/english';
import { patchBetween, stateAfter, type DocumentState } from '../document-state';
import { plainFacts } from '../facts';
import { History } from '../history';
import type { TransactionKind } from '../open-transaction';
import type { Patch } from '../patch';
import { Transactions } from '../transactions';

const NAMES = ['', '', ''];
const kinds: Record<string, TransactionKind> = {
  a: 'hand',
  b: 'hand',
  c: 'mission',
  p: 'preview',
  l: 'learning',
};

/** A document of six numbers and three names. */
export function transactionBench() {
  let state: DocumentState = {
    sizes: [1, 3],
    activations: ['sigmoid'],
    parameters: new Float32Array(6),
    facts: plainFacts([NAMES]),
  };
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
    edit(id: string | undefined, places: PlaceChanges) {
      transactions.edit(id, (base) => ({
        says: stateAfter(base, [patchBetween(base, changed(base, places))]),
        patch: patchBetween(base, changed(base, places)),
        describe: () => ({ id: 'plain', values: { text: id ?? 'own' } }),
      }));
    },
    all: () => valuesOf(state),
    kept: () => valuesOf(transactions.kept().state),
    values: () => [...state.parameters],
    goTo: (position: number) => history.goTo(position).forEach((patch) => target.apply(patch)),
    labels: () => history.entries.map(({ label }) => english.say(label)),
  };
}

/** What a place of the document is to be, or how much is added to it. PlaceChanges from 6 on are names. */
export type PlaceChanges = Record<number, { readonly to: number } | { readonly add: number }>;

function changed(
  { parameters, facts, ...structure }: DocumentState,
  places: PlaceChanges,
): DocumentState {
  const [after, names] = [parameters.slice(), [...facts.names[0]]];
  for (const [key, change] of Object.entries(places)) {
    const place = Number(key);
    if (place >= 6) names[place - 6] = String('to' in change ? change.to : change.add);
    else after[place] = 'to' in change ? change.to : after[place] + change.add;
  }
  return { ...structure, parameters: after, facts: { ...facts, names: [names] } };
}

const valuesOf = ({ parameters, facts }: DocumentState) => [...parameters, ...facts.names[0]];
