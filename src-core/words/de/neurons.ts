import type { neurons as english } from '../en/neurons';
import type { Translated } from '../languages';
import { theSnapshot } from './the-snapshot';

type Layer = Parameters<(typeof english)['layer.name']>[0];

/** The same in every case: `Schicht 1` and `Ausgabe` stand anywhere in a sentence. */
function layerName({ layer, layers }: Layer): string {
  return layer === layers - 1 ? 'Ausgabe' : `Schicht ${layer + 1}`;
}

export const neurons: Translated<typeof english> = {
  'neuron.named': ({ name }, { given }) => given(name),
  'neuron.place': (place) =>
    place.layer === place.layers - 1
      ? `Ausgabe ${place.index}`
      : `Neuron ${place.index} der ${layerName(place)}`,
  'neuron.of': ({ neuron, network }, { say }) => `${say(neuron)} (${say(network)})`,
  'neurons.count': ({ count }, { count: whole, plural }) =>
    `${whole(count)} ${plural(count, { one: 'Neuron', other: 'Neuronen' })}`,
  'neurons.ofLayer': ({ count, ...layer }, { count: whole, plural }) =>
    `${whole(count)} ${plural(count, { one: 'Neuron', other: 'Neuronen' })} der ${layerName(layer)}`,
  'layer.name': layerName,
  'layer.title': layerName,
  'pixel.index': ({ index }) => `Pixel ${index}`,

  'network.work': 'jetziger Stand',
  'network.lastSave': 'zuletzt gespeichert',
  'network.file': ({ file }, { name }) => name(file),
  'network.snapshot': ({ snapshot }, speech) => theSnapshot(snapshot, speech),
  'snapshot.named': ({ name }, { given }) => given(name),
  'snapshot.numbered': ({ number }) => `Schnappschuss ${number}`,
};
