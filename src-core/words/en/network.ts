import type { Speech } from '../words';

/* What a network can be, and what neurons can be fitted to. */

/** `sizes` is `784-16-16-10`, as the field writes it; '' if there are none. */
interface Found {
  readonly expected: number;
  readonly sizes: string;
}

function found(sizes: string): string {
  return `found ${sizes || 'no layers'}`;
}

export const network = {
  'network.inputs': ({ expected, sizes }: Found) =>
    `A network starts with ${expected} inputs, one for each pixel; ${found(sizes)}.`,
  'network.noLayers': 'A network has at least one layer of neurons; found only its inputs.',
  'network.outputs': ({ expected, sizes }: Found) =>
    `A network ends in ${expected} outputs, one for each digit; ${found(sizes)}.`,
  'network.tooDeep': ({ most, found: count }: { most: number; found: number }) =>
    `A network has at most ${most} hidden layers; found ${count}.`,
  /** `size` is not always a number: a file may say anything. */
  'network.hiddenSize': ({ number, size, most }: { number: number; size: string; most: number }) =>
    `Hidden layer ${number} has ${size} neurons; expected a whole number from 1 to ${most}.`,
  'network.noNeuron': ({
    index,
    layer,
    sizes,
  }: {
    index: number;
    /** Counted from 1. */
    layer: number;
    sizes: string;
  }) => `There is no neuron ${index} in layer ${layer} of a ${sizes} network.`,
  'network.noLayer': ({ layer, sizes }: { layer: number; sizes: string }) =>
    `There is no layer ${layer} in a ${sizes} network.`,
  'network.activationCount': ({ layers, found: count }: { layers: number; found: number }) =>
    `A network of ${layers} layers has one activation for each; found ${count}.`,
  /** Layers are counted from 1; `name` is what stands there. */
  'network.noActivation': ({ layer, name }: { layer: number; name: string }) =>
    `The activation of layer ${layer} is ${name}, which Knobs does not know.`,
  'network.outputActivation': ({ layer, name }: { layer: number; name: string }) =>
    `Layer ${layer} has the activation ${name}, which only the output can have.`,
  'network.wrongCount': (
    { sizes, count, found: given }: { sizes: string; count: number; found: number },
    { count: whole }: Speech,
  ) => `A ${sizes} network has ${whole(count)} parameters; found ${whole(given)}.`,
  'network.noParameter': ({ offset }: { offset: number }, { count }: Speech) =>
    `There is no parameter ${count(offset)} to change.`,
  'start.tooFewNeurons': ({ sizes }: { sizes: string }) =>
    `Ten stamps need at least ten neurons in every hidden layer; ${sizes} has fewer.`,
  'start.noTemplates': ({ sizes }: { sizes: string }) =>
    `No ${sizes} network of templates has been made for these digits.`,

  'picture.wrongSize': ({ expected, found: given }: { expected: number; found: number }) =>
    `A picture has ${expected} pixels; found ${given}.`,

  'fit.noShare': ({ share }: { share: number }, { exact }: Speech) =>
    `${exact(share * 100)} % is not a share of the digits; expected 0 to 100 %.`,
  'fit.noneChosen': 'No digits are chosen for which it should be on.',
  'fit.allChosen': 'All digits are chosen; none are left for which it should be off.',
  'fit.noDigits': 'There are no digits to fit to.',
  'fit.allSame':
    'This neuron cannot be fitted: its weighted sum is the same for all digits. Give it weights first.',
  'fit.noOwnDigit': ({ index }: { index: number }) =>
    `Neuron ${index} has no digit of its own; select neurons 0 to 9, or choose the digits to fit to.`,
  'row.noInput': ({ input, last }: { input: number; last: number }) =>
    `There is no input ${input}; expected 0 to ${last}.`,
  'row.noDifference':
    'Every neuron in the layer before fires as much for the yes digits as for the no digits.',
  'row.noYes': 'No digit is tagged yes; the row needs at least one yes and one no.',
  'row.noNo': 'No digit is tagged no; the row needs at least one yes and one no.',

  'clamp.crossed': ({ least, most }: { least: number; most: number }, { exact }: Speech) =>
    `The lower limit, ${exact(least)}, is above the upper limit, ${exact(most)}.`,
  'clip.tooManyRows': ({ rows, most }: { rows: number; most: number }, { count }: Speech) =>
    `The text has ${count(rows)} rows; expected at most ${most}.`,
  'clip.tooManyColumns': (
    { columns, most }: { columns: number; most: number },
    { count }: Speech,
  ) => `Row 1 has ${count(columns)} columns; expected at most ${most}.`,
  'clip.noNumbers': 'The text has no numbers; expected rows of numbers with tabs between them.',
  'clip.shortRow': ({
    row,
    found: end,
    columns,
  }: {
    row: number;
    found: number;
    columns: number;
  }) =>
    `Row ${row} ends after column ${end}; expected it to end after column ${columns}, as row 1 does.`,
  /** `cell` is what stands in the first column too many, quoted. */
  'clip.longRow': ({ row, columns, cell }: { row: number; columns: number; cell: string }) =>
    `Row ${row} has a column ${columns + 1}: ${cell}; expected it to end after column ${columns}, as row 1 does.`,
  /** `text` is what stands there, quoted. */
  'clip.noNumber': (
    { row, column, text }: { row: number; column: number; text: string },
    { number }: Speech,
  ) => `Row ${row}, column ${column} is ${text}; expected a number such as ${number(-0.25)}.`,
  'clip.tooLarge': ({ row, column, text }: { row: number; column: number; text: string }) =>
    `Row ${row}, column ${column} is ${text}; expected at most 3.4 × 10³⁸.`,
};
