import type { Speech } from '../words';

/* What is done to all weights of a neuron, or to those that are selected: entries of the history. */

interface Way {
  /** To the right; negative to the left. */
  readonly dx: number;
  /** Down; negative up. */
  readonly dy: number;
}

function way({ dx, dy }: Way, { number, list }: Speech): string {
  const across = dx === 0 ? [] : [`${dx < 0 ? 'left' : 'right'} by ${number(Math.abs(dx))}`];
  const along = dy === 0 ? [] : [`${dy < 0 ? 'up' : 'down'} by ${number(Math.abs(dy))}`];
  return list([...across, ...along]) || `by ${number(0)}`;
}

export const operations = {
  'operation.scale': ({ factor }: { factor: number }, { exact }: Speech) =>
    `Scale by ${exact(factor)}`,
  'operation.add': ({ amount }: { amount: number }, { exact }: Speech) => `Add ${exact(amount)}`,
  'operation.negate': 'Flip signs',
  'operation.clamp': ({ least, most }: { least: number; most: number }, { exact }: Speech) =>
    `Clamp between ${exact(least)} and ${exact(most)}`,
  'operation.zeroMean': 'Subtract the mean',
  /** The same, to the last bit of the sum. */
  'operation.balance': 'Mean to zero',
  'operation.unitNorm': 'Normalise length',
  'operation.largestTo': ({ value }: { value: number }, { exact }: Speech) =>
    `Normalise peak to ${exact(value)}`,
  /** `strength` is a share, 0 to 1. */
  'operation.smooth': ({ strength }: { strength: number }, { percent }: Speech) =>
    `Smooth by ${percent(strength, null)}`,
  'operation.sharpen': ({ strength }: { strength: number }, { percent }: Speech) =>
    `Sharpen by ${percent(strength, null)}`,
  'operation.shift': (by: Way, speech: Speech) => `Shift ${way(by, speech)}`,
  'operation.mirrorLeftRight': 'Mirror left to right',
  'operation.mirrorTopBottom': 'Mirror top to bottom',
  'operation.rotate': ({ degrees }: { degrees: number }, { exact }: Speech) =>
    `Rotate by ${exact(degrees)}°`,
  'operation.randomise': ({ deviation }: { deviation: number }, { exact }: Speech) =>
    `Randomise with deviation ${exact(deviation)}`,
  'operation.clear': 'Clear',
  'operation.cut': 'Cut',
};
