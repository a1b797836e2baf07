import type { neurons as english } from '../en/neurons';
import type { Translated } from '../languages';
import { isNumberedSnapshot } from '../given-names';

type Layer = Parameters<(typeof english)['layer.name']>[0];

/** Both are feminine, as `neurona` is: `de la capa 1`, `de la salida`. */
function layerName({ layer, layers }: Layer): string {
  return layer === layers - 1 ? 'salida' : `capa ${layer + 1}`;
}

export const neurons: Translated<typeof english> = {
  'neuron.named': ({ name }, { given }) => given(name),
  'neuron.place': (place) =>
    place.layer === place.layers - 1
      ? `salida ${place.index}`
      : `neurona ${place.index} de la ${layerName(place)}`,
  'neuron.of': ({ neuron, network }, { say }) => `${say(neuron)} (${say(network)})`,
  'neurons.count': ({ count }, { count: whole, plural }) =>
    `${whole(count)} ${plural(count, { one: 'neurona', other: 'neuronas' })}`,
  'neurons.ofLayer': ({ count, ...layer }, { count: whole, plural }) =>
    `${whole(count)} ${plural(count, { one: 'neurona', other: 'neuronas' })} de la ${layerName(layer)}`,
  'layer.name': layerName,
  'layer.title': (layer, { begin }) => begin(layerName(layer)),
  'pixel.index': ({ index }) => `píxel ${index}`,

  'network.work': 'red actual',
  'network.lastSave': 'último guardado',
  'network.file': ({ file }, { name }) => name(file),
  'network.snapshot': ({ snapshot }, { say }) =>
    isNumberedSnapshot(snapshot) ? say(snapshot) : `instantánea «${say(snapshot)}»`,
  'snapshot.named': ({ name }, { given }) => given(name),
  'snapshot.numbered': ({ number }) => `Instantánea ${number}`,
};
