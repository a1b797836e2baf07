import type { Said } from '../message';
import type { Speech } from '../words';
import { theSnapshot } from './the-snapshot';

/*
 * What was done, as the history lists it: `Paint 42 weights · level stroke`. `what` is one of the
 * sentences below, `where` a neuron, several, or a layer (neurons.ts).
 */

interface Count {
  readonly count: number;
}

/** `1 weight`, `42 weights` */
function weights({ count }: Count, { plural, count: whole }: Speech): string {
  return `${whole(count)} ${plural(count, { one: 'weight', other: 'weights' })}`;
}

const DAMAGES = {
  noise: 'noise on the weights',
  biases: 'biases towards 0',
  levels: 'weights rounded',
  shuffle: 'weights shuffled',
};

export const history = {
  'history.at': ({ what, where }: { what: Said; where: Said }, { say }: Speech) =>
    `${say(what)} · ${say(where)}`,
  'history.inSelection': ({ what }: { what: Said }, { say }: Speech) =>
    `${say(what)} in the selection`,
  /** Something that this version of Knobs has no words for. */
  'history.unknown': 'Change',

  'history.bias': ({ before, after }: { before: number; after: number }, { number }: Speech) =>
    `Bias ${number(before)} → ${number(after)}`,
  'history.weight': ({ before, after }: { before: number; after: number }, { number }: Speech) =>
    `Weight ${number(before)} → ${number(after)}`,
  /** From which neuron or pixel to which neuron a weight leads. */
  'history.fromTo': ({ from, to }: { from: Said; to: Said }, { say }: Speech) =>
    `${say(from)} to ${say(to)}`,
  'history.weights': (count: Count, speech: Speech) => `Change ${weights(count, speech)}`,

  'history.paint': (count: Count, speech: Speech) => `Paint ${weights(count, speech)}`,
  'history.erase': (count: Count, speech: Speech) => `Erase ${weights(count, speech)}`,
  'history.addTo': (count: Count, speech: Speech) => `Add to ${weights(count, speech)}`,
  'history.smooth': (count: Count, speech: Speech) => `Smooth ${weights(count, speech)}`,
  'history.fill': (count: Count, speech: Speech) => `Fill ${weights(count, speech)}`,
  'history.line': (count: Count, speech: Speech) => `Line over ${weights(count, speech)}`,
  'history.rectangle': (count: Count, speech: Speech) => `Rectangle over ${weights(count, speech)}`,
  'history.ellipse': (count: Count, speech: Speech) => `Ellipse over ${weights(count, speech)}`,
  'history.filledRectangle': (count: Count, speech: Speech) =>
    `Filled rectangle over ${weights(count, speech)}`,
  'history.filledEllipse': (count: Count, speech: Speech) =>
    `Filled ellipse over ${weights(count, speech)}`,
  'history.linearRamp': (count: Count, speech: Speech) =>
    `Linear ramp over ${weights(count, speech)}`,
  'history.radialRamp': (count: Count, speech: Speech) =>
    `Radial ramp over ${weights(count, speech)}`,
  'history.moveSelection': 'Move the selection',
  'history.paste': (count: Count, speech: Speech) => `Paste ${weights(count, speech)}`,
  /** `stencil` is a stencil, a mean of digits or a drawing. */
  'history.stamp': ({ stencil }: { stencil: Said }, { say }: Speech) => `Stamp “${say(stencil)}”`,
  'history.sameLength': 'Same length',
  'history.sameLargest': 'Same largest weight',
  'history.subtractAverage': 'Subtract their average',

  /** A layer broken on purpose. */
  'history.damage': ({ how }: { how: keyof typeof DAMAGES }) => `Damage: ${DAMAGES[how]}`,
  /** So far on the way from one network to another. */
  'history.mixture': (
    { share, a, b }: { share: number; a: Said; b: Said },
    { say, percent }: Speech,
  ) => `Take ${percent(share)} of the way from ${say(a)} to ${say(b)}`,

  'history.identity': 'Identity',
  'history.zero': 'Set all to 0',
  'history.fillRow': 'Fill the row',
  'history.fillColumn': ({ from }: { from: Said }, { say }: Speech) =>
    `Fill the column from ${say(from)}`,
  /** The weight from the neuron of the same number against those from all others. */
  'history.ownAgainstOthers': 'Own against others',
  'history.fillRowFor': ({ digits }: { digits: readonly number[] }) =>
    `Fill row for ${digits.join(', ')}`,
  'history.fitBias': 'Fit bias',
  'history.fitGain': 'Fit gain',

  'history.name': ({ where, after }: { where: Said; after: string }, { say, name }: Speech) =>
    `Name ${say(where)} “${name(after)}”`,
  'history.unname': ({ where, before }: { where: Said; before: string }, { say, given }: Speech) =>
    `Remove the name “${given(before)}” from ${say(where)}`,
  'history.copy': ({ from, to }: { from: Said; to: Said }, { say }: Speech) =>
    `Copy ${say(from)} onto ${say(to)}`,
  'history.swap': ({ first, second }: { first: Said; second: Said }, { say }: Speech) =>
    `Swap ${say(first)} and ${say(second)}`,
  'history.clear': 'Clear',
  'history.mute': 'Mute',
  'history.unmute': 'Unmute',
  'history.lock': 'Lock',
  'history.unlock': 'Unlock',
  /** `from` is `neurons.of`: a neuron of another network. */
  'history.take': ({ from }: { from: Said }, { say }: Speech) => `Copy ${say(from)}`,

  'history.addNeuron': 'Add a neuron',
  'history.addStamp': ({ stencil }: { stencil: Said }, { say }: Speech) =>
    `Add a neuron “${say(stencil)}”`,
  'history.doubleNeuron': 'Double',
  'history.splitNeuron': 'Split',
  'history.removeNeurons': 'Remove',
  /** What it fed on average goes into the biases of the next layer. */
  'history.removeFolded': 'Remove, mean kept in the biases',
  'history.mergeNeurons': 'Merge',
  'history.moveNeuron': ({ to }: { to: number }) => `Move to place ${to}`,
  /** `symbol` is that of an activation: σ, tanh, ReLU, id. */
  'history.insertLayer': ({ symbol }: { symbol: string }) => `Insert layer (${symbol})`,
  'history.refit': ({ structure }: { structure: string }) => `To ${structure}, with what fits`,
  'history.removeLayer': 'Remove layer',
  'history.setActivation': ({ symbol }: { symbol: string }) => `Activation ${symbol}`,

  'history.snapshot': ({ snapshot }: { snapshot: Said }, speech: Speech) =>
    `★ ${speech.begin(theSnapshot(snapshot, speech))}`,
  'history.renameSnapshot': ({ before, after }: { before: Said; after: string }, speech: Speech) =>
    `Rename ${theSnapshot(before, speech)} to “${speech.name(after)}”`,
  'history.deleteSnapshot': ({ snapshot }: { snapshot: Said }, speech: Speech) =>
    `Delete ${theSnapshot(snapshot, speech)}`,
  'history.returnTo': ({ snapshot }: { snapshot: Said }, speech: Speech) =>
    `Return to ${theSnapshot(snapshot, speech)}`,

  /** `changes` are some of the six below. */
  'history.details': ({ changes }: { changes: readonly Said[] }, { say }: Speech) =>
    `Details: ${changes.map(say).join(', ')}`,
  'history.title': ({ text }: { text: string }, { name }: Speech) => `title “${name(text)}”`,
  'history.noTitle': 'no title',
  'history.author': ({ text }: { text: string }, { name }: Speech) => `author “${name(text)}”`,
  'history.noAuthor': 'no author',
  /** They are too long to be quoted. */
  'history.notes': 'notes',
  'history.noNotes': 'no notes',
};
