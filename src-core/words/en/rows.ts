import type { Speech } from '../words';

/*
 * The weights of the layers after the first: sliders, the whole matrix, and what the neurons do by
 * digit. `neuron` and `layer` are titles, numbers that are strings are written already.
 */

/** So many of all digits are answered by one output, and so many of those answers are right. */
interface Called {
  readonly output: number;
  readonly called: number;
  readonly all: number;
  readonly right: number;
  readonly share: number;
}

export const rows = {
  'rows.shown': 'View of the weights',
  'rows.sliders': 'Sliders',
  'rows.sliders.about': 'A slider for every weight of this neuron',
  'rows.matrix': 'Matrix',
  'rows.matrix.about': 'All weights of the layer, to paint on',
  'rows.digits': 'By digit',
  'rows.digits.about':
    'What the neurons before it do for each digit, and which digits it should answer to',

  'matrix.label': ({ layer }: { layer: string }) =>
    `Weights into ${layer}: arrow keys move, digits type a weight, space paints`,
  'matrix.cell': ({ from, to, weight }: { from: string; to: string; weight: string }) =>
    `${from} to ${to}: weight ${weight}`,
  /** In the corner of the matrix: what goes along it and what down, in two short lines. */
  'matrix.axes': 'from →\nto ↓',
  'matrix.rows': ({ layer }: { layer: string }) => `Rows: neurons of ${layer}`,
  'matrix.columns': ({ layer }: { layer: string }) => `Columns: neurons of ${layer}`,
  'matrix.row': ({ index, neuron }: { index: number; neuron: string }) => `Row ${index}: ${neuron}`,
  'matrix.column': ({ index, neuron }: { index: number; neuron: string }) =>
    `Column ${index}: ${neuron}`,
  'matrix.selectTo': ({ neuron }: { neuron: string }) => `To ${neuron}: select it`,
  'matrix.selectFrom': ({ neuron }: { neuron: string }) => `From ${neuron}: select it`,
  'matrix.activation': 'The activation it comes from',
  'matrix.scale': 'The weights with the strongest colours',
  'matrix.fromTo': ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  'matrix.value': 'Value to paint',

  'copyRow.title': ({ neuron }: { neuron: string }) => `Copy the row of ${neuron}`,
  'copyRow.about': 'The other neuron gets all weights and the bias of this one',
  /** Before the neuron that gets them. */
  'copyRow.onto': 'onto',
  'fillRow.title': ({ neuron }: { neuron: string }) => `Fill the row of ${neuron}`,
  'fillRow.about': 'All weights of this neuron become the same',
  'fillColumn.title': ({ layer }: { layer: string }) => `Fill a column of ${layer}`,
  'fillColumn.about': 'All weights from one neuron become the same',
  /** Before the neuron whose weights are filled. */
  'fillColumn.from': 'from',
  'fill.weight': 'Weight to fill it with',
  'identity.title': ({ layer }: { layer: string }) => `Identity · ${layer}`,
  'identity.about': 'Each neuron passes on the neuron with its own number in the layer before',
  'identity.own': 'own',
  'identity.own.about': 'From the neuron with the same number',
  'identity.own.field': 'Weight from its own number',
  'identity.others': 'others',
  'identity.others.about': 'From all other neurons',
  'identity.others.field': 'Weight from all others',
  'identity.bias': 'bias',
  'identity.bias.about': 'Of every neuron of the layer',
  'identity.bias.field': 'Bias of all',

  /** Whether a neuron is to answer to a digit. `any` is read out only. */
  'tag.any': 'don’t care',
  'tag.yes': 'yes',
  'tag.no': 'no',
  'tag.label': ({ digit, tag }: { digit: number; tag: string }) => `Digit ${digit}: ${tag}`,
  'tag.hint': ({ digit, tag, next }: { digit: number; tag: string; next: string }) =>
    `Digit ${digit}: ${tag}. Press for ${next}.`,
  'means.caption': ({ neuron }: { neuron: string }) =>
    `Mean activation by digit of the neurons before ${neuron}, and the weights from them`,
  'means.legend': 'Ink: mean activation by digit · ✓: it should answer to it',
  'tags.fill.title': 'Fill the row from the tags',
  'tags.strength': 'strength',
  'tags.strength.about': 'The largest weight of the row; the others keep their proportions',
  'tags.strength.field': 'Strength: the largest weight',
  /** A box to tick, before the button that fills the row: whether it sets the bias too. */
  'tags.bias': 'and its bias',
  'tags.bias.about': 'Midway between the mean weighted sums of the yes digits and of the no digits',
  'tags.fill': 'Fill row',
  'tags.fill.about':
    'Each weight: how much more its neuron fires for the yes digits than for the no digits',
  'own.title': 'Own against others',
  'own.plus': 'own +',
  'own.plus.field': 'Own: weight from the input with the same number',
  'own.minus': 'others −',
  'own.minus.field': 'Others: weight subtracted for all other inputs',
  'own.about':
    'Every selected neuron: plus from the input with its own number, minus from all others',
  'own.apply': 'Own + / others −',

  'called.title': 'Called and right, by output',
  'called.output': 'output',
  /** Heads of rows: how often an output is the answer, and how many of a hundred are right. */
  'called.called': 'called',
  'called.called.about': 'How many digits each output is the answer to',
  'called.right': 'right, %',
  'called.right.about': 'How many of a hundred of those answers are right',
  'called.all': (called: Called, speech: Speech) => calledText(called, 'digits', speech),
  'called.practice': (called: Called, speech: Speech) =>
    calledText(called, 'practice digits', speech),
  'called.exam': (called: Called, speech: Speech) => calledText(called, 'exam digits', speech),

  'menu.rows': 'Row tools',
  'menu.rows.about': 'Change whole rows, columns or the layer',
  'menu.rows.row': ({ count }: { count: number }, { count: whole }: Speech) =>
    count > 1 ? `These ${whole(count)} rows` : 'This row',
  'menu.rows.layer': ({ layer }: { layer: string }) => `All of ${layer}`,
  'rows.double': 'Double',
  'rows.halve': 'Halve',
  'rows.flip': 'Flip signs',
  'rows.zero': 'Set weights to 0',
  'rows.zeroLayer': 'Set all weights and biases to 0',

  /** The weights of a later neuron as sliders: heads of columns, and names of a row’s controls. */
  'sliders.list': ({ neuron }: { neuron: string }) => `Weights of ${neuron}`,
  'sliders.from': 'from',
  'sliders.weight': 'weight w',
  'sliders.product': 'w · a',
  'sliders.slider': ({ neuron }: { neuron: string }) => `Weight from ${neuron}`,
  'sliders.field': ({ neuron }: { neuron: string }) => `Exact weight from ${neuron}`,
  'sliders.select': ({ neuron }: { neuron: string }) => `Select ${neuron}`,
  'sliders.unnamed': ({ index }: { index: number }, { count }: Speech) => `neuron ${count(index)}`,
};

function calledText(
  { output, called, all, right, share }: Called,
  digits: string,
  { count, percent, plural }: Speech,
): string {
  const of = `${count(all)} ${digits}`;
  if (called === 0) return `Output ${output} is the answer to none of ${of}.`;
  const are = plural(right, { one: 'is', other: 'are' });
  return `Output ${output} is the answer to ${count(called)} of ${of}; ${count(right)} of those ${are} right (${percent(share)}).`;
}
