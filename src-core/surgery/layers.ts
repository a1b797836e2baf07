import { KnobsError } from '../errors';
import { ACTIVATIONS, type ActivationName } from '../network/activations';
import { MAX_HIDDEN_LAYERS } from '../network/shape';
import { checkHidden } from './neurons';
import { freeId, withNeurons, withOutgoing, type LayerParts, type NetworkParts } from './parts';

/* Layers that come and go, and that compute in another way. */

/** What a neuron makes of its weighted sum, as a straight line: a ≈ offset + slope · z. */
export interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** How a layer that comes in between hands on what it is fed. */
export interface Passing {
  readonly activation: ActivationName;
  /** By how much what a neuron is fed is taken, before its activation: large is steep, small gentle. */
  readonly gain: number;
  /** What of that is in the middle: there the sum is 0. */
  readonly middle: number;
  /** What the activation comes to is taken for: the next layer is set so that it does. */
  readonly line: Line;
}

/** A layer in the activation that hands on exactly what it is fed. */
export function exactPassing(activation: ActivationName): Passing {
  return { activation, gain: 1, middle: 0, line: { slope: 1, offset: 0 } };
}

/** Which layers come in behind another without changing anything. */
export function isExact(before: ActivationName, activation: ActivationName): boolean {
  const isUnchanged = [0, 0.3, 1, 7].every((a) => ACTIVATIONS[activation].of?.(a) === a);
  return isUnchanged && ACTIVATIONS[activation].range[0] <= ACTIVATIONS[before].range[0];
}

/**
 * A layer whose neurons squash: gently, where that is nearly a straight line, or steeply, where
 * nearly everything is at one end or the other.
 */
export function squashingPassing(
  before: ActivationName,
  activation: ActivationName,
  how: 'gentle' | 'steep',
): Passing {
  const { of, derivative, range } = ACTIVATIONS[activation];
  const [low, high] = ACTIVATIONS[before].range;
  const isBounded = Number.isFinite(low) && Number.isFinite(high);
  const middle = isBounded ? (low + high) / 2 : 0;
  // What has no end may be far from the middle.
  const gain = how === 'steep' ? STEEP : isBounded ? GENTLE / (high - low) : GENTLE / 10;
  const at = of!(0);
  const slope =
    how === 'gentle' ? derivative(at) * gain : (range[1] - range[0]) / (isBounded ? high - low : 1);
  // offset + slope · a is what the neuron is for a.
  return { activation, gain, middle, line: { slope, offset: at - slope * middle } };
}

/** From one end of a sigmoid to the other, nearly. */
const STEEP = 12;
/** How far from the middle what is nearly straight goes, at most: 0.2 % off. */
const GENTLE = 0.3;

/**
 * Puts a layer in between, of as many neurons as the one before it, each fed by one of them.
 * @param at the place it takes among the layers: not the first, behind the pixels
 * @throws KnobsError if there can't be one more
 */
export function insertLayer(parts: NetworkParts, at: number, passing: Passing): NetworkParts {
  if (at === 0) throw new KnobsError('surgery.afterPixels');
  if (!parts[at]) throw new KnobsError('edit.noLayer', { number: at + 1 });
  if (parts.length > MAX_HIDDEN_LAYERS) {
    throw new KnobsError('surgery.tooDeep', { most: MAX_HIDDEN_LAYERS });
  }
  const { activation, gain, middle, line } = passing;
  const before = parts[at - 1].neurons;
  const id = freeId(parts);
  const inserted: LayerParts = {
    activation,
    neurons: before.map((_, i) => ({
      ...{ id: id + i, name: '', muted: false, locked: false },
      weights: before.map((_, k) => (k === i ? gain : 0)),
      // Plus 0, since −0 would be another number.
      bias: 0 - gain * middle,
    })),
  };
  const next = parts[at].neurons.map((neuron) => ({
    ...neuron,
    weights: neuron.weights.map((weight) => weight / line.slope),
    bias: neuron.bias - neuron.weights.reduce((sum, w) => sum + w, 0) * (line.offset / line.slope),
  }));
  return [...parts.slice(0, at), inserted, { ...parts[at], neurons: next }, ...parts.slice(at + 1)];
}

/**
 * Takes a hidden layer out: the next one is fed by what fed it.
 * @param lines what each of its neurons is taken for; exact for the identity, whose line it is
 */
export function removeLayer(
  parts: NetworkParts,
  layer: number,
  lines: readonly Line[],
): NetworkParts {
  checkHidden(parts, layer);
  const { neurons } = parts[layer];
  const counting = neurons.map(({ muted }, i) => (muted ? { slope: 0, offset: 0 } : lines[i]));
  const without = withOutgoing(parts, layer, ({ weights, bias }) => ({
    weights: neurons[0].weights.map((_, input) =>
      weights.reduce(
        (sum, weight, i) => sum + weight * counting[i].slope * neurons[i].weights[input],
        0,
      ),
    ),
    bias: weights.reduce((sum, weight, i) => {
      const { slope, offset } = counting[i];
      return sum + weight * (slope * neurons[i].bias + offset);
    }, bias),
  }));
  return without.filter((_, l) => l !== layer);
}

/** The line that touches an activation where the sum is 0; the identity is its own. */
export function tangent(activation: ActivationName): Line {
  const { of, derivative } = ACTIVATIONS[activation];
  const offset = of!(0);
  return { slope: derivative(offset), offset };
}

/** Lets a layer compute in another way, with the weights and biases it has. */
export function changeActivation(
  parts: NetworkParts,
  layer: number,
  activation: ActivationName,
): NetworkParts {
  if (!parts[layer]) throw new KnobsError('edit.noLayer', { number: layer + 1 });
  return parts.map((part, l) => (l === layer ? { ...part, activation } : part));
}

/**
 * Lets a layer compute in another way, and changes weights and biases so that the network does the
 * same. Outputs have nothing behind them: only the answer is the same.
 */
export function exchangeActivation(
  parts: NetworkParts,
  layer: number,
  activation: ActivationName,
): NetworkParts {
  const twin = parts[layer] && ACTIVATIONS[parts[layer].activation].twin;
  if (twin?.name !== activation) throw new KnobsError('surgery.notTheSame');
  const { gain, slope, offset } = twin;
  const scaled = withNeurons(changeActivation(parts, layer, activation), layer, (neurons) =>
    neurons.map(({ weights, bias, ...rest }) => ({
      ...rest,
      weights: weights.map((weight) => weight * gain),
      bias: bias * gain,
    })),
  );
  const isMuted = parts[layer].neurons.map(({ muted }) => muted);
  return withOutgoing(scaled, layer, ({ weights, bias }) => ({
    weights: weights.map((weight) => weight * slope),
    bias: weights.reduce((sum, w, i) => (isMuted[i] ? sum : sum + w * offset), bias),
  }));
}
