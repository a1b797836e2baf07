import type { networkView as english } from '../en/network-view';
import type { Translated } from '../languages';

export const networkView: Translated<typeof english> = {
  'network.title': 'Netz',
  'network.neurons': 'Neuronen',
  'network.layer': ({ layer, size, activation }, { count }) =>
    `${layer} · ${count(size)}${activation}`,
  'network.layer.short': ({ layer, size, activation }, { count }) =>
    `S${layer} · ${count(size)}${activation}`,
  'network.output.short': ({ size, activation }, { count }) =>
    `Ausg. · ${count(size)}${activation}`,

  'network.addNeuron': ({ layer }) => `Neuron zu ${layer} hinzufügen`,
  'network.insertLayer': ({ layer }) => `Schicht nach ${layer} einfügen`,
  'network.edge': ({ weight, activation, product }) =>
    `Gewicht w = **${weight}**, Aktivierung a = ${activation}, w·a = ${product}`,
  'network.neuron': ({ sum, symbol, activation }) =>
    `gewichtete Summe z = ${sum}, Aktivierung a = ${symbol}(z) = **${activation}**`,
  'network.neuron.muted': ({ sum, activation }) =>
    `gewichtete Summe z = ${sum}, Aktivierung a = **${activation}**`,

  'neuron.muted': 'stumm',
  'neuron.locked': 'gesperrt',
  'neuron.like': ({ neuron, correlation }) => `≈ ${neuron}, Korrelation ${correlation}`,
  'neuron.likeMore': ({ count: more }, { count, plural }) =>
    `≈ ${count(more)} ${plural(more, { one: 'weiteres', other: 'weitere' })}`,
  'neuron.differs': 'anders als im Schnappschuss',

  'matrix.written': 'geschrieben',
  'matrix.readAs': 'gelesen als',

  'neurons.selected': ({ count: chosen }, { count, plural }) =>
    `${count(chosen)} ${plural(chosen, { one: 'Neuron', other: 'Neuronen' })} ausgewählt`,
  'neurons.choose': 'wählen…',
  'neurons.onlyThis': 'Nur dieses auswählen',
  'neurons.done': 'Fertig',
  'neurons.oneAgain': 'Tippen wählt wieder nur ein Neuron aus',
  'neuron.muted.now': 'Stumm',
  'neuron.muted.about': 'Zählt als 0, egal, was seine Gewichte sagen',
  'neuron.unmute': 'Wieder einschalten',
  'neuron.locked.now': 'Gesperrt',
  'neuron.locked.about': 'Kein Werkzeug und keine Datei ändert es',
  'neuron.unlock': 'Entsperren',
  'neuron.like.now': ({ neuron, correlation }) => `${neuron}, Korrelation ${correlation}`,
  'neuron.like.about':
    'Beide suchen nach fast demselben: Eines davon könnte nach etwas anderem suchen',
  'neuron.like.select': 'Das andere auswählen',

  'picking.copy': ({ neuron }) => `**${neuron}** kopieren: auf das Ziel klicken`,
  'picking.swap': ({ neuron }) =>
    `**${neuron}** tauschen: auf ein Neuron derselben Schicht klicken`,
};
