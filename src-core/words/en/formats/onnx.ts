import type { Said } from '../../message';
import type { Speech } from '../../words';

/* Models in ONNX. Names of values, operators and attributes are as the model has them, quoted. */

export const onnx = {
  'onnx.damaged': 'The file is cut short or damaged: it is not a whole ONNX model.',
  'onnx.noGraph': 'The model has no graph; expected one with the layers.',
  'onnx.notUtf8': 'The model has a text that is not valid UTF-8.',
  'onnx.ends': ({ inputs, outputs }: { inputs: string; outputs: string }) =>
    `The model has inputs ${inputs} and outputs ${outputs}; expected one of each.`,
  'onnx.loop': ({ value }: { value: string }) =>
    `The value ${value} goes into itself; expected one layer after the other.`,
  'onnx.fork': ({ value, count }: { value: string; count: number }) =>
    `The value ${value} goes into ${count} nodes; expected one layer after the other.`,
  'onnx.gemm': ({ name, found, expected }: { name: string; found: number; expected: number }) =>
    `A Gemm of the model has ${name} ${found}; expected ${expected}.`,
  'onnx.gemmNoNumber': ({ name, expected }: { name: string; expected: number }) =>
    `A Gemm of the model has more than one number as ${name}; expected ${expected}.`,
  'onnx.notConstant': ({ operator, inputs }: { operator: string; inputs: string }) =>
    `A ${operator} of the model takes ${inputs}; expected what comes before it, and then constants of the model.`,
  /** `expected` is one of the three below. */
  'onnx.operator': (
    { operator, expected }: { operator: string; expected: Said },
    { say }: Speech,
  ) => `The model has the operator ${operator} where Knobs has none; expected ${say(expected)}.`,
  'onnx.expected.open':
    'an activation after each layer: Sigmoid, Tanh, Relu or, at the end, Softmax',
  'onnx.expected.closed':
    'another layer as Gemm, or as MatMul and Add, or nothing after the last activation',
  'onnx.expected.none': 'a layer as Gemm, or as MatMul and Add',
  'onnx.tooManyEdges': ({ most }: { most: number }) =>
    `The nodes of the model have more than ${most} inputs and outputs; expected one layer after the other.`,
  'onnx.attribute': ({ name, most }: { name: string; most: number }) =>
    `Attribute ${name} has more than ${most} values.`,
  'onnx.elsewhere': ({ what }: { what: Said }, { say }: Speech) =>
    `${say(what)} has its values in another file; expected them in this one.`,
  'onnx.type': ({ what, type }: { what: Said; type: number }, { say }: Speech) =>
    `${say(what)} has the data type ${type}; expected 1 (float), 10 (float16), 11 (double) or 16 (bfloat16).`,
  'onnx.tooManyInputs': ({ most }: { most: number }) =>
    `A node of the model has more than ${most} inputs; expected a layer, which has three at most.`,
  'onnx.tooManyOutputs': ({ most }: { most: number }) =>
    `A node of the model has more than ${most} outputs; expected a layer, which has three at most.`,
  'onnx.tooManyItems': ({ most }: { most: number }) =>
    `The model has more than ${most} nodes, tensors or notes.`,
};
