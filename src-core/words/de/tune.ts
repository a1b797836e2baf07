import type { tune as english } from '../en/tune';
import type { Translated } from '../languages';
import { theNeuron } from './the-neuron';

export const tune: Translated<typeof english> = {
  'fetch.failed':
    'Dieser Teil von Knobs konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  'swap.otherLayer': ({ neuron }, speech) =>
    `${speech.begin(theNeuron(neuron, speech))} liegt in einer anderen Schicht; tauschen lassen sich nur Neuronen derselben Schicht.`,
  'stamp.locked': ({ count }, { plural, count: whole }) =>
    plural(count, {
      one: 'Dieses Neuron ist gesperrt: zum Stempeln entsperren.',
      other: `Diese ${whole(count)} Neuronen sind gesperrt: zum Stempeln entsperren.`,
    }),
  'stamp.noDigit': 'Keine Ziffer ist so; es gibt nichts zu stempeln.',
  'paste.nothing': ({ reason }, { say }) => `Nichts wurde eingefügt. ${say(reason)}`,
  'paste.outside': ({ outside, all }, { plural, count }) =>
    `${count(outside)} von ${count(all)} Gewichten ${plural(outside, {
      one: 'lag außerhalb des Rasters und wurde',
      other: 'lagen außerhalb des Rasters und wurden',
    })} nicht eingefügt.`,
};
