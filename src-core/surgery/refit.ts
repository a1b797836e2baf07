import { freeId, type LayerParts, type NetworkParts, type NeuronParts } from './parts';

/**
 * A network in another structure that keeps what fits: hidden layers stay in their places from the
 * first on, outputs are the same ones, and of each layer the first neurons go on. A weight fits where
 * both neurons do, a neuron with all it knows where its layer is still fed by the same one.
 * @param rest in the structure wanted: what all else is taken from
 */
export function refit(before: NetworkParts, rest: NetworkParts): NetworkParts {
  const output = rest.length - 1;
  const from = rest.map((_, l) =>
    l === output ? before.length - 1 : l < before.length - 1 ? l : -1,
  );
  let next = freeId(before);
  return rest.map((layer, l): LayerParts => {
    const old = before[from[l]]?.neurons ?? [];
    const isFed = l === 0 ? from[l] === 0 : from[l] > 0 && from[l - 1] === from[l] - 1;
    const neurons = layer.neurons.map((fill, i): NeuronParts => {
      const kept = old[i];
      if (!kept) return { ...fill, id: next++ };
      if (!isFed) return { ...kept, weights: fill.weights, bias: fill.bias };
      return { ...kept, weights: fill.weights.map((weight, k) => kept.weights[k] ?? weight) };
    });
    return { ...layer, neurons };
  });
}
