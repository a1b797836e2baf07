import { KnobsError } from '../errors';
import { ACTIVATION_NAMES, ACTIVATIONS, type ActivationName } from '../network/activations';
import { Network } from '../network/network';
import { checkSizes, PIXELS } from '../network/shape';
import { constantsOf } from './onnx-constants';
import type { OnnxGraph, OnnxNode } from './onnx-proto';
import { quote } from '../text/quote';
import { foldInputs, OWN_INPUTS } from '../readings/input-convention';
import { copyNumbers, tensorNamed, type Tensor } from '../readings/tensor';
import { message, type Message } from '../words/message';

/** A layer as the graph has it; what is left out of a Gemm are biases of 0. */
interface GraphLayer {
  readonly weight: Tensor;
  /** The weights are [inputs, outputs]. */
  readonly transposed: boolean;
  bias?: Tensor;
  activation: ActivationName;
}

/** What may stand before the first layer, since it leaves a row of pixels as it is. */
const RESHAPING = ['Flatten', 'Reshape'];

/** What a layer has for which no operator stands. */
const NO_ACTIVATION = ACTIVATION_NAMES.find((name) => ACTIVATIONS[name].onnx === null)!;

/** Of two, the outputs' is the second. */
const LAST_AXIS = -1;

/** What may stand anywhere: outside of training these pass on what they take. */
const PASSING = ['Identity', 'Dropout'];

/**
 * The network that a graph computes: Gemm, or MatMul and Add, and then an activation or none, for every
 * layer in turn from the graph's one input to its one output.
 * @throws KnobsError that says which node is none of that
 */
export function networkOfGraph(graph: OnnxGraph): Network {
  const layers = layersOf(graph);
  const sizes: number[] = [];
  for (const { weight, transposed } of layers) {
    if (weight.shape.length !== 2) throw wrongShape(weight, message('shape.matrix'));
    const [inputs, outputs] = transposed ? weight.shape : [...weight.shape].reverse();
    if (sizes.length === 0) sizes.push(inputs);
    const before = sizes[sizes.length - 1];
    if (inputs !== before) throw wrongShape(weight, message('shape.inputs', { count: before }));
    sizes.push(outputs);
  }
  checkSizes(sizes.length > 0 ? sizes : [PIXELS]);
  const activations = layers.map(({ activation }) => activation);
  const network = new Network({ sizes, activations });
  layers.forEach(({ weight, transposed, bias }, l) => {
    copyNumbers(weight, network.layers[l].weights, transposed);
    if (bias === undefined) return;
    const { outputs } = network.layers[l];
    const isRow = bias.shape.length === 2 && bias.shape[0] === 1;
    if (bias.shape[bias.shape.length - 1] !== outputs || (bias.shape.length !== 1 && !isRow)) {
      throw wrongShape(bias, message('shape.biases', { shape: `[${outputs}]` }));
    }
    copyNumbers(bias, network.layers[l].biases);
  });
  foldInputs(network.layers[0], OWN_INPUTS);
  return network;
}

