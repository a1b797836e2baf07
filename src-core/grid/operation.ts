import { KnobsError } from '../errors';
import { normal } from '../network/random';
import { balanceGrid, chosen, subtractMean } from './balance';
import { deleteSelected } from './clip';
import { mirror, rotate, shift } from './geometry';
import { mapSelected, type Selection, type Size } from './grid';
import { neighbourhoodMean } from './neighbourhood';
import type { Operation } from './operation-schema';
import { largestOf, normOf } from './statistics';

/**
 * A grid whose selected weights went through an operation; the others keep theirs to the bit. What
 * depends on all (the mean, the length, the largest) depends on the selected ones alone, except that
 * smoothing and sharpening look at neighbours that are not selected too. Moving, mirroring and
 * turning stay within the selection (see `geometry.ts`). Where there is nothing to scale or nothing
 * selected, the grid stays as it is.
 * @throws KnobsError if a weight would become too large for float32, or the limits cross
 */
export function applyOperation(
  size: Size,
  values: Float32Array,
  operation: Operation,
  selection: Selection | null,
): Float32Array {
  const each = (change: (value: number, cell: number) => number) =>
    mapSelected(values, selection, change);
  switch (operation.kind) {
    case 'scale':
      return each((value) => value * operation.factor);
    case 'add':
      return each((value) => value + operation.amount);
    case 'negate':
      return each((value) => -value);
    case 'clamp': {
      const { least, most } = operation;
      if (least > most) {
        throw new KnobsError('clamp.crossed', { least, most });
      }
      return each((value) => Math.max(least, Math.min(most, value)));
    }
    case 'zeroMean':
      return subtractMean(values, selection);
    case 'balance':
      return balanceGrid(values, selection);
    case 'unitNorm':
      return rescale(values, selection, normOf(chosen(values, selection)), 1);
    case 'largestTo':
      return rescale(values, selection, largestOf(chosen(values, selection)), operation.value);
    case 'smooth':
      return blend(size, values, selection, operation.strength);
    case 'sharpen':
      return blend(size, values, selection, -operation.strength);
    case 'shift':
      return shift(size, values, selection, operation.dx, operation.dy);
    case 'mirror':
      return mirror(size, values, selection, operation.axis);
    case 'rotate':
      return rotate(size, values, selection, operation.degrees);
    case 'randomise':
      return randomise(values, selection, operation.seed, operation.deviation);
    case 'clear':
    case 'cut':
      return deleteSelected(values, selection);
  }
}

/** Brings a measure of the weights from what it is to what it is to be; 0 can't be brought anywhere. */
export function rescale(
  values: Float32Array,
  selection: Selection | null,
  from: number,
  to: number,
): Float32Array {
  return mapSelected(values, selection, (value) => (from === 0 ? value : (value / from) * to));
}

/** So far towards the mean of the neighbourhood; away from it if negative. */
function blend(
  size: Size,
  values: Float32Array,
  selection: Selection | null,
  strength: number,
): Float32Array {
  return mapSelected(
    values,
    selection,
    (value, cell) => (1 - strength) * value + strength * neighbourhoodMean(size, values, cell),
  );
}

/** Every cell of the grid has its number, so that a seed gives a cell the same whatever is selected. */
function randomise(
  values: Float32Array,
  selection: Selection | null,
  seed: number,
  deviation: number,
): Float32Array {
  const next = normal(seed);
  const random = Float64Array.from(values, () => next() * deviation);
  return mapSelected(values, selection, (_, cell) => random[cell]);
}
