import { mapSelected, type Mask, type Selection, type Size } from './grid';
import { neighbourhoodMean } from './neighbourhood';

export type Application =
  /** Towards a value: all the way where the mask is 1. */
  | { readonly mode: 'set'; readonly value: number }
  | { readonly mode: 'add'; readonly value: number }
  /** Towards the mean of the 3×3 neighbourhood; neighbours that are not selected count in it. */
  | { readonly mode: 'smooth' };

/**
 * What a grid becomes where a tool covers it: in full where the mask is 1, in part between, and as
 * it was, to the bit, where it is 0.
 * @throws KnobsError if a weight becomes too large for float32
 */
export function applyCoverage(
  size: Size,
  values: Float32Array,
  mask: Mask,
  application: Application,
  selection: Selection | null,
): Float32Array {
  const { mode } = application;
  return mapSelected(values, covered(mask, selection), (value, cell) => {
    const share = mask[cell];
    if (mode === 'add') return value + share * application.value;
    const aim = mode === 'set' ? application.value : neighbourhoodMean(size, values, cell);
    return (1 - share) * value + share * aim;
  });
}

function covered(mask: Mask, selection: Selection | null): Selection {
  return Uint8Array.from(mask, (share, cell) =>
    share > 0 && (selection === null || selection[cell] === 1) ? 1 : 0,
  );
}
