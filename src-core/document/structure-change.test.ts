import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normal } from '../network/random';
import { parameterCount } from '../network/shape';
import { structureOf } from '../network/structure';
import { patchBetween, stateAfter, type DocumentState } from './document-state';
import { plainFacts } from './facts';
import { condense, inverse, isEmpty } from './patch';

/** A document whose neurons are those of the given numbers, with numbers made from a seed. */
function stateOf(ids: readonly (readonly number[])[], seed: number): DocumentState {
  const structure = structureOf([3, ...ids.map(({ length }) => length)]);
  const { sizes } = structure;
  const next = normal(seed);
  const parameters = Float32Array.from({ length: parameterCount(sizes) }, () => next());
  const names = ids.map((layer) => layer.map((id) => (next() > 0 ? `n${id}` : '')));
  const facts = plainFacts(names);
  const flags = () => ids.map((layer) => layer.map(() => next() > 1));
  return { ...structure, parameters, facts: { ...facts, ids, muted: flags(), locked: flags() } };
}

const bits = ({ parameters, facts, ...structure }: DocumentState) => [
  structure,
  new Uint32Array(parameters.slice().buffer).join(),
  facts,
];

/** Up to four layers of neurons, all with different numbers; the last layer is always the same. */
const layers = fc.uniqueArray(fc.nat(15), { minLength: 1, maxLength: 12 }).chain((ids) =>
  fc.array(fc.nat(2), { minLength: ids.length, maxLength: ids.length }).map((at) => {
    const hidden = [0, 1, 2].map((l) => ids.filter((_, i) => at[i] === l));
    return [...hidden.filter(({ length }) => length > 0), [16, 17]];
  }),
);

describe('a patch between any two structures', () => {
  it('leads from one to the other, and back, to the bit', () => {
    fc.assert(
      fc.property(layers, layers, fc.nat(), fc.boolean(), (first, second, seed, isOther) => {
        const [before, plain] = [stateOf(first, seed), stateOf(second, seed + 1)];
        const others = plain.activations.map(() => 'relu' as const);
        const after = isOther ? { ...plain, activations: others } : plain;
        const patch = patchBetween(before, after);
        expect(bits(stateAfter(before, [patch]))).toEqual(bits(after));
        expect(bits(stateAfter(after, [inverse(patch)]))).toEqual(bits(before));
        expect(bits(stateAfter(before, [inverse(inverse(patch))]))).toEqual(bits(after));
      }),
      { numRuns: 1000 },
    );
  });

  it('is one step among others that do not change it', () => {
    const [a, c] = [stateOf([[0, 1], [2]], 1), stateOf([[1], [2]], 2)];
    const named = {
      kind: 'names',
      neuron: { layer: 0, index: 0 },
      before: '',
      after: 'x',
    } as const;
    const plain = { runs: [], changes: [named] };
    const structural = patchBetween(a, c);
    const undone = { runs: [], changes: [{ ...named, before: 'x', after: '' }] };
    expect(condense([plain, undone, structural, plain, undone, plain])).toEqual([
      structural,
      plain,
    ]);
    expect(isEmpty(structural)).toBe(false);
  });
});

describe('what a patch costs', () => {
  const before = stateOf([[0, 1, 2], [3, 4], [5]], 1);
  const withIds = (ids: number[][]) => {
    const after = stateOf(ids, 2);
    const { structure, ...rest } = patchBetween(before, after);
    const unchanged = stateAfter(before, [{ structure, runs: [], changes: [] }]);
    return { structure: structure!, rest, unchanged };
  };

  it('is the weights and the bias of a neuron that comes, and of what it feeds', () => {
    const { structure, unchanged } = withIds([[0, 1, 2, 9], [3, 4], [5]]);
    // Three pixels and a bias, and two neurons that are fed.
    expect(structure.added.parameters).toHaveLength(4 + 2);
    expect(structure.removed.parameters).toHaveLength(0);
    expect(structure.origins).toEqual([
      { from: 0, rows: [0, 1, 2, -1], columns: null },
      { from: 1, rows: null, columns: [0, 1, 2, -1] },
      { from: 2, rows: null, columns: null },
    ]);
    expect(unchanged.parameters.slice(0, 9)).toEqual(before.parameters.slice(0, 9));
  });

  it('is as much for one that goes', () => {
    const { structure } = withIds([[0, 2], [3, 4], [5]]);
    expect(structure.removed.parameters).toHaveLength(4 + 2);
    expect(structure.added.parameters).toHaveLength(0);
  });

  it('is nothing for neurons that only move', () => {
    const { structure, unchanged } = withIds([[2, 0, 1], [3, 4], [5]]);
    expect(structure.added.parameters).toHaveLength(0);
    expect(structure.removed.parameters).toHaveLength(0);
    const { parameters } = before;
    // Rows of three weights, three biases, and the columns of what they feed.
    const row = (i: number) => [...parameters.slice(3 * i, 3 * i + 3)];
    expect([...unchanged.parameters.slice(0, 9)]).toEqual([...row(2), ...row(0), ...row(1)]);
    expect([...unchanged.parameters.slice(9, 15)]).toEqual(
      [11, 9, 10, 14, 12, 13].map((i) => parameters[i]),
    );
  });

  it('is only the new weights where a layer comes in between that may do nothing', () => {
    const { structure } = withIds([[0, 1, 2], [7, 8, 9], [3, 4], [5]]);
    expect(structure.added.parameters).toHaveLength(3 * 3 + 3);
    expect(structure.removed.parameters).toHaveLength(0);
  });
});
