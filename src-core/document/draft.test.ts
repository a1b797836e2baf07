import { describe, expect, it } from 'vitest';
import { defaultNames } from './network-document';
import { Network } from '../network/network';
import { patchBetween, type DocumentState } from './document-state';
import { Draft, storable } from './draft';
import { applyChanges, plainFacts } from './facts';
import { english } from '../words/english';

const sizes = [784, 2, 10];
const [first, second] = [
  { layer: 0, index: 0 },
  { layer: 0, index: 1 },
];
const facts = plainFacts(defaultNames(sizes));
const { structure, parameters } = new Network(sizes);
const empty: DocumentState = { ...structure, parameters, facts };
const lock = { kind: 'locked', neuron: first, before: false, after: true } as const;
const locked: DocumentState = { ...empty, facts: applyChanges(facts, [lock]) };
const draftOf = (base: DocumentState) => new Draft(base, { mask: null });

/* 784-2-10: two rows of 784 weights, two biases at 1568 and 1569, ten rows of two from 1570 on. */

describe('a draft', () => {
  it('is a copy, and what was changed in it is the patch', () => {
    const draft = draftOf(empty);
    draft.weights(second)[3] = 5;
    draft.setBias(second, -1);
    draft.facts = applyChanges(facts, [{ kind: 'names', neuron: first, before: '', after: 'x' }]);
    expect(empty.parameters.every((value) => value === 0)).toBe(true);
    expect(draft.finish().patch).toEqual({
      runs: [
        { offset: 787, before: Float32Array.of(0), after: Float32Array.of(5) },
        { offset: 1569, before: Float32Array.of(0), after: Float32Array.of(-1) },
      ],
      changes: [{ kind: 'names', neuron: first, before: '', after: 'x' }],
    });
  });

  it('is compared with what there is now, which a preview may have changed', () => {
    const now = {
      ...structure,
      parameters: empty.parameters.slice().fill(7, 0, 1),
      facts: applyChanges(facts, [{ kind: 'muted', neuron: first, before: false, after: true }]),
    };
    const draft = draftOf(empty);
    draft.weights(first)[1] = 8;
    expect(patchBetween(now, draft.finish().says)).toEqual({
      runs: [{ offset: 0, before: Float32Array.of(7, 0), after: Float32Array.of(0, 8) }],
      changes: [{ kind: 'muted', neuron: first, before: true, after: false }],
    });
  });

  it('gives locked neurons back what they had, to the bit', () => {
    const base = { ...locked, parameters: locked.parameters.slice().fill(-0, 0, 784) };
    const draft = draftOf(base);
    expect([draft.isLocked(first), draft.isLocked(second)]).toEqual([true, false]);
    draft.weights(first).fill(0);
    draft.setBias(first, 4);
    draft.setBias(second, 4);
    expect(draft.finish().patch.runs).toEqual([
      { offset: 1569, before: Float32Array.of(0), after: Float32Array.of(4) },
    ]);
  });

  it('of locked neurons alone is refused', () => {
    const one = draftOf(locked);
    one.weights(first)[0] = 1;
    expect(() => one.finish()).toThrow('Hidden 1 neuron 0 is locked: unlock it to change it.');
    const output = { layer: 1, index: 3 };
    const both = applyChanges(locked.facts, [{ ...lock, neuron: output }]);
    const two = draftOf({ ...locked, facts: both });
    two.weights(first)[0] = 1;
    two.weights(output)[0] = 1;
    expect(() => two.finish()).toThrow('These 2 neurons are locked');
  });

  it('that changes nothing is an empty patch, locked or not', () => {
    expect(draftOf(locked).finish().patch).toEqual({ runs: [], changes: [] });
    const same = draftOf(locked);
    same.weights(first).fill(0);
    expect(same.finish().patch).toEqual({ runs: [], changes: [] });
  });

  it('refuses neurons that are not there and numbers that are no float32', () => {
    const draft = draftOf(empty);
    expect(() => draft.weights({ layer: 0, index: 2 })).toThrow('no neuron 2 in layer 1');
    expect(() => draft.setBias({ layer: 2, index: 0 }, 1)).toThrow('no neuron 0 in layer 3');
    expect(() => draft.setBias(first, NaN)).toThrow('too large');
    draft.weights(first)[0] = 1e39;
    expect(() => draft.finish()).toThrow('A weight would become too large');
  });

  it('may be written where another one was, if there is room for just that', () => {
    const room = new Float32Array(empty.parameters.length).fill(9);
    const draft = new Draft(empty, { mask: null }, room);
    draft.weights(second)[3] = 5;
    const { says, patch } = draft.finish();
    expect(says.parameters).toBe(room);
    expect(patch.runs).toEqual([
      { offset: 787, before: Float32Array.of(0), after: Float32Array.of(5) },
    ]);
    const again = new Draft(empty, { mask: null }, room);
    expect(again.finish().patch.runs).toEqual([]);
    // What was said before is not changed by it.
    expect(patch.runs[0].after).toEqual(Float32Array.of(5));
    const other = new Draft(empty, { mask: null }, new Float32Array(3));
    expect(other.network.parameters).toEqual(empty.parameters);
  });

  it('calls neurons as the person does', () => {
    const draft = draftOf(empty);
    expect(english.say(draft.titleOf(second))).toBe('hidden 1 neuron 1');
    draft.facts = applyChanges(facts, [{ kind: 'names', neuron: second, before: '', after: 'x' }]);
    expect(english.say(draft.titleOf(second))).toBe('x');
  });
});

describe('storable', () => {
  // The largest float32 is (2 − 2⁻²³) · 2¹²⁷; from half a step above it rounds to infinity.
  it('is what float32 can hold', () => {
    const largest = (2 - 2 ** -23) * 2 ** 127;
    expect(storable(largest)).toBe(largest);
    expect(storable(-largest)).toBe(-largest);
    expect(() => storable(2 ** 128 - 2 ** 103)).toThrow('at most 3.4 × 10³⁸');
    expect(() => storable(-Infinity)).toThrow('at most 3.4 × 10³⁸');
  });
});
