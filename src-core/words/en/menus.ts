import type { Speech } from '../words';

interface Count {
  readonly count: number;
}

/** What is said in the menus of the weights and of neurons, which are opened after the first paint. */
export const menus = {
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
  'menu.adjust.heading': (
    { isSelection, count }: Count & { isSelection: boolean },
    { count: whole }: Speech,
  ) =>
    `Adjust ${isSelection ? 'the selection' : 'all weights'}${count > 1 ? ` of ${whole(count)} neurons` : ''}`,
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
  'action.selectSeveral.about': 'Each tap on a neuron adds or removes it, as Ctrl-click does',
};
