import { KnobsError } from '../errors';
import { Network } from '../network/network';
import { MAX_HIDDEN_LAYERS, MAX_HIDDEN_NEURONS, PIXELS } from '../network/shape';
import { askWhich } from './ask-which';
import { likelyChains, type Chain } from './chain';
import type { ReadingQuestion } from './codec';
import { areNative, checkNative } from './native-tensors';
import { quote } from '../text/quote';
import { copyNumbers, TENSORS, type Tensor, type Terms } from './tensor';

/** What tensors are: a network, or a question because they could be several. */
type Assembly = { readonly network: Network } | { readonly question: ReadingQuestion };

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
  terms: Terms = TENSORS,
): Assembly {
  const chains = likelyChains(tensors);
  if (chains.length === 0) {
    if (areNative(tensors)) checkNative(tensors, terms);
    throw new KnobsError(`The file has ${listed(tensors, terms)}; ${EXPECTED}.`);
  }
  const byWeights = new Set(chains.map((chain) => chain.map(describe).join()));
  // Biases are named only where they are what tells two ways apart.
  const inWords = byWeights.size < chains.length ? describeWithBias : describe;
  const which = askWhich(chains, answer, {
    keyOf: (chain) => keyOf(chain, tensors),
    labelOf: (chain) => chain.map(inWords).join(', '),
    text: (count) =>
      `The shapes in the file fit in ${count} ways, and nothing else in it tells which is meant. Which layers follow each other?`,
    tooMany: (count) =>
      `The file has ${listed(tensors, terms)}, which fit a network in ${count} ways; expected names that tell the order of the layers.`,
    unknown: 'is none of the ways in which the layers can be read.',
  });
  return 'question' in which ? which : { network: networkOf(which.meant, terms) };
}

const EXPECTED = `expected the weights and biases of a network ${PIXELS}-…-10 with at most ${MAX_HIDDEN_LAYERS} hidden layers of 1 to ${MAX_HIDDEN_NEURONS} neurons`;

function networkOf(chain: Chain, terms: Terms): Network {
  const network = new Network([PIXELS, ...chain.map(({ outputs }) => outputs)]);
  chain.forEach(({ weight, transposed, bias }, l) => {
    copyNumbers(weight, network.layers[l].weights, transposed, terms);
    copyNumbers(bias, network.layers[l].biases, false, terms);
  });
  return network;
}

function describe({ weight: { name }, transposed }: Chain[number]): string {
  return `${quote(name)} (one ${transposed ? 'column' : 'row'} for each neuron)`;
}

function describeWithBias(link: Chain[number]): string {
  return `${describe(link)} with ${quote(link.bias.name)}`;
}

/** The places of a chain's weights and biases in the file, which are the same whenever it is read. */
function keyOf(chain: Chain, tensors: readonly Tensor[]): string {
  return chain
    .map(({ weight, transposed, bias }) => {
      return `${tensors.indexOf(weight)}${transposed ? 't' : ''}+${tensors.indexOf(bias)}`;
    })
    .join(' ');
}

function listed(tensors: readonly Tensor[], { many }: Terms): string {
  if (tensors.length === 0) return `no ${many}`;
  const shown = tensors.slice(0, 10).map(({ name, shape }) => `${quote(name)} ${quote(shape)}`);
  return shown.join(', ') + (tensors.length > 10 ? `, … (${tensors.length} ${many})` : '');
}
