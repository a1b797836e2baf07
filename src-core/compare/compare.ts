import type { ComparisonSide, Comparison, LayerPairs } from './comparison';

/**
 * Puts two networks side by side.
 * @param layers how their neurons go together, see `matchNetworks`
 * @param labels of the digits that both were measured on
 */
export function compare(
  a: ComparisonSide,
  b: ComparisonSide,
  layers: readonly LayerPairs[],
  labels: Uint8Array,
): Comparison {
  return {
    a,
    b,
    layers,
    onlyA: rightOnlyIn(a, b, labels),
    onlyB: rightOnlyIn(b, a, labels),
  };
}

function rightOnlyIn(one: ComparisonSide, other: ComparisonSide, labels: Uint8Array): Uint32Array {
  const places = new Uint32Array(labels.length);
  let count = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (one.answers[i] === label && other.answers[i] !== label) places[count++] = i;
  }
  return places.slice(0, count);
}
