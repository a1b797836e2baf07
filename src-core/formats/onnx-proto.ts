import { WireType, type BinaryReader } from '@bufbuild/protobuf/wire';
import { KnobsError } from '../errors';
import {
  BYTES_PER_FLOAT,
  floatReader,
  fromBrainFloat,
  fromHalf,
  type FloatType,
} from './float-types';
import { bytesField, expectType, readMessage, repeatedField, text } from './protobuf';
import { quote } from '../text/quote';
import { tensorNamed, type Tensor } from '../readings/tensor';
import { message, type Message } from '../words/message';

/**
 * The messages of onnx/onnx.proto (github.com/onnx/onnx), as far as a network of Knobs has them.
 * The numbers are those of their fields.
 */

/** ModelProto: the graph, and what the file says about itself. */
interface OnnxModel {
  readonly graph: OnnxGraph | undefined;
  readonly docString: string;
  readonly metadata: ReadonlyMap<string, string>;
}

/** GraphProto: inputs and outputs are the names of values, in the graph's order. */
export interface OnnxGraph {
  readonly nodes: readonly OnnxNode[];
  readonly initializers: readonly Tensor[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** AttributeProto: one number, several, or a tensor; NaN for anything else. */
type Attribute = number | readonly number[] | Tensor;

/** NodeProto: inputs and outputs are the names of values; '' stands for an input that is left out. */
export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** More of anything than a network within the limits has. */
const MAX_ITEMS = 1000;
const MAX_VALUES = 250_000;

/** Inputs, or outputs, of one node; the layers that Knobs reads have three. */
const MAX_PER_NODE = 64;

/** Inputs and outputs of all nodes. */
const MAX_EDGES = 5000;

/** TensorProto.DataType, and where values lie that are not raw bytes. */
const TYPES: Readonly<Record<number, FloatType>> = { 1: 'F32', 10: 'F16', 11: 'F64', 16: 'BF16' };

/** @throws KnobsError if the bytes are no protocol buffer, or a tensor's values are not all there */
export function readModel(bytes: Uint8Array): OnnxModel {
  try {
    return model(bytes);
  } catch (error) {
    if (error instanceof KnobsError) throw error;
    throw new KnobsError('onnx.damaged');
  }
}

function model(bytes: Uint8Array): OnnxModel {
  let graphBytes: Uint8Array | undefined;
  let docString = '';
  const metadata = new Map<string, string>();
  readMessage(bytes, {
    6: bytesField((value) => (docString = text(value))),
    7: bytesField((value) => (graphBytes = value)),
    14: bytesField((value) => {
      const [key, said] = entry(value);
      if (metadata.has(key)) {
        const what = message('part.own', { name: 'metadata_props' });
        throw new KnobsError('metadata.twice', { what, key: quote(key) });
      }
      metadata.set(key, said);
      checkCount(metadata.size);
    }),
  });
  return { graph: graphBytes && graph(graphBytes), docString, metadata };
}

function graph(bytes: Uint8Array): OnnxGraph {
  const nodes: OnnxNode[] = [];
  const initializers: Tensor[] = [];
  const inputs: string[] = [];
  const outputs: string[] = [];
  let edges = 0;
  readMessage(bytes, {
    1: bytesField((value) => {
      const read = node(value);
      edges += read.inputs.length + read.outputs.length;
      if (edges > MAX_EDGES) {
        throw new KnobsError('onnx.tooManyEdges', { most: MAX_EDGES });
      }
      checkCount(nodes.push(read));
    }),
    5: bytesField((value) => checkCount(initializers.push(tensor(value)))),
    11: bytesField((value) => checkCount(inputs.push(nameOf(value)))),
    12: bytesField((value) => checkCount(outputs.push(nameOf(value)))),
  });
  return { nodes, initializers, inputs, outputs };
}

function node(bytes: Uint8Array): OnnxNode {
  let operator = '';
  let domain = '';
  const inputs: string[] = [];
  const outputs: string[] = [];
  const attributes = new Map<string, Attribute>();
  readMessage(bytes, {
    1: bytesField((value) => checkEnds(inputs.push(text(value)), 'onnx.tooManyInputs')),
    2: bytesField((value) => checkEnds(outputs.push(text(value)), 'onnx.tooManyOutputs')),
    4: bytesField((value) => (operator = text(value))),
    5: bytesField((value) => {
      const [name, said] = attribute(value);
      attributes.set(name, said);
      checkCount(attributes.size);
    }),
    7: bytesField((value) => (domain = text(value))),
  });
  const isStandard = domain === '' || domain === 'ai.onnx';
  return { operator: isStandard ? operator : `${domain}.${operator}`, inputs, outputs, attributes };
}

function attribute(bytes: Uint8Array): [string, Attribute] {
  let name = '';
  let value: Attribute = NaN;
  const several: number[] = [];
  const take = (one: number) => {
    if (several.push(one) <= MAX_VALUES) return;
    throw new KnobsError('onnx.attribute', { name: quote(name), most: MAX_VALUES });
  };
  readMessage(bytes, {
    1: bytesField((said) => (name = text(said))),
    2: (reader, type) => {
      expectType(type, WireType.Bit32);
      value = reader.float();
    },
    3: (reader, type) => {
      expectType(type, WireType.Varint);
      value = Number(reader.int64());
    },
    5: bytesField((said) => (value = tensor(said))),
    7: repeatedField((reader) => reader.float(), WireType.Bit32, take),
    8: repeatedField((reader) => Number(reader.int64()), WireType.Varint, take),
  });
  return [name, several.length > 0 ? several : value];
}

function tensor(bytes: Uint8Array): Tensor {
  let name = '';
  let dataType = 0;
  let raw: Uint8Array | undefined;
  let isElsewhere = false;
  const shape: number[] = [];
  const values: number[] = [];
  const numbers = (read: (reader: BinaryReader) => number, wire: WireType, into = values) =>
    repeatedField(read, wire, (value) => {
      if (into.push(value) > MAX_VALUES) {
        const what = tensorNamed('tensor', name);
        throw new KnobsError('tensor.tooManyValues', { what, most: MAX_VALUES });
      }
    });
  readMessage(bytes, {
    1: numbers((reader) => Number(reader.int64()), WireType.Varint, shape),
    2: (reader, type) => {
      expectType(type, WireType.Varint);
      dataType = reader.int32();
    },
    4: numbers((reader) => reader.float(), WireType.Bit32),
    5: numbers((reader) => reader.int32(), WireType.Varint),
    8: bytesField((value) => (name = text(value))),
    9: bytesField((value) => (raw = value)),
    10: numbers((reader) => reader.double(), WireType.Bit64),
    14: (reader, type) => {
      expectType(type, WireType.Varint);
      isElsewhere = reader.int32() !== 0;
    },
  });
  const what = tensorNamed('tensor', name);
  if (isElsewhere) {
    throw new KnobsError('onnx.elsewhere', { what });
  }
  if (!shape.every((size) => Number.isSafeInteger(size) && size >= 0)) {
    const expected = message('shape.wholeNumbers');
    throw new KnobsError('tensor.shape', { what, shape: quote(shape), expected });
  }
  return { name, shape, valueAt: valuesOf(what, shape, dataType, raw, values) };
}

/** Other types than floats are none of Knobs's, but a model may have them beside its layers. */
function valuesOf(
  what: Message,
  shape: readonly number[],
  dataType: number,
  raw: Uint8Array | undefined,
  values: readonly number[],
): Tensor['valueAt'] {
  const type = Object.hasOwn(TYPES, dataType) ? TYPES[dataType] : undefined;
  if (type === undefined) {
    return () => {
      throw new KnobsError('onnx.type', { what, type: dataType });
    };
  }
  const count = shape.reduce((product, size) => product * size, 1);
  const found = raw ? raw.length / BYTES_PER_FLOAT[type] : values.length;
  if (found !== count) {
    throw new KnobsError('tensor.values', { what, found, shape: quote(shape), needed: count });
  }
  if (raw) return floatReader(type, raw);
  // The bits of a narrow float lie in an int32 each.
  if (type === 'F16') return (index) => fromHalf(values[index] & 0xffff);
  if (type === 'BF16') return (index) => fromBrainFloat(values[index] & 0xffff);
  return (index) => values[index];
}

/** StringStringEntryProto */
function entry(bytes: Uint8Array): [string, string] {
  const said = ['', ''] as [string, string];
  readMessage(bytes, {
    1: bytesField((value) => (said[0] = text(value))),
    2: bytesField((value) => (said[1] = text(value))),
  });
  return said;
}

/** ValueInfoProto */
function nameOf(bytes: Uint8Array): string {
  let name = '';
  readMessage(bytes, { 1: bytesField((value) => (name = text(value))) });
  return name;
}

function checkEnds(count: number, tooMany: 'onnx.tooManyInputs' | 'onnx.tooManyOutputs'): void {
  if (count > MAX_PER_NODE) throw new KnobsError(tooMany, { most: MAX_PER_NODE });
}

function checkCount(count: number): void {
  if (count > MAX_ITEMS) {
    throw new KnobsError('onnx.tooManyItems', { most: MAX_ITEMS });
  }
}