function layersOf(graph: OnnxGraph): GraphLayer[] {
  const tensors = constantsOf(graph);
  const users = new Map<string, OnnxNode[]>();
  for (const node of graph.nodes) {
    for (const input of new Set(node.inputs)) {
      const known = users.get(input);
      if (known) known.push(node);
      else users.set(input, [node]);
    }
  }
  const inputs = graph.inputs.filter((name) => !tensors.has(name));
  if (inputs.length !== 1 || graph.outputs.length !== 1) {
    throw new KnobsError('onnx.ends', { inputs: quote(inputs), outputs: quote(graph.outputs) });
  }
  const layers: GraphLayer[] = [];
  let open: GraphLayer | undefined;
  let value = inputs[0];
  for (let steps = 0; value !== graph.outputs[0]; steps++) {
    const next = users.get(value) ?? [];
    if (next.length !== 1 || steps > graph.nodes.length) {
      throw next.length === 1
        ? new KnobsError('onnx.loop', { value: quote(value) })
        : new KnobsError('onnx.fork', { value: quote(value), count: next.length });
    }
    const [node] = next;
    const activation = activationOf(node);
    if (activation && open) {
      layers.push({ ...open, activation });
      open = undefined;
    } else if (node.operator === 'Add' && open && !open.bias) {
      open.bias = operand(node, value, tensors);
    } else if (node.operator === 'Gemm' || node.operator === 'MatMul') {
      // Without an activation it is the identity.
      if (open) layers.push(open);
      open = node.operator === 'Gemm' ? gemm(node, value, tensors) : matMul(node, value, tensors);
    } else if (RESHAPING.includes(node.operator) ? open || layers.length > 0 : !passes(node)) {
      throw unexpected(node, open ? 'open' : layers.length > 0 ? 'closed' : 'none');
    }
    value = node.outputs[0] ?? '';
  }
  if (open) layers.push(open);
  return layers;
}

/** The activation that a node is; that of softmax adds up to 1 over the outputs. */
function activationOf({ operator, attributes }: OnnxNode): ActivationName | undefined {
  const found = ACTIVATION_NAMES.find((name) => ACTIVATIONS[name].onnx === operator);
  const axis = attributes.get('axis') ?? LAST_AXIS;
  return axis === LAST_AXIS || axis === 1 ? found : undefined;
}

/** Y = A · B + C, with B transposed if `transB` says so. */
function gemm(node: OnnxNode, value: string, tensors: ReadonlyMap<string, Tensor>): GraphLayer {
  const usual: [string, number][] = [
    ['alpha', 1],
    ['beta', 1],
    ['transA', 0],
  ];
  for (const [name, expected] of usual) {
    const found = node.attributes.get(name) ?? expected;
    if (found !== expected) {
      throw typeof found === 'number'
        ? new KnobsError('onnx.gemm', { name, found, expected })
        : new KnobsError('onnx.gemmNoNumber', { name, expected });
    }
  }
  const [a, b, c] = node.inputs;
  const weight = tensors.get(b ?? '');
  const bias = c ? tensors.get(c) : undefined;
  if (a !== value || !weight || (c && !bias)) throw notConstant(node);
  const transposed = (node.attributes.get('transB') ?? 0) === 0;
  return { weight, transposed, bias, activation: NO_ACTIVATION };
}

function matMul(node: OnnxNode, value: string, tensors: ReadonlyMap<string, Tensor>): GraphLayer {
  const weight = tensors.get(node.inputs[1] ?? '');
  if (node.inputs[0] !== value || !weight) throw notConstant(node);
  return { weight, transposed: true, activation: NO_ACTIVATION };
}

/** What an Add adds to a value. */
function operand(node: OnnxNode, value: string, tensors: ReadonlyMap<string, Tensor>): Tensor {
  const bias = tensors.get(node.inputs.find((name) => name !== value) ?? '');
  if (!bias) throw notConstant(node);
  return bias;
}

function notConstant({ operator, inputs }: OnnxNode): KnobsError {
  return new KnobsError('onnx.notConstant', { operator, inputs: quote(inputs) });
}

/** A Dropout of more inputs may be told that it is training. */
function passes({ operator, inputs }: OnnxNode): boolean {
  return PASSING.includes(operator) && inputs.length <= 2;
}

/** What may stand behind a layer without its activation, behind one with it, and before any. */
function unexpected({ operator }: OnnxNode, place: 'open' | 'closed' | 'none'): KnobsError {
  const expected = message(`onnx.expected.${place}`);
  return new KnobsError('onnx.operator', { operator: quote(operator), expected });
}

function wrongShape({ name, shape }: Tensor, expected: Message): KnobsError {
  const what = tensorNamed('tensor', name);
  return new KnobsError('tensor.shape', { what, shape: quote(shape), expected });
}
