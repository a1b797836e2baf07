import type { Said } from '../message';
import type { Speech } from '../words';

/** A neuron as a sentence's subject: `hidden 1 neuron 3`, `“loop on top”`. */
export function theNeuron(neuron: Said, speech: Speech): string {
  if (neuron.id === 'neuron.of') {
    const { neuron: own, network } = neuron.values as { neuron: Said; network: Said };
    return `${theNeuron(own, speech)} of ${speech.say(network)}`;
  }
  const said = speech.say(neuron);
  return neuron.id === 'neuron.named' ? `“${said}”` : said;
}
