import type { OnnxGraph, OnnxNode } from './onnx-proto';
import type { Tensor } from '../readings/tensor';

/**
 * The constants of a graph by the names of their values: initializers, what Constant nodes hold, and
 * either of them as it is or transposed, where an exporter left that to the runtime.
 */
export function constantsOf({ initializers, nodes }: OnnxGraph): ReadonlyMap<string, Tensor> {
  const constants = new Map(initializers.map((tensor) => [tensor.name, tensor]));
  for (const node of nodes) {
    const value = node.operator === 'Constant' ? constantOf(node) : undefined;
    if (value && node.outputs.length === 1) constants.set(node.outputs[0], value);
  }
  // Only what a file holds is transposed: of a long row of these each value would take as long.
  const held = new Map(constants);
  for (const { operator, inputs, outputs, attributes } of nodes) {
    const source = inputs.length === 1 && outputs.length === 1 ? held.get(inputs[0]) : undefined;
    if (!source) continue;
    const name = outputs[0];
    if (operator === 'Identity') constants.set(name, { ...source, name });
    if (operator !== 'Transpose' || source.shape.length !== 2) continue;
    const perm = attributes.get('perm') ?? [1, 0];
    if (String(perm) === '1,0') constants.set(name, { ...transposed(source), name });
  }
  return constants;
}

function constantOf({ outputs, attributes }: OnnxNode): Tensor | undefined {
  const [name] = outputs;
  const value = attributes.get('value') ?? attributes.get('value_floats');
  if (value === undefined || typeof value === 'number') return undefined;
  if ('valueAt' in value) return { ...value, name };
  return { name, shape: [value.length], valueAt: (index) => value[index] };
}

function transposed({ name, shape: [rows, columns], valueAt }: Tensor): Tensor {
  return {
    name,
    shape: [columns, rows],
    valueAt: (index) => valueAt((index % rows) * columns + Math.floor(index / rows)),
  };
}
