import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { ACTIVATIONS } from '../network/activations';
import type { Network } from '../network/network';
import { CLASSES, PIXELS } from '../network/shape';

/** IR version 8 and operator set 13, of ONNX 1.8 (2020): what every runtime in use reads. */
const IR_VERSION = 8;
const OPERATOR_SET = 13;

/** TensorProto.FLOAT, AttributeProto.INT */
const FLOAT = 1;
const INT = 2;

type Write = (writer: BinaryWriter) => void;

/**
 * A ModelProto that computes the network: for every layer a Gemm with transB=1 and its activation, from
 * `image` [N, 784] to `digit` [N, 10]. The numbers are those of the fields in onnx/onnx.proto.
 */
export function writeModel(
  network: Network,
  docString: string,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const writer = new BinaryWriter();
  integer(writer, 1, IR_VERSION);
  text(writer, 2, 'Knobs');
  if (docString !== '') text(writer, 6, docString);
  message(writer, 7, (graph) => writeGraph(graph, network));
  message(writer, 8, (operatorSet) => {
    text(operatorSet, 1, '');
    integer(operatorSet, 2, OPERATOR_SET);
  });
  for (const [key, said] of Object.entries(metadata)) {
    message(writer, 14, (entry) => {
      text(entry, 1, key);
      text(entry, 2, said);
    });
  }
  return writer.finish();
}

function writeGraph(graph: BinaryWriter, { layers }: Network): void {
  layers.forEach(({ key, activation }, l) => {
    const input = l === 0 ? 'image' : `${layers[l - 1].key}.a`;
    const output = l === layers.length - 1 ? 'digit' : `${key}.a`;
    const { onnx: operator } = ACTIVATIONS[activation];
    const inputs = [input, `${key}.weight`, `${key}.bias`];
    message(graph, 1, (node) => {
      writeNode(node, 'Gemm', `${key}.sum`, inputs, operator ? `${key}.z` : output);
      message(node, 5, (attribute) => {
        text(attribute, 1, 'transB');
        integer(attribute, 3, 1);
        integer(attribute, 20, INT);
      });
    });
    if (!operator) return;
    const name = `${key}.${activation}`;
    message(graph, 1, (node) => writeNode(node, operator, name, [`${key}.z`], output));
  });
  text(graph, 2, 'network');
  for (const { key, inputs, outputs, weights, biases } of layers) {
    message(graph, 5, (tensor) => writeTensor(tensor, `${key}.weight`, [outputs, inputs], weights));
    message(graph, 5, (tensor) => writeTensor(tensor, `${key}.bias`, [outputs], biases));
  }
  message(graph, 11, (info) => writeMatrixInfo(info, 'image', PIXELS));
  message(graph, 12, (info) => writeMatrixInfo(info, 'digit', CLASSES));
}

/** NodeProto */
function writeNode(
  node: BinaryWriter,
  operator: string,
  name: string,
  inputs: readonly string[],
  output: string,
): void {
  for (const input of inputs) text(node, 1, input);
  text(node, 2, output);
  text(node, 3, name);
  text(node, 4, operator);
}

/** TensorProto, with its values as raw little-endian bytes. */
function writeTensor(
  tensor: BinaryWriter,
  name: string,
  shape: readonly number[],
  values: Float32Array,
): void {
  const raw = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, i) => raw.setFloat32(4 * i, value, true));
  for (const size of shape) integer(tensor, 1, size);
  integer(tensor, 2, FLOAT);
  text(tensor, 8, name);
  tensor.tag(9, WireType.LengthDelimited).bytes(new Uint8Array(raw.buffer));
}

/** ValueInfoProto of a float matrix [N, columns], where N is any number. */
function writeMatrixInfo(info: BinaryWriter, name: string, columns: number): void {
  text(info, 1, name);
  message(info, 2, (type) =>
    message(type, 1, (tensorType) => {
      integer(tensorType, 1, FLOAT);
      message(tensorType, 2, (shape) => {
        message(shape, 1, (dimension) => text(dimension, 2, 'N'));
        message(shape, 1, (dimension) => integer(dimension, 1, columns));
      });
    }),
  );
}

function message(writer: BinaryWriter, field: number, write: Write): void {
  writer.tag(field, WireType.LengthDelimited).fork();
  write(writer);
  writer.join();
}

function text(writer: BinaryWriter, field: number, value: string): void {
  writer.tag(field, WireType.LengthDelimited).string(value);
}

function integer(writer: BinaryWriter, field: number, value: number): void {
  writer.tag(field, WireType.Varint).int64(value);
}
