import type { Said } from '../message';
import type { Speech } from '../words';

/*
 * What menus, tooltips, the list of keys and the command palette call what a person can do, in
 * English: `action.` and the id of the action; what it does in a sentence ends in `.about`. A name
 * stands alone, so it says what it is about; in a menu the heading says it, and the item is shorter.
 */

const all = (count: number, { count: whole }: Speech) => (count > 1 ? ` all ${whole(count)}` : '');
interface Count {
  readonly count: number;
}

export const actions = {
  'action.new': 'New…',
  'action.open': 'Open…',
  'action.save': 'Save',
  'action.saveAs': 'Save as…',
  'action.savePicture': 'Save a picture…',
  'action.details': 'Details of this network…',
  'action.sizes': 'What does size buy?…',
  'action.clearRecent': 'Clear recent files',
  'action.clearRecent.about': 'Empties this list. The files stay where they are.',
  'action.openDigits': 'Open your own digits (two IDX files)…',
  'action.cancelDigits': 'Cancel reading digits',
  'action.shippedDigits': 'Back to the MNIST digits',

  'language.itself': ({ title }: { title: string }, { name }: Speech) => name(title),
  'looks.system': 'System',
  'looks.light': 'Light',
  'looks.dark': 'Dark',

  'tool.bar': 'Tools for the weights',
  'tool.brush.about': 'Brush: paint weights',
  'tool.eraser.about': 'Eraser: set weights to 0',
  'tool.line.about': 'Line',
  'tool.rectangle.about': 'Rectangle',
  'tool.ellipse.about': 'Ellipse',
  'tool.fill.about': 'Fill connected area',
  'tool.ramp.about': 'Ramp: from one value to another',
  'tool.pick.about': 'Pick a value from the grid',
  'tool.pick.hint': 'Click a cell to give the brush its weight.',
  'tool.select.about': 'Select a rectangle, or move it',
  'tool.select.hint': 'Drag to select, drag inside to move. Shift adds, Alt removes.',
  'tool.lasso.about': 'Select with a lasso',
  'tool.lasso.hint': 'Draw around cells, drag inside to move. Shift adds, Alt removes.',

  /** The settings of a tool, small before a field, and what each field is called. */
  'tool.value': 'value',
  'tool.value.field': 'Value of the brush',
  'tool.ramp.from': 'from',
  'tool.ramp.to': 'to',
  'tool.ramp.end': 'Value at the end of the ramp',
  'tool.ramp.shape': 'Shape of the ramp',
  'tool.linear': 'Linear',
  'tool.linear.about': 'Along a line',
  'tool.radial': 'Radial',
  'tool.radial.about': 'From a point outwards',
  'tool.size': 'size',
  'tool.size.field': 'Size of the brush in pixels',
  'tool.hardness': 'hard',
  'tool.hardness.field': 'Hardness of the brush, 0 to 1',
  'tool.hardness.about': '1 is a crisp edge; 0 fades from the middle on',
  'tool.tolerance': 'within ±',
  'tool.tolerance.field': 'How far a weight may differ from the one clicked on',
  'tool.filled': 'filled',
  'tool.mode': 'Effect of the tool on a weight',
  'tool.mode.set': 'set',
  'tool.mode.add': 'add',
  'tool.mode.smooth': 'smooth',

  'menu.select.about': 'Select cells by what they hold',
  'menu.select': 'Select (half the brush value separates strong from weak)',
  'select.all': 'All',
  'select.none': 'None',
  'select.invert': 'Invert',
  'select.positive': 'Positive weights',
  'select.negative': 'Negative weights',
  'select.zero': 'Weights that are 0',
  'select.strong': ({ least }: { least: number }, { number }: Speech) =>
    `Strong weights, ±${number(least, 2)} or more`,
  'select.weak': ({ below }: { below: number }, { number }: Speech) =>
    `Weak weights, below ±${number(below, 2)}`,

  'action.scale': 'Scale',
  'action.scale.about': 'Multiplies every weight',
  'action.add': 'Add',
  'action.add.about': 'Adds the same to every weight',
  'action.clamp': 'Clamp',
  'action.clamp.about': 'Moves weights beyond two limits back to the limit',
  'action.smooth': 'Smooth',
  'action.smooth.about': 'Moves every weight towards the mean of its neighbours',
  'action.sharpen': 'Sharpen',
  'action.sharpen.about': 'Moves every weight away from the mean of its neighbours',
  'action.shift': 'Shift',
  'action.shift.about': 'Moves all weights by whole cells; zeros come in',
  'action.rotate': 'Rotate',
  'action.rotate.about': 'Turns the weights clockwise about the middle',
  'action.randomise': 'Randomise',
  'action.randomise.about': 'Normally distributed weights; the same seed gives the same ones',
  'action.flipSigns': 'Flip signs',
  'action.flipSigns.about': 'Swaps plus and minus',
  'action.mirrorLeftRight': 'Mirror left to right',
  'action.mirrorLeftRight.about': 'Left becomes right',
  'action.mirrorTopBottom': 'Mirror top to bottom',
  'action.mirrorTopBottom.about': 'Top becomes bottom',
  'action.meanToZero': 'Mean to zero',
  'action.meanToZero.about': 'Sum and mean become 0: ink everywhere no longer excites the neuron',
  'action.normaliseLength': 'Normalise length',
  'action.normaliseLength.about': 'The root of the sum of squares becomes 1',
  'action.normalisePeak': 'Normalise peak',
  'action.normalisePeak.about': 'Scales so that the strongest weight is ±1',
  'action.clearWeights': 'Clear weights',
  'action.clearWeights.about': 'Sets all to 0',
  'menu.adjust.about': 'Adjust all weights: scale, mirror, mean to zero …',
  'menu.adjust.heading': (
    { isSelection, count }: Count & { isSelection: boolean },
    { count: whole }: Speech,
  ) =>
    `Adjust ${isSelection ? 'the selection' : 'all weights'}${count > 1 ? ` of ${whole(count)} neurons` : ''}`,
  /** What a menu item is called that asks for something before it is done. */
  'menu.asks': ({ item }: { item: Said }, { say }: Speech) => `${say(item)}…`,

  'stamp.named': ({ stencil }: { stencil: Said }, { say }: Speech) => `Stamp: ${say(stencil)}`,

  'action.sameLength': 'Same length',
  'action.sameLength.about': 'Scales each, so that all are as long as they are on average',
  'action.samePeak': 'Same peak',
  'action.samePeak.about': 'Scales each, so that the strongest weight of all is the same',
  'action.subtractAverage': 'Subtract their average',
  'action.subtractAverage.about':
    'Takes away what they have in common: what is left tells them apart',
  'action.copyNeuron.about': 'Its weights, its bias and its name',
  'action.swapNeuron.about': 'With the weights they feed: the output stays exactly the same',
  'action.mute.about': 'A muted neuron counts as zero without losing its weights',
  'action.lock.about': 'No tool and no file changes a locked neuron',
  'action.clearNeuron.about': 'All weights and the bias become 0',
  'action.newNeuron': 'Add a neuron…',
  'action.newNeuron.about': 'To this layer: empty, a copy, or one for what is wrong',
  'action.doubleNeuron': 'Double…',
  'action.doubleNeuron.about': 'A copy beside it; each feeds half: the output stays the same',
  'action.mergeNeurons': 'Merge into one…',
  'action.mergeNeurons.about':
    'One feeds what all of them did: where they are the same, so is the output',
  'action.removeNeurons': 'Remove the selected neurons…',
  'action.removeNeurons.about': 'Its effect dropped, or its mean kept',
  'item.remove': ({ count }: Count, speech: Speech) => `Remove${all(count, speech)}…`,
  'action.newLayer': 'Insert a layer after this one…',
  'action.newLayer.about': 'It hands on what this one does',
  'action.removeLayer': 'Remove this layer…',
  'action.removeLayer.about': 'The layers on both sides are joined',
  'action.setActivation': 'Change the activation…',
  'action.setActivation.about': 'What the neurons of this layer make of their sums',
  'menu.structure': 'Change the structure',
  'menu.structure.about': 'Add and remove neurons and layers, change the activation',
  'action.resetName': 'Reset name',
  'action.selectSeveral': 'Select several',
  'action.selectSeveral.about': 'Each tap on a neuron adds or removes it, as Ctrl-click does',
  'menu.neuron': ({ count }: Count, { count: whole }: Speech) =>
    count > 1 ? `Menu of these ${whole(count)} neurons` : 'Menu of this neuron',
  'menu.neuron.about': ({ count }: Count, { count: whole }: Speech) =>
    `Copy, swap, mute, lock, clear ${count > 1 ? `these ${whole(count)} neurons` : 'this neuron'}`,
  'item.copy': 'Copy onto…',
  'item.swap': 'Swap with…',
  'item.mute': ({ count }: Count, speech: Speech) => `Mute${all(count, speech)}`,
  'item.unmute': ({ count }: Count, speech: Speech) => `Unmute${all(count, speech)}`,
  'item.lock': ({ count }: Count, speech: Speech) => `Lock${all(count, speech)}`,
  'item.unlock': ({ count }: Count, speech: Speech) => `Unlock${all(count, speech)}`,
  'item.clear': ({ count }: Count, speech: Speech) => `Clear${all(count, speech)}`,

  'action.previousDigit': 'Previous digit',
  'action.nextDigit': 'Next digit',
  'action.centrePad.about': 'Scale and centre the drawing as the MNIST digits were',

  'action.undo': 'Undo',
  'action.redo': 'Redo',
  'action.takeSnapshot.about': 'Keeps the network as it is now, so that you can return to it',

  'action.palette': 'Find a command…',
  'action.shortcuts': 'Keyboard shortcuts',
  'action.lesson': 'First lesson: ten digits by hand',
  'action.about': 'About Knobs',

  'menu.knobs.about': 'menu: new, open, save, picture, details, appearance, commands, keys, about',
  'menu.looks': 'Appearance',
  'menu.languages': 'Language',

  'key.ctrl': 'Ctrl',
  'key.shift': 'Shift',
};
