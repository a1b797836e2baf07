import { layersOf, type LayerSizes, type NeuronId } from '../network/shape';
import { message, type Message } from '../words/message';
import type { Patch } from './patch';

type Names = readonly (readonly string[])[];

/** `Hidden 1`, `Hidden 2`, … or `Output`. */
export function layerTitle(sizes: LayerSizes, layer: number): Message {
  return message('layer.title', { layer, layers: sizes.length - 1 });
}

/** The same within a sentence: `hidden 1` or `output`. */
export function layerName(sizes: LayerSizes, layer: number): Message {
  return message('layer.name', { layer, layers: sizes.length - 1 });
}

/** `hidden 1 neuron 13` or `output 7`: which neuron it is, whatever it is called. */
export function neuronPlace(sizes: LayerSizes, { layer, index }: NeuronId): Message {
  return message('neuron.place', { layer, index, layers: sizes.length - 1 });
}

/** Whether a neuron has a name that a person gave it: an output is called by its digit. */
export function isNamed(sizes: LayerSizes, names: Names, { layer, index }: NeuronId): boolean {
  const isOutput = layer === sizes.length - 2;
  const name = names[layer][index];
  return name !== '' && !(isOutput && name === String(index));
}

/** The neuron's name if it has one, else its place. */
export function neuronTitle(sizes: LayerSizes, names: Names, neuron: NeuronId): Message {
  return isNamed(sizes, names, neuron)
    ? message('neuron.named', { name: names[neuron.layer][neuron.index] })
    : neuronPlace(sizes, neuron);
}

/** A label of the history: what was done, and where. */
export function at(what: Message, where: Message): Message {
  return message('history.at', { what, where });
}

/**
 * What became of a bias or a weight, in words the person recognises: `Bias −2.4 → −3 · level
 * stroke`. Of several, how many changed.
 */
export function describeChange(sizes: LayerSizes, names: Names, { runs }: Patch): Message {
  const count = runs.reduce((sum, run) => sum + run.after.length, 0);
  const first = locate(sizes, runs[0].offset);
  const neuron = neuronTitle(sizes, names, first.neuron);
  if (count > 1) return at(message('history.weights', { count }), neuron);
  const change = { before: runs[0].before[0], after: runs[0].after[0] };
  if (first.input === null) return at(message('history.bias', change), neuron);
  const from =
    first.neuron.layer === 0
      ? message('pixel.index', { index: first.input })
      : neuronTitle(sizes, names, { layer: first.neuron.layer - 1, index: first.input });
  return at(message('history.weight', change), message('history.fromTo', { from, to: neuron }));
}

/** The neurons whose weights, bias, name or state a patch changes, each once. */
export function patchedNeurons(sizes: LayerSizes, { runs, changes }: Patch): NeuronId[] {
  const found = new Map<string, NeuronId>();
  const add = (neuron: NeuronId) => found.set(`${neuron.layer} ${neuron.index}`, neuron);
  for (const { offset, after } of runs) {
    for (let at = offset; at < offset + after.length;) {
      const { neuron, input } = locate(sizes, at);
      add(neuron);
      // On to the end of its row.
      at += input === null ? 1 : sizes[neuron.layer] - input;
    }
  }
  for (const change of changes) if ('neuron' in change) add(change.neuron);
  return [...found.values()];
}

/** Which neuron a parameter belongs to, and from which input its weight comes: null for the bias. */
export function locate(
  sizes: LayerSizes,
  offset: number,
): { neuron: NeuronId; input: number | null } {
  const layers = layersOf(sizes);
  const layer = layers.findLastIndex((layout) => layout.weightOffset <= offset);
  const { weightOffset, biasOffset, inputs } = layers[layer];
  if (offset >= biasOffset) return { neuron: { layer, index: offset - biasOffset }, input: null };
  const index = Math.floor((offset - weightOffset) / inputs);
  return { neuron: { layer, index }, input: (offset - weightOffset) % inputs };
}
