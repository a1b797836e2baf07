import type { Said } from '../../message';
import type { Speech } from '../../words';

/*
 * Tensors, as files call the tables of weights and biases: `Tensor` in safetensors and ONNX,
 * `Array` in NumPy, `Dataset` in HDF5. `what` is one of them (parts.ts); shapes, data types and
 * whatever else comes from the file is written as the file has it.
 */

interface What {
  readonly what: Said;
}

/** What the tables are called there. */
type Kind = 'tensor' | 'array' | 'dataset';

const SEVERAL = { tensor: 'tensors', array: 'arrays', dataset: 'datasets' } as const;

interface Listed {
  readonly kind: Kind;
  /** Names and shapes: `"a" [16,784]`. There may be more than these. */
  readonly shown: readonly string[];
  readonly count: number;
}

function listed({ kind, shown, count }: Listed): string {
  if (count === 0) return `no ${SEVERAL[kind]}`;
  return shown.join(', ') + (count > shown.length ? `, … (${count} ${SEVERAL[kind]})` : '');
}

export const tensors = {
  'tensors.noChain': ({
    pixels,
    layers,
    neurons,
    ...tensors
  }: Listed & { pixels: number; layers: number; neurons: number }) =>
    `The file has ${listed(tensors)}; expected the weights and biases of a network ${pixels}-…-10 with at most ${layers} hidden layers of 1 to ${neurons} neurons.`,
  'tensors.whichWay': ({ count }: { count: number }) =>
    `The shapes in the file fit in ${count} ways, and nothing else in it tells which is meant. Which layers follow each other?`,
  'tensors.tooManyWays': ({ ways, ...tensors }: Listed & { ways: number }) =>
    `The file has ${listed(tensors)}, which fit a network in ${ways} ways; expected names that tell the order of the layers.`,
  /** `answer` is quoted. */
  'tensors.noSuchWay': ({ answer }: { answer: string }) =>
    `${answer} is none of the ways in which the layers can be read.`,
  /** One way to read the layers: a list of the two below. */
  'tensors.way': ({ layers }: { layers: readonly Said[] }, { say }: Speech) =>
    layers.map(say).join(', '),
  'tensors.rows': ({ name }: { name: string }) => `${name} (one row for each neuron)`,
  'tensors.columns': ({ name }: { name: string }) => `${name} (one column for each neuron)`,
  'tensors.withBias': ({ weights, bias }: { weights: Said; bias: string }, { say }: Speech) =>
    `${say(weights)} with ${bias}`,
  /** `what` is a part of a network that Knobs's networks don't have: one of the sentences below. */
  'tensors.foreign': ({ what, part }: What & { part: Said }, { say }: Speech) =>
    `${say(what)} ${say(part)}; expected layers of weights and biases alone.`,
  'tensors.recurrent': 'is of a recurrent layer',
  'tensors.norm': 'is of a normalization layer',
  'tensors.prelu': 'is of PReLU, an activation with slopes of its own',
  'tensors.scales': 'is the scale of quantized weights or of a layer that scales',
  'tensors.otherLayer': 'is of a layer that isn’t fully connected',
  'tensors.oneDimensional':
    'has one number for each neuron but calls them weights, as a normalization layer or PReLU does',
  'tensors.activation': ({ found }: { found: string }) =>
    `The file has the activation ${found}; expected sigmoid, ReLU, tanh, identity or, at the output, softmax.`,
  'tensors.activationCount': ({ found, expected }: { found: number; expected: number }) =>
    `The file names the activations of ${found} layers; expected those of ${expected}.`,
  /** A remark after a file was opened. */
  'tensors.passedOver': ({ shown, isMore }: { shown: readonly string[]; isMore: boolean }) =>
    `Passed over, for it is no part of a network: ${shown.join(', ')}${isMore ? ', …' : ''}.`,
  /** A remark: `shown` are names of weights. */
  'tensors.noBiases': ({ shown }: { shown: readonly string[] }) =>
    `No biases were found for ${shown.join(', ')}; they count as 0.`,

  'keras.layer': ({ layer, found }: { layer: string; found: string }) =>
    `Layer ${layer} of the model is of the kind ${found}; expected Dense layers, one after the other.`,
  'keras.activation': ({ layer, found }: { layer: string; found: string }) =>
    `Layer ${layer} of the model has the activation ${found}; expected sigmoid, tanh, relu or linear, and softmax only at the output.`,
  'keras.noKernel': ({ layer }: { layer: string }) =>
    `The model says that it has the layer ${layer}, but its weights are not in the file.`,
  /** A remark after a file was opened. */
  'tensors.asSigmoid':
    'It doesn’t say how it is computed: it is taken as sigmoid, with pixels from 0 to 1.',
  /** `inputs` as an option has them: `mean=0.5,std=0.5`. */
  'tensors.inputsTooLarge': ({ inputs }: { inputs: string }) =>
    `From inputs ${inputs}, weights of the first layer become larger than float32 can hold.`,

  'tensor.notFinite': (
    { what, value, place }: What & { value: number; place: Said },
    { say, exact }: Speech,
  ) =>
    `${say(what)} has ${exact(value)} at ${say(place)}, counted from 0; expected finite numbers.`,
  'tensor.tooLarge': (
    { what, value, place }: What & { value: number; place: Said },
    { say, exact }: Speech,
  ) =>
    `${say(what)} has ${exact(value)} at ${say(place)}, counted from 0; expected numbers that float32 can hold.`,
  /** `expected` is one of those below. */
  'tensor.shape': (
    { what, shape, expected }: What & { shape: string; expected: Said },
    { say }: Speech,
  ) => `${say(what)} has the shape ${shape}; expected ${say(expected)}.`,
  'tensor.tooDeep': ({ what, most }: What & { most: number }, { say }: Speech) =>
    `${say(what)} is of one layer too many; a network has at most ${most} hidden layers.`,
  /** `shown` are names in quotation marks, and perhaps not all. */
  'tensor.missing': (
    {
      what,
      shown,
      isMore,
      expected,
    }: What & { shown: readonly string[]; isMore: boolean; expected: string },
    { say }: Speech,
  ) =>
    `${say(what)} is missing; the file has ${shown.join(', ')}${isMore ? ', …' : ''}. Expected ${expected}.`,
  'tensor.tooManyValues': ({ what, most }: What & { most: number }, { say }: Speech) =>
    `${say(what)} has more than ${most} values.`,
  'tensor.bytes': (
    {
      what,
      found,
      shape,
      needed,
      type,
    }: What & { found: number; shape: string; needed: number; type: string },
    { say }: Speech,
  ) => `${say(what)} has ${found} bytes of data; its shape ${shape} takes ${needed} as ${type}.`,
  'tensor.values': (
    { what, found, shape, needed }: What & { found: number; shape: string; needed: number },
    { say }: Speech,
  ) => `${say(what)} has ${found} values; its shape ${shape} takes ${needed}.`,

  /* After the word `expected`. */
  'shape.wholeNumbers': 'whole numbers',
  'shape.twoNumbers': 'two numbers: neurons, and inputs of each',
  'shape.matrix': 'a matrix',
  'shape.inputs': ({ count }: { count: number }) => `${count} inputs, as many as come before it`,
  /** `layer` is as the file calls it. */
  'shape.inputsOf': ({ shape, count, layer }: { shape: string; count: number; layer: string }) =>
    `${shape}: ${count} inputs, one for each neuron of ${layer}`,
  'shape.biases': ({ shape }: { shape: string }) => `${shape}, one bias for each neuron`,
  'shape.biasesOf': ({ shape, layer }: { shape: string; layer: string }) =>
    `${shape}: one bias for each neuron of ${layer}`,

  /* safetensors */
  'safetensors.tooManyTensors': ({ count, most }: { count: number; most: number }) =>
    `The file declares ${count} tensors; expected at most ${most}.`,
  'safetensors.noLength': ({ bytes, prefix }: { bytes: number; prefix: number }) =>
    `The file has ${bytes} bytes; a safetensors file starts with ${prefix} bytes that give the length of its header.`,
  /** `length` may be more than numbers can say. */
  'safetensors.longHeader': ({ length, most }: { length: string; most: number }) =>
    `The header is ${length} bytes long, by the file’s first 8 bytes; expected at most ${most}.`,
  'safetensors.cutHeader': ({ length, rest }: { length: string; rest: number }) =>
    `The file is cut short: its header is ${length} bytes long, but only ${rest} bytes follow.`,
  'safetensors.noObject': 'The header does not start with {; expected a JSON object.',
  'safetensors.notUtf8': 'The header is not valid UTF-8.',
  'safetensors.noEntry': ({ what, found }: What & { found: string }, { say }: Speech) =>
    `${say(what)} is ${found}; expected an object with dtype, shape and data_offsets.`,
  'safetensors.dtype': ({ what, found }: What & { found: string }, { say }: Speech) =>
    `${say(what)} has the dtype ${found}; expected "F32", "F64", "F16" or "BF16".`,
  'safetensors.offsets': ({ what, found }: What & { found: string }, { say }: Speech) =>
    `${say(what)} has the data_offsets ${found}; expected two whole numbers, the end not before the beginning.`,
  'safetensors.beyond': (
    { what, end, size }: What & { end: number; size: number },
    { say }: Speech,
  ) => `${say(what)} ends at byte ${end} of the data, which has only ${size} bytes.`,
  'safetensors.overlap': (
    { what, begin, covered }: What & { begin: number; covered: number },
    { say }: Speech,
  ) =>
    `${say(what)} begins at byte ${begin} of the data and overlaps the one before, which ends at ${covered}.`,
  'safetensors.hole': ({ from, to }: { from: number; to: number }) =>
    `Bytes ${from} to ${to} of the data belong to no tensor; safetensors allows no holes.`,
};
