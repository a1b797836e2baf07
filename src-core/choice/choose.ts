import type { Choice } from './choice';
import { chosenDigits, measured, type KnownDigits } from './chosen';
import { differenceOfMeans, meanImage } from './means';
import type { MeasureName } from './measures';
import { sortBy } from './split';

/** What there is to choose from, and by what. */
export interface Choosing {
  /** Pixels [count × 784]. */
  readonly images: Uint8Array;
  readonly known: KnownDigits;
  readonly plus: Choice;
  readonly minus: Choice | null;
  /** Sorts the digits of `plus` from small to large. */
  readonly sortedBy: MeasureName | null;
}

/** Which digits two choices come to. */
export interface Chosen {
  /** Positions in the set, of all digits of `plus`. */
  readonly indices: Uint32Array;
  /** How many digits `minus` comes to; null without it. */
  readonly minusCount: number | null;
  /** Mean of `plus` less the mean of `minus` [784]; null if one of them is empty. */
  readonly picture: Float32Array | null;
}

/** @throws KnobsError if a condition asks for what isn't known */
export function choose({ images, known, plus, minus, sortedBy }: Choosing): Chosen {
  const indices = chosenDigits(plus, known);
  const others = minus && chosenDigits(minus, known);
  const isEmpty = indices.length === 0 || others?.length === 0;
  return {
    indices: sortedBy ? sortBy(indices, measured(known.measures)[sortedBy]) : indices,
    minusCount: others && others.length,
    picture: isEmpty ? null : pictureOf(images, indices, others),
  };
}

function pictureOf(
  images: Uint8Array,
  indices: Uint32Array,
  others: Uint32Array | null,
): Float32Array {
  return others ? differenceOfMeans(images, indices, others) : meanImage(images, indices);
}
