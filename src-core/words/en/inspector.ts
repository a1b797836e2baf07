import type { Speech } from '../words';
import { theSnapshot } from './the-snapshot';
import type { Said } from '../message';

/*
 * The selected neuron: its name, its weights, its bias, and what it does over all digits. `neuron`
 * and `layer` are titles, numbers that are strings are written already; w, a, z, b and Σ are symbols.
 */

export const inspector = {
  'inspector.title': 'Selected neuron',
  /** Which neuron it is, above its name. */
  'inspector.place': ({ layer, index }: { layer: string; index: number }, { count }: Speech) =>
    `${layer} · neuron ${count(index)}`,
  'inspector.place.output': ({ index }: { index: number }, { count }: Speech) =>
    `Output ${count(index)}`,

  'name.field': 'Name of the neuron',
  /** In the empty field for a neuron’s name. */
  'name.ask': 'What does it look for?',
  'name.edit': 'Name this neuron',
  'name.none': 'unnamed',
  /** What pressing the name does, for who can’t see the pencil. */
  'name.rename': '(rename)',

  'grid.shows': 'View of the grid',
  'grid.weights': 'Weights',
  'grid.weights.about': 'The weight of every pixel',
  'grid.products': '× Input',
  'grid.products.about': 'Weight times pixel: what each pixel adds to the sum',
  'grid.nudge': 'Nudge',
  'grid.nudge.about': 'Which way each weight would help this digit',
  'grid.since': 'Since ★',
  'grid.since.about': ({ snapshot }: { snapshot: Said }, speech: Speech) =>
    `What changed since ${theSnapshot(snapshot, speech)}`,
  'grid.label': ({ neuron }: { neuron: string }) =>
    `Weights of ${neuron}: arrow keys move, digits type a weight, space uses the tool`,
  /** The cell that the keyboard is at. */
  'grid.cell': (
    { row, column, weight, pixel }: { row: number; column: number; weight: string; pixel: string },
    { count }: Speech,
  ) => `row ${count(row)}, column ${count(column)}: weight ${weight}, pixel ${pixel}`,
  'grid.type': 'Weight: a number, then Enter',
  /** The cell that is pointed at; there is little room. */
  'grid.place': ({ row, column }: { row: number; column: number }, { count }: Speech) =>
    `row ${count(row)}, col ${count(column)}`,
  'grid.pixel': ({ pixel }: { pixel: string }) => `pixel ${pixel}`,
  'grid.noNudge': 'Nudge needs a digit whose label is known: pick one from the strip.',
  /** What the colours of the grid mean, from the strongest orange to the strongest blue. */
  'grid.scale.weights': ({ from, to }: { from: string; to: string }) => `${from} to ${to} weight`,
  'grid.scale.products': ({ from, to }: { from: string; to: string }) =>
    `${from} to ${to} w·a: what each pixel adds`,
  'grid.scale.since': ({ from, to }: { from: string; to: string }) =>
    `${from} to ${to} added since the snapshot`,
  'grid.scale.nudge': 'Raise blue, lower orange to reduce the cost',
  'grid.selected': ({ count: cells }: { count: number }, { count }: Speech) =>
    `${count(cells)} selected`,

  /** The name of a slider; the field beside it takes the exact number. */
  'bias.slider': 'Bias',
  'bias.field': 'Exact bias',
  'bias.label': 'bias b',
  /** Between the ends of the slider: its range is where the bias matters. */
  'bias.range': 'fits Σ w·a of all digits',

  /** The value that is painted with, and a button that swaps its sign. */
  'brush.value': 'value',
  'brush.flip': 'Flip sign; the right button or Alt paints with the opposite sign',

  /** Buttons that open what is fetched later. */
  'stamp.open': 'Stamp: strokes, rings and other stencils, and means of digits',
  'fit.open': 'Fit bias and gain to what the neuron does for all digits',

  /** `symbol` is what is written for the activation: σ. */
  'equation.about': ({ symbol }: { symbol: string }) =>
    `${symbol} of the sum of each weight times the activation it comes from, plus the bias`,
  /** Stands before the formula. */
  'equation.activation': 'activation',
  'equation.sum': 'Σ w·a',
  'equation.bias': 'bias b',
  'equation.weightedSum': 'weighted sum z',
  'equation.a': 'activation a',
  'equation.a.output': 'activation a: not a probability, for the outputs don’t add up to 1',
  'equation.a.share': 'activation a: the share of this output; all of them add up to 1',
  'equation.share': 'The outputs are shares that add up to 1.',
  'equation.unmuted': 'what it would be if it were not muted',
  /** Stands between what it would be and 0: `0.812`, muted: `0` */
  'equation.muted': ', muted:',

  'use.title': 'This neuron on all digits',
  'use.heading': ({ count: all }: { count: number }, { count, plural }: Speech) =>
    `Weighted sum z · ${count(all)} ${plural(all, { one: 'digit', other: 'digits' })}`,
  'use.histogram': ({ from, to }: { from: string; to: string }) =>
    `Weighted sums from ${from} to ${to}; above 0 the neuron is on.`,
  /** On the chart, left and right of z = 0: short. */
  'use.off': 'off',
  'use.on': 'on',
  /** One bar of the chart, and the digits it is mostly made of: `12× 3`. */
  'use.bar': (
    { z, count: all, most }: { z: string; count: number; most: readonly Digits[] },
    { count, plural, list }: Speech,
  ) => {
    const digits = `z ≈ ${z}: ${count(all)} ${plural(all, { one: 'digit', other: 'digits' })}`;
    const times = most.map(({ label, count: some }) => `${count(some)}× ${label}`);
    return times.length === 0 ? digits : `${digits}, mostly ${list(times)}`;
  },
  'use.means': 'mean activation by digit',
  'use.mean': ({ digit, mean }: { digit: number; mean: string }) =>
    `mean activation over the ${digit}s: **${mean}**`,
  'use.means.spoken': (
    { means }: { means: readonly { digit: number; mean: string }[] },
    { list }: Speech,
  ) => `Mean activation by digit: ${list(means.map(({ digit, mean }) => `${digit}: ${mean}`))}`,
  /** What it does in a sentence: one of the next six, with what it affects most after it. */
  /** The limit is a written number: 0.05 */
  'use.dead': ({ limit }: { limit: string }) =>
    `**Dead:** never above ${limit}, whatever the digit. Raise its bias or its weights.`,
  'use.dead.muted': ({ limit }: { limit: string }) =>
    `**Muted:** counts as 0. Unmuted it would be **dead**: never above ${limit}, whatever the digit. Raise its bias or its weights.`,
  'use.saturated': ({ limit }: { limit: string }) =>
    `**Saturated:** always above ${limit}, whatever the digit. Lower its bias or its weights.`,
  'use.saturated.muted': ({ limit }: { limit: string }) =>
    `**Muted:** counts as 0. Unmuted it would be **saturated**: always above ${limit}, whatever the digit. Lower its bias or its weights.`,
  'use.constant': '**Dead:** the same for every digit. Change its weights.',
  'use.constant.muted':
    '**Muted:** counts as 0. Unmuted it would be **dead**: the same for every digit. Change its weights.',
  /** `mostly` are the digits it is on for most; perhaps none. */
  'use.useful': (
    { share, mostly }: { share: number; mostly: readonly number[] },
    { percent, list }: Speech,
  ) =>
    mostly.length === 0
      ? `On for ${percent(share, 0)} of digits.`
      : `On for ${percent(share, 0)} of digits, mostly **${list(mostly.map(String))}**.`,
  'use.useful.muted': (
    { share, mostly }: { share: number; mostly: readonly number[] },
    { percent, list }: Speech,
  ) =>
    mostly.length === 0
      ? `**Muted:** counts as 0. Unmuted it would be on for ${percent(share, 0)} of digits.`
      : `**Muted:** counts as 0. Unmuted it would be on for ${percent(share, 0)} of digits, mostly **${list(mostly.map(String))}**.`,
  'use.affectsNothing.muted': 'Affects nothing until then.',
  'use.affectsNothing': 'Affects nothing yet: all weights from it are 0.',
  'use.excites': ({ neuron, weight }: { neuron: string; weight: string }) =>
    `Excites ${neuron} most (${weight}).`,
  'use.inhibits': ({ neuron, weight }: { neuron: string; weight: string }) =>
    `Inhibits ${neuron} most (${weight}).`,
  /** A neuron that has a name of its own, within a sentence. */
  'neuron.quoted': ({ neuron }: { neuron: string }) => `“${neuron}”`,
};

/** So many digits with one label. */
interface Digits {
  readonly label: number;
  readonly count: number;
}
