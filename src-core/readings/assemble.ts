import { KnobsError } from '../errors';
import { DEFAULT_ACTIVATION, type ActivationName } from '../network/activations';
import { Network } from '../network/network';
import { MAX_HIDDEN_LAYERS, MAX_HIDDEN_NEURONS, PIXELS } from '../network/shape';
import { splitActivations } from './activation-tensors';
import { askWhich, type ReadingChoice } from './ask-which';
import { likelyChains, type Chain } from './chain';
import { areNative, checkNative } from './native-tensors';
import { passedOver, rolesOf } from './roles';
import { quote } from '../text/quote';
import { copyNumbers, type Tensor, type Terms } from './tensor';
import { message, type Message } from '../words/message';

/** What tensors are: a network, or a question because they could be several. */
type Assembly =
  | {
      readonly network: Network;
      /** What a person should know of it: what was passed over, what was missing. */
      readonly remarks: readonly Message[];
      /** Only Knobs's own names say how it is computed. */
      readonly leavesOpen?: 'everything';
    }
  | { readonly question: ReadingChoice };

/**
 * The network that tensors are under any names: matrices and vectors whose shapes chain
 * 784 → … → 10, either way round (see `chain.ts` for what decides).
 * @param answer the key of a choice, if the same tensors asked a question before
 * @param terms of the format, for refusals
 * @throws KnobsError if they are no network within the limits or hold NaN or infinity
 */
export function assemble(
  tensors: readonly Tensor[],
  answer?: string,
  terms: Terms = 'tensor',
): Assembly {
  const { others, activations } = splitActivations(tensors);
  const isKnown = activations.size === 0 || saysActivations(others, activations);
  const known = isKnown ? others : tensors;
  // Under Knobs's own names all that a network has must be there.
  const isOwn = areNative(known);
  if (isOwn) checkNative(known, terms);
  const roles = rolesOf(known, terms);
  const chains = likelyChains(roles);
  if (chains.length === 0) {
    throw new KnobsError('tensors.noChain', {
      ...listed(tensors, terms),
      ...{ pixels: PIXELS, layers: MAX_HIDDEN_LAYERS, neurons: MAX_HIDDEN_NEURONS },
    });
  }
  const byWeights = new Set(chains.map((chain) => JSON.stringify(chain.map(describe))));
  // Biases are named only where they are what tells two ways apart.
  const inWords = byWeights.size < chains.length ? describeWithBias : describe;
  const which = askWhich(chains, answer, {
    keyOf: (chain) => keyOf(chain, tensors),
    labelOf: (chain) => message('tensors.way', { layers: chain.map(inWords) }),
    text: (count) => message('tensors.whichWay', { count }),
    tooMany: (ways) => message('tensors.tooManyWays', { ways, ...listed(tensors, terms) }),
    unknown: (answer) => message('tensors.noSuchWay', { answer }),
  });
  if ('question' in which) return which;
  const remarks = [...passedOver(roles.beside), ...withoutBiases(which.meant)];
  return {
    network: networkOf(which.meant, terms, activations),
    remarks,
    ...(isOwn ? {} : { leavesOpen: 'everything' }),
  };
}

/** Whether activations are those of layers that are there, under Knobs's own names. */
function saysActivations(
  others: readonly Tensor[],
  activations: ReadonlyMap<string, ActivationName>,
): boolean {
  if (!areNative(others)) return false;
  return [...activations.keys()].every((key) => others.some(({ name }) => layerOf(name) === key));
}

/** `hidden1` of `hidden1.weight`. */
function layerOf(name: string): string {
  return name.split(/[./]/)[0];
}

function networkOf(chain: Chain, terms: Terms, said: ReadonlyMap<string, ActivationName>): Network {
  const sizes = [PIXELS, ...chain.map(({ outputs }) => outputs)];
  const activations = chain.map(
    ({ weight }) => said.get(layerOf(weight.name)) ?? DEFAULT_ACTIVATION,
  );
  const network = new Network({ sizes, activations });
  chain.forEach(({ weight, transposed, bias }, l) => {
    copyNumbers(weight, network.layers[l].weights, transposed, terms);
    if (bias) copyNumbers(bias, network.layers[l].biases, false, terms);
  });
  return network;
}

function withoutBiases(chain: Chain): Message[] {
  const without = chain.filter(({ bias }) => !bias).map(({ weight: { name } }) => quote(name));
  return without.length > 0 ? [message('tensors.noBiases', { shown: without })] : [];
}

function describe({ weight: { name }, transposed }: Chain[number]): Message {
  return message(transposed ? 'tensors.columns' : 'tensors.rows', { name: quote(name) });
}

function describeWithBias(link: Chain[number]): Message {
  return message('tensors.withBias', {
    weights: describe(link),
    bias: quote(link.bias?.name ?? ''),
  });
}

/** The places of a chain's weights and biases in the file, which are the same whenever it is read. */
function keyOf(chain: Chain, tensors: readonly Tensor[]): string {
  return chain
    .map(({ weight, transposed, bias }) => {
      return `${tensors.indexOf(weight)}${transposed ? 't' : ''}+${bias ? tensors.indexOf(bias) : ''}`;
    })
    .join(' ');
}

function listed(tensors: readonly Tensor[], kind: Terms) {
  const shown = tensors.slice(0, 10).map(({ name, shape }) => `${quote(name)} ${quote(shape)}`);
  return { kind, shown, count: tensors.length };
}
