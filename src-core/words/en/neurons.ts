import type { Said } from '../message';
import type { Speech } from '../words';
import { theSnapshot } from './the-snapshot';

/* Neurons, layers and pixels, as they are called inside sentences and labels. */

interface Layer {
  /** Counted from 0: the first that has neurons of its own. */
  readonly layer: number;
  /** How many layers there are; the last is the output. */
  readonly layers: number;
}

interface Place extends Layer {
  /** Counted from 0, as everywhere on the screen; for an output it is its digit. */
  readonly index: number;
}

function inLayer({ layer, layers }: Layer): string {
  return layer === layers - 1 ? 'output' : `hidden ${layer + 1}`;
}

export const neurons = {
  /** By its name. */
  'neuron.named': ({ name }: { name: string }, { given }: Speech) => given(name),
  /** By where it is. */
  'neuron.place': (place: Place) =>
    place.layer === place.layers - 1
      ? `output ${place.index}`
      : `${inLayer(place)} neuron ${place.index}`,
  /** A neuron of another network: `network` is a file, a snapshot or the last save. */
  'neuron.of': ({ neuron, network }: { neuron: Said; network: Said }, { say }: Speech) =>
    `${say(neuron)} of ${say(network)}`,
  'neurons.count': ({ count }: { count: number }, { count: whole, plural }: Speech) =>
    `${whole(count)} ${plural(count, { one: 'neuron', other: 'neurons' })}`,
  'neurons.ofLayer': (
    { count, ...layer }: Layer & { count: number },
    { count: whole, plural }: Speech,
  ) => `${whole(count)} ${plural(count, { one: 'neuron', other: 'neurons' })} of ${inLayer(layer)}`,
  /** Inside a sentence: `hidden 1`, `output`. */
  'layer.name': inLayer,
  /** As a heading, or after a dot. */
  'layer.title': (layer: Layer, { begin }: Speech) => begin(inLayer(layer)),
  /** Counted from 0, row by row. */
  'pixel.index': ({ index }: { index: number }) => `pixel ${index}`,

  /** The networks that can be compared, as they are called inside sentences. */
  'network.work': 'the current network',
  'network.lastSave': 'the last save',
  'network.file': ({ file }: { file: string }, { name }: Speech) => name(file),
  'network.snapshot': ({ snapshot }: { snapshot: Said }, speech: Speech) =>
    theSnapshot(snapshot, speech),
  'snapshot.named': ({ name }: { name: string }, { given }: Speech) => given(name),
  /** A snapshot that nobody gave a name. */
  'snapshot.numbered': ({ number }: { number: number }) => `Snapshot ${number}`,
};
