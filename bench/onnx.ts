import { layersOf, type LayerSizes } from '../src-core/network/shape';

/**
 * A network as an ONNX model: `Gemm` and `Sigmoid` for every layer, written straight as protocol
 * buffers (field numbers from onnx/onnx.proto). Input `pixels` [n × 784], output `outputs` [n × 10].
 */
export function onnxModel(sizes: LayerSizes, parameters: Float32Array): Uint8Array {
  const nodes: Bytes[] = [];
  const initializers: Bytes[] = [];
  const layers = layersOf(sizes);
  layers.forEach((layer, l) => {
    const weights = parameters.subarray(layer.weightOffset, layer.biasOffset);
    const biases = parameters.subarray(layer.biasOffset, layer.biasOffset + layer.outputs);
    initializers.push(tensor(`w${l}`, [layer.outputs, layer.inputs], weights));
    initializers.push(tensor(`b${l}`, [layer.outputs], biases));
    const input = l === 0 ? 'pixels' : `a${l - 1}`;
    const output = l === layers.length - 1 ? 'outputs' : `a${l}`;
    nodes.push(node('Gemm', [input, `w${l}`, `b${l}`], `z${l}`, [['transB', 1]]));
    nodes.push(node('Sigmoid', [`z${l}`], output, []));
  });
  const graph = message(
    ...nodes.map((bytes) => field(1, bytes)),
    field(2, text('knobs')),
    ...initializers.map((bytes) => field(5, bytes)),
    field(11, matrixInfo('pixels', sizes[0])),
    field(12, matrixInfo('outputs', sizes[sizes.length - 1])),
  );
  const opset = message(integer(2, 13));
  return Uint8Array.from(message(integer(1, 8), field(7, graph), field(8, opset)));
}

type Bytes = readonly number[];

/** NodeProto: input 1, output 2, op_type 4, attribute 5. */
function node(
  type: string,
  inputs: string[],
  output: string,
  attributes: [string, number][],
): Bytes {
  return message(
    ...inputs.map((input) => field(1, text(input))),
    field(2, text(output)),
    field(4, text(type)),
    // AttributeProto: name 1, i 3, type 20 where 2 is INT.
    ...attributes.map(([name, value]) =>
      field(5, message(field(1, text(name)), integer(3, value), integer(20, 2))),
    ),
  );
}

/** TensorProto: dims 1, data_type 2 where 1 is FLOAT, name 8, raw_data 9. */
function tensor(name: string, dims: number[], values: Float32Array): Bytes {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return message(
    ...dims.map((dim) => integer(1, dim)),
    integer(2, 1),
    field(8, text(name)),
    field(9, Array.from(raw)),
  );
}

/** ValueInfoProto of a float matrix [n × columns]. */
function matrixInfo(name: string, columns: number): Bytes {
  const shape = message(
    field(1, message(field(2, text('n')))),
    field(1, message(integer(1, columns))),
  );
  const type = message(field(1, message(integer(1, 1), field(2, shape))));
  return message(field(1, text(name)), field(2, type));
}

function text(value: string): Bytes {
  return Array.from(new TextEncoder().encode(value));
}

function message(...fields: Bytes[]): Bytes {
  return fields.flat();
}

/** A length-delimited field. */
function field(number: number, bytes: Bytes): Bytes {
  return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
}

function integer(number: number, value: number): Bytes {
  return [...varint(number * 8), ...varint(value)];
}

function varint(value: number): Bytes {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return [...bytes, value];
}
