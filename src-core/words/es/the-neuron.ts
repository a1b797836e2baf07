import type { Said } from '../message';
import type { Speech } from '../words';

/** A neuron as a sentence's subject: `la neurona 3 de la capa 1`, `«trazo»`. */
export function theNeuron(neuron: Said, speech: Speech): string {
  if (neuron.id === 'neuron.of') {
    const { neuron: own, network } = neuron.values as { neuron: Said; network: Said };
    return `${theNeuron(own, speech)} (${speech.say(network)})`;
  }
  const said = speech.say(neuron);
  return neuron.id === 'neuron.named' ? `«${said}»` : `la ${said}`;
}
