import type { Speech } from '../words';

/* What is asked before the structure of a network changes. `neuron` and `layer` are titles. */
export const structure = {
  /** How many practice digits are right, as a share, before a change and with it. */
  'surgery.accuracy': ({ before, now }: { before: string; now: string }) =>
    `Practice digits right: ${before} → ${now}`,

  /** Below ways whose accuracies stand side by side. */
  'surgery.ways': ({ before }: { before: string }) => `Practice digits right; before: ${before}`,

  'surgery.add': ({ layer }: { layer: string }) => `Add a neuron · ${layer}`,
  'surgery.add.about': 'It comes behind the others of its layer',
  'surgery.add.as': 'What it begins with',
  'surgery.add.empty': 'Empty',
  'surgery.add.empty.about': 'Feeds nothing yet: nothing changes',
  'surgery.add.copy': 'Copy',
  'surgery.add.copy.about': ({ neuron }: { neuron: string }) =>
    `A copy of ${neuron}; each feeds half of what it did: the output stays the same`,
  'surgery.add.stamp': 'Stamp',
  'surgery.add.stamp.about': 'The mean of digits, a difference of means, or a stencil',
  'surgery.stamp.of': 'What the stamp is made of',
  'surgery.stamp.mean': 'Mean',
  'surgery.stamp.mean.about': 'The mean of digits; on from halfway between them and the others',
  'surgery.stamp.difference': 'Difference',
  'surgery.stamp.difference.about':
    'The mean of digits minus that of others; on from halfway between them',
  'surgery.stamp.stencil': 'Stencil',
  'surgery.stamp.stencil.about':
    'A stroke, a ring, a corner …; on for what shows more of it than the mean of all digits',
  'surgery.stamp.plus': 'of digits',
  'surgery.stamp.plus.digits': 'Digits whose mean it is',
  'surgery.stamp.minus': 'minus',
  'surgery.stamp.minus.digits': 'Digits whose mean is subtracted',
  'surgery.stamp.strength': 'largest weight',
  'surgery.stamp.strength.field': 'Largest weight of the stamp',
  'surgery.stamp.for': 'for output',
  'surgery.stamp.against': 'against',
  'surgery.stamp.fed': 'by',
  'surgery.stamp.none': 'Choose the digits of the stamp.',
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
  'surgery.split': ({ neuron }: { neuron: string }) => `Split · ${neuron}`,
  'surgery.split.about':
    'Two halves that together feed what it did: one more for the chosen digits, one more for the others',
  'surgery.split.one': 'One half for',
  'surgery.split.digits': 'Digits that one half is for',
  'surgery.split.on': (
    { digit, count }: { digit: number; count: number },
    { count: whole }: Speech,
  ) => `On for ${whole(count)} practice digits ${digit}`,
  'surgery.split.distance': 'apart by z ±',
  'surgery.split.distance.field':
    'How far apart: what is added to z for the one, taken from it for the other',
  'surgery.split.halves': ({ one, other }: { one: string; other: string }) =>
    `It is on for ${one} of these, and ${other} others, which the other half is for`,
  'surgery.split.none': 'Choose some of the digits it is on for.',
  'surgery.split.all': 'Leave some of the digits it is on for to the other half.',
  'surgery.split.nothing': 'It is on for less than two digits: there is nothing to split it by.',
  'surgery.move': ({ neuron }: { neuron: string }) => `Move · ${neuron}`,
  'surgery.move.about': 'What it feeds goes along: the output stays the same',
  'surgery.move.place': 'To place',
  'surgery.move.field': ({ last }: { last: number }) => `Place in the layer, 0 to ${last}`,
  'surgery.move.up': 'Up by one',
  'surgery.move.down': 'Down by one',
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

  /** What each action does. */
  'action.newNeuron.about': 'To this layer: empty, a copy, a stamp, or one for what is wrong',
  'action.doubleNeuron.about': 'A copy beside it; each feeds half: the output stays the same',
  'action.splitNeuron.about': 'One half for some of the digits it is on for, one for the others',
  'action.moveNeuron.about': 'With all it feeds: the output stays the same',
  'action.mergeNeurons.about':
    'One feeds what all of them did: where they are the same, so is the output',
  'action.removeNeurons.about': 'Its effect dropped, or its mean kept',
  'action.newLayer.about': 'It hands on what this one does',
  'action.removeLayer.about': 'The layers on both sides are joined',
  'action.setActivation.about': 'What the neurons of this layer make of their sums',
};
