import { layersOf, type LayerSizes, type NeuronId } from '../network/shape';
import type { Patch } from './patch';

type Names = readonly (readonly string[])[];

/** `Hidden 1`, `Hidden 2`, … or `Output`. */
export function layerTitle(sizes: LayerSizes, layer: number): string {
  return layer === sizes.length - 2 ? 'Output' : `Hidden ${layer + 1}`;
}

/** `hidden 1 neuron 13` or `output 7`: which neuron it is, whatever it is called. */
export function neuronPlace(sizes: LayerSizes, { layer, index }: NeuronId): string {
  return layer === sizes.length - 2 ? `output ${index}` : `hidden ${layer + 1} neuron ${index}`;
}

/** The neuron's name if it has one, else its place. */
export function neuronTitle(sizes: LayerSizes, names: Names, neuron: NeuronId): string {
  const isOutput = neuron.layer === sizes.length - 2;
  const name = names[neuron.layer][neuron.index];
  if (name === '' || (isOutput && name === String(neuron.index))) return neuronPlace(sizes, neuron);
  return name;
}

/**
 * A number as people write it, with a real minus sign and at most `digits` decimals; one that would
 * be 0 then, but isn't, with two digits that count.
 */
export function formatNumber(value: number, digits = 3): string {
  const rounded = Number(value.toFixed(digits)) || Number(value.toPrecision(2));
  return String(rounded === 0 ? 0 : rounded).replaceAll('-', '−');
}

/**
 * What became of a bias or a weight, in words the person recognises: `Bias −2.4 → −3 · level
 * stroke`. Of several, how many changed.
 */
export function describeChange(sizes: LayerSizes, names: Names, { runs }: Patch): string {
  const count = runs.reduce((sum, run) => sum + run.after.length, 0);
  const first = locate(sizes, runs[0].offset);
  const neuron = neuronTitle(sizes, names, first.neuron);
  if (count > 1) return `Change ${count} weights · ${neuron}`;
  const [before] = runs[0].before;
  const [after] = runs[0].after;
  const change = `${formatNumber(before)} → ${formatNumber(after)}`;
  if (first.input === null) return `Bias ${change} · ${neuron}`;
  const source =
    first.neuron.layer === 0
      ? `pixel ${first.input}`
      : neuronTitle(sizes, names, { layer: first.neuron.layer - 1, index: first.input });
  return `Weight ${change} · ${source} to ${neuron}`;
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
