import type { networkView as english } from '../en/network-view';
import type { Translated } from '../languages';

export const networkView: Translated<typeof english> = {
  'network.title': 'Red',
  'network.neurons': 'Neuronas',
  'network.layer': ({ layer, size, activation }, { count }) =>
    `${layer} · ${count(size)}${activation}`,
  'network.layer.short': ({ layer, size, activation }, { count }) =>
    `C${layer} · ${count(size)}${activation}`,
  'network.output.short': ({ size, activation }, { count }) => `Sal · ${count(size)}${activation}`,

  'network.addNeuron': ({ layer }) => `Añadir una neurona a ${layer}`,
  'network.insertLayer': ({ layer }) => `Insertar una capa después de ${layer}`,
  'network.edge': ({ weight, activation, product }) =>
    `peso w = **${weight}**, activación a = ${activation}, w·a = ${product}`,
  'network.neuron': ({ sum, symbol, activation }) =>
    `suma ponderada z = ${sum}, activación a = ${symbol}(z) = **${activation}**`,
  'network.neuron.muted': ({ sum, activation }) =>
    `suma ponderada z = ${sum}, activación a = **${activation}**`,

  'neuron.muted': 'silenciada',
  'neuron.locked': 'bloqueada',
  'neuron.like': ({ neuron, correlation }) => `≈ ${neuron}, correlación ${correlation}`,
  'neuron.likeMore': ({ count: more }, { count }) => `≈ ${count(more)} más`,
  'neuron.differs': 'distinta de la instantánea',

  'matrix.written': 'escrito',
  'matrix.readAs': 'leído como',

  'neurons.selected': ({ count: chosen }, { count, plural }) =>
    `${count(chosen)} ${plural(chosen, { one: 'neurona seleccionada', other: 'neuronas seleccionadas' })}`,
  'neurons.choose': 'elige una…',
  'neurons.onlyThis': 'Seleccionar solo esta',
  'neurons.done': 'Listo',
  'neurons.oneAgain': 'Un toque vuelve a seleccionar una sola neurona',
  'neuron.muted.now': 'Silenciada',
  'neuron.muted.about': 'Cuenta como 0, digan lo que digan sus pesos',
  'neuron.unmute': 'Reactivar',
  'neuron.locked.now': 'Bloqueada',
  'neuron.locked.about': 'Ninguna herramienta ni ningún archivo la cambia',
  'neuron.unlock': 'Desbloquear',
  'neuron.like.now': ({ neuron, correlation }) => `${neuron}, correlación ${correlation}`,
  'neuron.like.about': 'Las dos buscan casi lo mismo: una de ellas podría buscar otra cosa',
  'neuron.like.select': 'Seleccionar la otra',

  'picking.copy': ({ neuron }) => `Copiar **${neuron}**: haz clic en la neurona de destino`,
  'picking.swap': ({ neuron }) =>
    `Intercambiar **${neuron}**: haz clic en una neurona de la misma capa`,
};
