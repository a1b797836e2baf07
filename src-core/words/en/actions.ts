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

  'menu.adjust.about': 'Adjust all weights: scale, mirror, mean to zero …',
  /** What a menu item is called that asks for something before it is done. */
  'menu.asks': ({ item }: { item: Said }, { say }: Speech) => `${say(item)}…`,

  'stamp.named': ({ stencil }: { stencil: Said }, { say }: Speech) => `Stamp: ${say(stencil)}`,

  'action.newNeuron': 'Add a neuron…',
  'action.doubleNeuron': 'Double…',
  'action.splitNeuron': 'Split by digits…',
  'action.moveNeuron': 'Move within the layer…',
  'action.mergeNeurons': 'Merge into one…',
  'action.removeNeurons': 'Remove the selected neurons…',
  'item.remove': ({ count }: Count, speech: Speech) => `Remove${all(count, speech)}…`,
  'action.newLayer': 'Insert a layer after this one…',
  'action.removeLayer': 'Remove this layer…',
  'action.setActivation': 'Change the activation…',
  'menu.structure': 'Change the structure',
  'menu.structure.about': 'Add and remove neurons and layers, change the activation',
  'action.resetName': 'Reset name',
  'action.selectSeveral': 'Select several',
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
