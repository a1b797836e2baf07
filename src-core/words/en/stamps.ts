import type { Speech } from '../words';

/*
 * Stamping stencils on the weights, choosing digits to make one from, and fitting bias and gain.
 * Numbers that are strings are written already.
 */

export const stamps = {
  'stamp.menu': 'Stencils to stamp',
  'stamp.stencils': 'Stencils',
  'stamp.fromDigits': 'From digits',
  'stamp.meanOfOne': 'Mean of one digit · practice',
  'stamp.meanOf': ({ digit }: { digit: number }) => `${digit}: mean of all ${digit}s`,
  'stamp.pad': 'The digit on the pad',
  'stamp.wrong': 'Mean of the digits listed as wrong',
  /** Why that can’t be pressed yet; the button’s name is that of `digits.wrong`. */
  'stamp.wrong.how': 'Press “Wrong” above the digits first',
  'stamp.chosen': 'Mean of chosen digits…',
  'stamp.difference': 'Difference of two digits…',

  /** The stencil in hand and its settings. */
  'placing.title': 'The stencil being placed',
  'placing.on': ({ count: neurons }: { count: number }, { count, plural }: Speech) =>
    plural(neurons, { one: `on ${count(neurons)} neuron`, other: `on ${count(neurons)} neurons` }),
  'placing.stamp': 'Stamp',
  'placing.strength': 'strength',
  'placing.strength.field': 'Strength of the stencil: its largest weight',
  'placing.flip': 'Flip sign of the stencil',
  'placing.mode': 'Effect on the weights below',
  'placing.set': 'Replace',
  'placing.set.about': 'Replaces the weights below it',
  'placing.add': 'Add',
  'placing.add.about': 'Adds to the weights below it',
  'placing.width': 'wide',
  'placing.width.field': 'Width of the stencil in pixels',
  'placing.height': 'high',
  'placing.height.field': 'Height of the stencil in pixels',
  'placing.turn': 'turn',
  'placing.turn.field': 'Angle of the stencil in degrees, anticlockwise',
  'placing.balanced': 'Balanced',
  'placing.balanced.about':
    'The weights of the stencil sum to zero, so that ink everywhere does not excite the neuron',
  /** What it is on the grid, for a screen reader. */
  'placing.kind': 'stencil',
  'placing.box': ({ stencil }: { stencil: string }) => `${stencil}, being placed`,
  'placing.keys':
    'Arrow keys move, with Shift by 5; plus and minus resize; R turns, with Shift the other way; X flips the sign; Enter stamps; Escape cancels.',
  'placing.state': ({
    x,
    y,
    width,
    height,
    strength,
  }: Record<'x' | 'y' | 'width' | 'height' | 'strength', string>) =>
    `Centre ${x} from the left and ${y} from the top, ${width} wide and ${height} high, not turned, strength ${strength}`,
  'placing.state.turned': ({
    x,
    y,
    width,
    height,
    angle,
    strength,
  }: Record<'x' | 'y' | 'width' | 'height' | 'angle' | 'strength', string>) =>
    `Centre ${x} from the left and ${y} from the top, ${width} wide and ${height} high, turned ${angle}°, strength ${strength}`,
  'placing.size.hint': 'Drag to resize; Shift keeps the proportions',
  'placing.turn.hint': 'Drag to turn; Shift turns in steps of 15°',

  'fit.title': 'Fit bias and gain',
  'fit.several': ({ count: neurons }: { count: number }, { count, plural }: Speech) =>
    plural(neurons, {
      one: `${count(neurons)} selected neuron`,
      other: `${count(neurons)} selected neurons`,
    }),
  'fit.bias': 'Fit bias',
  /** Before and after a field for a number from 0 to 100: on for [50] % of digits. */
  'fit.share.before': 'on for',
  'fit.share.after': '% of digits',
  'fit.share.field': 'Percentage of digits it is on for',
  'fit.share.do': ({ share }: { share: number }, { percent }: Speech) =>
    `Fit the bias: on for ${percent(share, 0)} of digits`,
  'fit.own': 'between its own digit and the others',
  'fit.own.not': 'only neurons 0 to 9 have a digit of their own',
  'fit.own.do': 'Fit the bias between its own digit and the others',
  'fit.these': 'between these digits and the others',
  'fit.these.digits': 'Digits it should be on for',
  'fit.these.do': 'Fit the bias between these digits and the others',
  'fit.gain': 'Fit gain',
  'fit.gain.about':
    'multiplies all weights and the bias by one factor, so that the sigmoid is neither a step nor flat over the digits',
  'fit.gain.do': 'Fit the gain',
  'fit.do': 'Fit',

  /** The name of a number’s field beside its slider. */
  'adjust.field': ({ number }: { number: string }) => `Exact ${number}`,

  /** Digits that a stencil is made from: those of A, less those of B. */
  'chooser.title': 'Digits to stamp from',
  'chooser.part': 'Digits to choose from',
  'chooser.part.practice': 'Practice',
  'chooser.part.exam': 'Exam',
  'chooser.part.all': 'All',
  'chooser.part.practice.about': 'The exam stays fair: no weight is made from exam digits.',
  'chooser.part.exam.about': 'Weights made from exam digits make the exam too easy.',
  'chooser.part.all.about': 'With exam digits among them, the exam is no longer fair.',
  'chooser.sortedBy': 'sorted by',
  'chooser.sortedBy.place': 'place in the set',
  'chooser.a': 'A',
  'chooser.b': 'B',
  'chooser.a.heading': 'A: mean of',
  /** Before a choice: nothing, the others, or the mean of some. */
  'chooser.b.heading': 'minus B:',
  'chooser.against': 'Subtract from it',
  'chooser.against.none': 'Nothing',
  'chooser.against.others': 'Others',
  'chooser.against.others.about': 'The mean of all digits with other labels',
  'chooser.against.own': 'Mean of…',
  'chooser.against.own.about': 'The mean of digits chosen here',
  'chooser.others.all': 'Choose some labels for A; the others are the digits with other labels.',
  'chooser.others': (
    { labels, count: digits }: { labels: readonly number[]; count: number },
    { count, list, plural }: Speech,
  ) =>
    `The mean of all digits with labels ${list(labels.map(String))}: **${count(digits)}** ${plural(
      digits,
      { one: 'digit', other: 'digits' },
    )}.`,
  'chooser.alone':
    'The mean alone is positive wherever there is ink. Minus the mean of other digits, it answers to what tells them apart.',
  'chooser.stencil': 'The stencil',
  'chooser.none': 'No digits match.',
  'chooser.difference': ({ more, less }: { more: string; less: string }) =>
    `blue: up to ${more} more ink; orange: up to ${less} less`,
  'chooser.mean': ({ most }: { most: string }) => `mean ink: up to ${most}`,
  'chooser.strength': 'strength',
  'chooser.strength.field': 'Strength: the largest weight of the stamp',
  'chooser.mode': 'Effect of the stamp on the weights below',
  'chooser.set.about': 'The stamp replaces what it covers',
  'chooser.add.about': 'The stamp is added to what it covers',
  'chooser.stamp': ({ count: neurons }: { count: number }, { count, plural }: Speech) =>
    plural(neurons, {
      one: `Stamp on ${count(neurons)} selected neuron`,
      other: `Stamp on ${count(neurons)} selected neurons`,
    }),
  'chooser.place': 'Place…',

  /** Conditions that the digits of one side, A or B, meet. */
  'choose.several': 'Several',
  'choose.several.about':
    'Digits that you click are added; so they are while you hold Ctrl or Shift',
  'choose.several.field': ({ side }: { side: string }) => `Choose several labels of ${side}`,
  'choose.labels': ({ side }: { side: string }) => `Labels of ${side}`,
  'choose.answer': ({ side }: { side: string }) => `Answer to the digits of ${side}`,
  'choose.answer.any': 'any answer',
  'choose.answer.wrong': 'answered wrong',
  'choose.answer.undecided': 'undecided',
  'choose.answer.taken': ({ digit }: { digit: number }) => `taken for ${digit}`,
  'choose.borderline': 'borderline',
  /** `widest`: how far apart two outputs can be; null where there is no limit. */
  'choose.borderline.about': ({ widest }: { widest: number | null }) =>
    'The right digit is among the two strongest outputs, and their activations are close together' +
    (widest === null ? '. Activations of these outputs have no upper limit: nor has the gap' : ''),
  'choose.gap': 'gap up to',
  'choose.gap.field': ({ side }: { side: string }) =>
    `Gap between the two strongest outputs, for ${side}`,
  'choose.measure': ({ side }: { side: string }) => `Measure of ${side}`,
  'choose.measure.any': 'any shape',
  /** The limits of a measure: what stands in an empty field, and its name. */
  'choose.from': 'from',
  'choose.from.field': ({ measure, side, unit }: Record<'measure' | 'side' | 'unit', string>) =>
    `${measure} of ${side} from, in ${unit}`,
  'choose.under': 'under',
  'choose.under.field': ({ measure, side, unit }: Record<'measure' | 'side' | 'unit', string>) =>
    `${measure} of ${side} under, in ${unit}`,
  'choose.split': ({ side }: { side: string }) => `Split ${side} at the median`,
  'choose.split.before': 'split at the median:',
  'choose.split.low': 'Low half',
  'choose.split.high': 'High half',

  /** Measures of a digit: as they stand in a list, as they begin a name, and what they are. */
  'measure.slant': 'slant',
  'measure.slant.name': 'Slant',
  'measure.slant.about': 'Degrees from upright, to the right',
  'measure.width': 'width',
  'measure.width.name': 'Width',
  'measure.width.about': 'From its left edge to its right edge',
  'measure.height': 'height',
  'measure.height.name': 'Height',
  'measure.height.about': 'From its top edge to its bottom edge',
  'measure.ink': 'amount of ink',
  'measure.ink.name': 'Amount of ink',
  'measure.ink.about': 'Share of the picture that is ink',
  'measure.holes': 'holes',
  'measure.holes.name': 'Holes',
  'measure.holes.about': 'Gaps that ink encloses',
  /** Their units; `number` is read out where a measure has none. */
  'unit.degrees': '°',
  'unit.pixels': 'pixels',
  'unit.percent': '%',
  'unit.number': 'number',

  'chosen.count': ({ count: digits }: { count: number }, { count, plural }: Speech) =>
    `**${count(digits)}** ${plural(digits, { one: 'digit', other: 'digits' })}`,
  'chosen.first': (
    { count: digits, shown }: { count: number; shown: number },
    { count, plural }: Speech,
  ) =>
    `**${count(digits)}** ${plural(digits, { one: 'digit', other: 'digits' })}, the first ${count(shown)} shown`,
  'chosen.forget': ({ count: digits }: { count: number }, { count }: Speech) =>
    `Forget ${count(digits)} chosen by hand`,
  'chosen.addPad': 'Add the digit on the pad',
  'chosen.digits': ({ side }: { side: string }) => `Digits of ${side}; a click removes one`,
  'chosen.remove': ({ index, label }: { index: number; label: number }) =>
    `Remove digit ${index}, a written ${label}`,
};
