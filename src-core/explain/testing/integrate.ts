import type { Muted } from '#core/network/muted';
import type { Network } from '#core/network/network';
import type { FlowTarget } from '../flow-target';

/*
 * Conductance as it is defined, by plain loops: flow along i → j is the integral of
 * ∂m/∂z_j · W_ji · ∂a_i/∂t over a straight way, here by the midpoints of many parts. Nothing of the
 * code under test takes part, nor the table of activations.
 */

const functions: Record<string, readonly [(z: number) => number, (z: number) => number]> = {
  sigmoid: [(z) => 1 / (1 + Math.exp(-z)), (z) => 1 / ((1 + Math.exp(-z)) * (1 + Math.exp(z)))],
  tanh: [Math.tanh, (z) => 1 / Math.cosh(z) ** 2],
  relu: [(z) => Math.max(0, z), (z) => (z > 0 ? 1 : 0)],
  identity: [(z) => z, () => 1],
};

interface Asked {
  readonly network: Network;
  readonly muted?: Muted;
  readonly target: FlowTarget;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** @returns flow along each link [layer][outputs][inputs], the pixels' included */
export function integrate(
  { network, muted, target, from, to }: Asked,
  parts: number,
): number[][][] {
  const layers = network.layers.slice(0, target.layer + 1);
  const flows = layers.map(({ inputs, outputs }) => table(outputs, inputs));
  const change = Array.from(to, (end, i) => end - from[i]);
  const [startSums, changeSums] = [sums(network, 0, from, 1), sums(network, 0, change, 0)];
  for (let part = 0; part < parts; part++) {
    const t = (part + 0.5) / parts;
    let z = startSums.map((sum, j) => sum + t * changeSums[j]);
    let speed = changeSums;
    const slopes: number[][] = [];
    const speeds: number[][] = [change];
    layers.forEach(({ activation }, l) => {
      if (l === layers.length - 1) return;
      const [f, derivative] = functions[activation];
      slopes[l] = z.map((sum, j) => (muted?.[l][j] ? 0 : derivative(sum)));
      const a = z.map((sum, j) => (muted?.[l][j] ? 0 : f(sum)));
      speeds[l + 1] = speed.map((rate, j) => rate * slopes[l][j]);
      z = sums(network, l + 1, a, 1);
      speed = sums(network, l + 1, speeds[l + 1], 0);
    });
    let back: number[] = z.map((_, k) => (k === target.index ? 1 : k === target.against ? -1 : 0));
    for (let l = layers.length - 1; l >= 0; l--) {
      const { weights, inputs, outputs } = layers[l];
      const next = new Array<number>(inputs).fill(0);
      for (let j = 0; j < outputs; j++) {
        for (let i = 0; i < inputs; i++) {
          const weighted = back[j] * weights[j * inputs + i];
          flows[l][j][i] += (weighted * speeds[l][i]) / parts;
          if (l > 0) next[i] += weighted * slopes[l - 1][i];
        }
      }
      back = next;
    }
  }
  return flows;
}

function table(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
}

function sums(network: Network, l: number, inputs: ArrayLike<number>, biased: 0 | 1): number[] {
  const { outputs, weights, biases, inputs: count } = network.layers[l];
  return Array.from({ length: outputs }, (_, j) => {
    let sum = biased * biases[j];
    for (let i = 0; i < count; i++) sum += weights[j * count + i] * inputs[i];
    return sum;
  });
}
