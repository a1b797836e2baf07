import type { Speech } from '../words';

/* What is asked before the structure of a network changes. `neuron` and `layer` are titles. */
export const structure = {
  /** How many practice digits are right, as a share, before a change and with it. */
  'surgery.accuracy': ({ before, now }: { before: string; now: string }) =>
    `Practice digits right: ${before} → ${now}`,

  'surgery.add': ({ layer }: { layer: string }) => `Add a neuron · ${layer}`,
  'surgery.add.about': 'It comes behind the others of its layer',
  'surgery.add.as': 'What it begins with',
  'surgery.add.empty': 'Empty',
  'surgery.add.empty.about': 'Feeds nothing yet: nothing changes',
  'surgery.add.copy': 'Copy',
  'surgery.add.copy.about': ({ neuron }: { neuron: string }) =>
    `A copy of ${neuron}; each feeds half of what it did: the output stays the same`,
  'surgery.add.wrong': 'For what is wrong',
  'surgery.add.wrong.about': 'Tells digits that are taken for another from that other',
  'surgery.wrong': 'What is taken for what',
  'surgery.wrong.choice': (
    { label, answer, count }: { label: number; answer: number; count: number },
    { count: whole }: Speech,
  ) => `${label} read as ${answer} (${whole(count)})`,
  /** What such a neuron is called in the history. */
  'surgery.wrong.title': ({ label, answer }: { label: number; answer: number }) =>
    `${label} read as ${answer}`,
  'surgery.wrong.strength': 'Strength: the largest weight it feeds',

  'surgery.double': ({ neuron }: { neuron: string }) => `Double · ${neuron}`,
  'surgery.merge': ({ count }: { count: number }, { count: whole }: Speech) =>
    `Merge ${whole(count)} neurons`,
  'surgery.removeOne': ({ neuron }: { neuron: string }) => `Remove · ${neuron}`,
  'surgery.removeSeveral': ({ count }: { count: number }, { count: whole }: Speech) =>
    `Remove ${whole(count)} neurons`,
  'surgery.remove.about': 'What it fed goes with it, or stays as it is on average',
  'surgery.remove.effect': 'What becomes of what it fed',
  'surgery.remove.folded': 'Keep its mean',
  'surgery.remove.folded.about':
    'The next biases take over what it fed on average over the practice digits',
  'surgery.remove.dropped': 'Drop its effect',
  'surgery.remove.dropped.about': 'As if it had always been 0',

  'surgery.insert': ({ layer }: { layer: string }) => `Insert a layer after ${layer}`,
  'surgery.insert.about': 'Each of its neurons hands on what one of the layer before does',
  'surgery.insert.way': 'How it hands it on',
  'surgery.insert.exact': ({ symbol }: { symbol: string }) => symbol,
  'surgery.insert.exact.about': 'Exactly: nothing changes',
  'surgery.insert.gentle': ({ symbol }: { symbol: string }) => `${symbol} gentle`,
  'surgery.insert.gentle.about': 'Where it is nearly a straight line: hardly anything changes',
  'surgery.insert.steep': ({ symbol }: { symbol: string }) => `${symbol} steep`,
  'surgery.insert.steep.about': 'Nearly on or off: what was in between is decided',

  'surgery.removeLayer': ({ layer }: { layer: string }) => `Remove layer · ${layer}`,
  'surgery.removeLayer.about':
    'The layers on both sides are joined; each neuron counts as the nearest straight line',

  'surgery.activation': ({ layer }: { layer: string }) => `Activation · ${layer}`,
  'surgery.activation.about': 'Weights and biases are kept, unless you choose otherwise',
  'surgery.activation.weights': 'Weights and biases',
  'surgery.activation.same': 'Same result',
  'surgery.activation.same.about':
    'Weights and biases change so that the network does exactly the same',
  'surgery.activation.same.output': 'Weights and biases change so that every answer is the same',
  'surgery.activation.kept': 'Keep weights',
};
