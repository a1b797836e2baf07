import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedState } from './saved-state';
import {
  applyChanges,
  changesBetween,
  invertChange,
  joinChanges,
  keyOf,
  plainFacts,
  type FactChange,
  type Facts,
} from './facts';

const neuron = { layer: 1, index: 0 };
const names = [['a', ''], ['b']];
const saved = (id: number, name = `s${id}`): SavedState => ({
  id,
  name,
  sizes: [1, 2, 1],
  activations: ['sigmoid', 'sigmoid'],
  names,
  muted: [[false, false], [false]],
  parameters: Float32Array.of(id),
  scores: null,
});

describe('plain facts', () => {
  it('are names, and nothing muted, locked or put aside', () => {
    expect(plainFacts(names)).toEqual({
      ids: [[0, 1], [2]],
      names: [['a', ''], ['b']],
      details: { title: '', author: '', notes: '' },
      muted: [[false, false], [false]],
      locked: [[false, false], [false]],
      snapshots: [],
    });
  });
});

describe('changes of facts', () => {
  it('change one thing and leave what was there alone', () => {
    const facts = plainFacts(names);
    const next = applyChanges(facts, [
      { kind: 'names', neuron, before: 'b', after: 'c' },
      { kind: 'muted', neuron: { layer: 0, index: 1 }, before: false, after: true },
    ]);
    expect(next).toEqual({
      ...plainFacts([['a', ''], ['c']]),
      muted: [[false, true], [false]],
    });
    expect(facts).toEqual(plainFacts(names));
  });

  it('keep snapshots in the order in which they were taken', () => {
    const facts = { ...plainFacts(names), snapshots: [saved(1), saved(3)] };
    const two = applyChanges(facts, [{ kind: 'snapshot', before: null, after: saved(2) }]);
    expect(two.snapshots.map(({ id }) => id)).toEqual([1, 2, 3]);
    const renamed = { kind: 'snapshot', before: saved(1), after: saved(1, 'x') } as const;
    expect(applyChanges(two, [renamed]).snapshots.map(({ name }) => name)).toEqual([
      'x',
      's2',
      's3',
    ]);
    const gone = applyChanges(two, [{ kind: 'snapshot', before: saved(3), after: null }]);
    expect(gone.snapshots.map(({ id }) => id)).toEqual([1, 2]);
    expect(two.snapshots).toHaveLength(3);
  });

  it('that one was taken changes nothing, either way', () => {
    const facts = { ...plainFacts(names), snapshots: [saved(1)] };
    const taken = { kind: 'taken', before: null, after: 1 } as const;
    expect(applyChanges(facts, [taken])).toBe(facts);
    expect(applyChanges(facts, [invertChange(taken)])).toBe(facts);
  });

  it('are told apart by what they are of', () => {
    const changes: FactChange[] = [
      { kind: 'names', neuron, before: '', after: 'x' },
      { kind: 'names', neuron: { layer: 0, index: 1 }, before: '', after: 'x' },
      { kind: 'muted', neuron, before: false, after: true },
      { kind: 'locked', neuron, before: false, after: true },
      { kind: 'details', field: 'title', before: '', after: 'x' },
      { kind: 'details', field: 'notes', before: '', after: 'x' },
      { kind: 'taken', before: null, after: 1 },
      { kind: 'snapshot', before: saved(1), after: null },
      { kind: 'snapshot', before: null, after: saved(2) },
    ];
    expect(new Set(changes.map(keyOf)).size).toBe(changes.length);
    expect(changes.map(invertChange).map(keyOf)).toEqual(changes.map(keyOf));
  });

  it('join to one, or to none', () => {
    const on = { kind: 'locked', neuron, before: false, after: true } as const;
    const off = { kind: 'locked', neuron, before: true, after: false } as const;
    expect(joinChanges(on, off)).toBeNull();
    const [first, second] = [saved(1), saved(1, 'x')];
    const titled = { kind: 'details', field: 'title', before: '', after: 'x' } as const;
    const again = { ...titled, before: 'x', after: 'y' };
    expect(joinChanges(titled, again)).toEqual({ ...titled, after: 'y' });
    expect(joinChanges(again, { ...again, before: 'y', after: 'x' })).toBeNull();
    expect(
      joinChanges(
        { kind: 'snapshot', before: first, after: second },
        { kind: 'snapshot', before: second, after: null },
      ),
    ).toEqual({ kind: 'snapshot', before: first, after: null });
  });
});

describe('changesBetween', () => {
  const list = <T>(item: fc.Arbitrary<T>) =>
    fc.tuple(
      fc.array(item, { minLength: 2, maxLength: 2 }),
      fc.array(item, { minLength: 3, maxLength: 3 }),
    );
  const said = fc.constantFrom('', 'a', 'b');
  const all = [1, 2, 3, 4].map((id) => [saved(id), saved(id, 'other')]);
  const anyFacts: fc.Arbitrary<Facts> = fc.record({
    ids: fc.constant([
      [0, 1],
      [2, 3, 4],
    ]),
    names: list(fc.constantFrom('', 'a', 'b')),
    details: fc.record({ title: said, author: said, notes: said }),
    muted: list(fc.boolean()),
    locked: list(fc.boolean()),
    snapshots: fc
      .tuple(...all.map((two) => fc.constantFrom(null, ...two)))
      .map((found) => found.filter((one) => one !== null)),
  });

  it('leads from one to the other, and back', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, after) => {
        const changes = changesBetween(before, after);
        expect(applyChanges(before, changes)).toEqual(after);
        expect(applyChanges(after, changes.map(invertChange).reverse())).toEqual(before);
      }),
    );
  });

  it('is nothing between the same', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(changesBetween(facts, facts)).toEqual([]);
      }),
    );
  });
});
