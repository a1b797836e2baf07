import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { placementSchema } from './placement-schema';
import { defaultPlacement, STENCIL_KINDS, titleOf } from './stencil';

describe('placementSchema', () => {
  it('lets every default placement through', () => {
    for (const kind of STENCIL_KINDS) {
      expect(v.parse(placementSchema, defaultPlacement(kind))).toEqual(defaultPlacement(kind));
    }
  });

  it('refuses what cannot be drawn', () => {
    const placement = defaultPlacement('ring');
    for (const wrong of [
      { ...placement, width: 1.9 },
      { ...placement, height: 85 },
      { ...placement, x: 2 ** 53 },
      { ...placement, angle: Infinity },
      { ...placement, strength: NaN },
      { ...placement, balanced: undefined },
    ]) {
      expect(v.is(placementSchema, wrong)).toBe(false);
    }
  });
});

describe('titleOf', () => {
  it('is another for every kind', () => {
    expect(new Set(STENCIL_KINDS.map(titleOf)).size).toBe(STENCIL_KINDS.length);
  });
});
