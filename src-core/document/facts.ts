import { DETAILS } from './details';
import { NO_DETAILS, type Details } from './network-document';
import type { SavedState } from './saved-state';
import type { NeuronId } from '../network/shape';

/** What is known of a document besides its numbers. Nothing in it is changed in place. */
export interface Facts {
  /**
   * Which neuron each is, one list [outputs] for each layer: numbers that stay with the neurons through
   * every change of the structure. They are in no file: only what they tell of one another counts.
   */
  readonly ids: readonly (readonly number[])[];
  /** One list [outputs] for each layer; '' where a neuron has no name. */
  readonly names: readonly (readonly string[])[];
  /** What the person says about the network. */
  readonly details: Details;
  /** Neurons that count as zero without losing their weights. */
  readonly muted: readonly (readonly boolean[])[];
  /** Neurons that nothing changes until they are unlocked. */
  readonly locked: readonly (readonly boolean[])[];
  readonly snapshots: readonly SavedState[];
}

/** What is known of a document besides its numbers, with what no file holds. */
export interface KnownFacts {
  readonly facts: Facts;
  /** The id of the next snapshot: larger than any that was ever used. */
  readonly nextSnapshot: number;
}

/** One fact that changed. */
export type FactChange =
  | {
      readonly kind: 'names';
      readonly neuron: NeuronId;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'muted' | 'locked';
      readonly neuron: NeuronId;
      readonly before: boolean;
      readonly after: boolean;
    }
  | {
      readonly kind: 'details';
      readonly field: keyof Details;
      readonly before: string;
      readonly after: string;
    }
  /** That one was taken, for the history to say; undoing that doesn't lose it. */
  | { readonly kind: 'taken'; readonly before: null; readonly after: number }
  | { readonly kind: 'taken'; readonly before: number; readonly after: null }
  /** null where there is none: after it is deleted. */
  | {
      readonly kind: 'snapshot';
      readonly before: SavedState | null;
      readonly after: SavedState | null;
    };

/** The facts of a document in which nothing is muted, locked or put aside. */
export function plainFacts(names: Facts['names'], details: Details = NO_DETAILS): Facts {
  const none = names.map((layer) => layer.map(() => false));
  const own = names.map((layer) => [...layer]);
  return { ids: newIds(names), names: own, muted: none, locked: none, snapshots: [], details };
}

/** Numbers for neurons of which none is known yet, for as many as there are of anything. */
export function newIds(layers: readonly (readonly unknown[])[]): number[][] {
  let next = 0;
  return layers.map((layer) => layer.map(() => next++));
}

/** A number that no neuron has; those after it are free too. */
export function freshId({ ids }: Pick<Facts, 'ids'>): number {
  return 1 + ids.flat().reduce((most, id) => Math.max(most, id), -1);
}

/** What tells changes of the same fact from those of others. */
export function keyOf(change: FactChange): string {
  if (change.kind === 'taken') return `taken ${change.before ?? change.after}`;
  if (change.kind === 'snapshot') return `snapshot ${(change.before ?? change.after)!.id}`;
  if (change.kind === 'details') return change.field;
  return `${change.kind} ${change.neuron.layer} ${change.neuron.index}`;
}

/** The change that takes another one back. */
export function invertChange(change: FactChange): FactChange {
  return { ...change, before: change.after, after: change.before } as FactChange;
}

/** The one change that two changes of the same fact in turn come to; null if it is as it was. */
export function joinChanges(first: FactChange, second: FactChange): FactChange | null {
  const joined = { ...second, before: first.before } as FactChange;
  return joined.before === joined.after ? null : joined;
}

/** What leads from one document's facts to another's; both are of the same structure. */
export function changesBetween(before: Facts, after: Facts): FactChange[] {
  const changes: FactChange[] = [];
  if (before === after) return changes;
  for (const kind of ['names', 'muted', 'locked'] as const) {
    if (before[kind] === after[kind]) continue;
    before[kind].forEach((values, layer) => {
      values.forEach((value, index) => {
        const other = after[kind][layer][index];
        if (value === other) return;
        const neuron = { layer, index };
        changes.push({ kind, neuron, before: value, after: other } as FactChange);
      });
    });
  }
  for (const field of DETAILS) {
    const [was, is] = [before.details[field], after.details[field]];
    if (was !== is) changes.push({ kind: 'details', field, before: was, after: is });
  }
  const ids = new Set([...before.snapshots, ...after.snapshots].map(({ id }) => id));
  for (const id of ids) {
    const [was, is] = [before, after].map(({ snapshots }) => snapshots.find((s) => s.id === id));
    if (was !== is) changes.push({ kind: 'snapshot', before: was ?? null, after: is ?? null });
  }
  return changes;
}

/** The facts after these changes in turn; those given stay as they are. */
export function applyChanges(facts: Facts, changes: readonly FactChange[]): Facts {
  let next = facts;
  for (const change of changes) {
    if (change.kind === 'taken') continue;
    if (change.kind === 'snapshot') {
      const id = (change.before ?? change.after)!.id;
      const others = next.snapshots.filter((snapshot) => snapshot.id !== id);
      const snapshots = change.after ? [...others, change.after] : others;
      next = { ...next, snapshots: snapshots.sort((a, b) => a.id - b.id) };
    } else if (change.kind === 'details') {
      next = { ...next, details: { ...next.details, [change.field]: change.after } };
    } else {
      const { layer, index } = change.neuron;
      const lists = next[change.kind].map((list, l) =>
        l === layer ? list.map((value, i) => (i === index ? change.after : value)) : list,
      );
      next = { ...next, [change.kind]: lists };
    }
  }
  return next;
}
