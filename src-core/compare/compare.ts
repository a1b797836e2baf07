import { Network } from '../network/network';
import type { Compared, Comparison } from './comparison';
import { matchNetworks } from './match';

/** Puts two networks side by side. @param labels of the digits that both were measured on */
export function compare(a: Compared, b: Compared, labels: Uint8Array): Comparison {
  return {
    a,
    b,
    layers: matchNetworks(new Network(a.sizes, a.parameters), new Network(b.sizes, b.parameters)),
    onlyA: rightOnlyIn(a, b, labels),
    onlyB: rightOnlyIn(b, a, labels),
  };
}

function rightOnlyIn(one: Compared, other: Compared, labels: Uint8Array): Uint32Array {
  const places = Uint32Array.from(labels.keys());
  return places.filter((i) => one.answers[i] === labels[i] && other.answers[i] !== labels[i]);
}
