import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onnx } from './onnx';
import { readDocument } from './testing/read-document';
import { refusalOf } from './testing/refusal';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/foreign/${name}`, import.meta.url)));

type Fill = (writer: BinaryWriter) => void;

/* Messages of onnx.proto, as short as they can be; the numbers are those of their fields. */

function message(fill: Fill): Uint8Array {
  const writer = new BinaryWriter();
  fill(writer);
  return writer.finish();
}
const bytes = (w: BinaryWriter, field: number, value: Uint8Array) =>
  w.tag(field, WireType.LengthDelimited).bytes(value);
const text = (w: BinaryWriter, field: number, value: string) =>
  w.tag(field, WireType.LengthDelimited).string(value);
const int = (w: BinaryWriter, field: number, value: number) =>
  w.tag(field, WireType.Varint).int64(value);

interface Node {
  readonly op: string;
  readonly in: readonly string[];
  readonly out: string;
  readonly ints?: Record<string, number>;
  /** Attributes of several integers. */
  readonly lists?: Record<string, readonly number[]>;
  /** The attribute `value_floats`. */
  readonly floats?: readonly number[];
}

const node = ({ op, in: inputs, out, ints = {}, lists = {}, floats }: Node) =>
  message((w) => {
    for (const input of inputs) text(w, 1, input);
    text(w, 2, out);
    text(w, 4, op);
    for (const [name, value] of Object.entries(ints)) {
      bytes(
        w,
        5,
        message((a) => {
          text(a, 1, name);
          int(a, 3, value);
        }),
      );
    }
    for (const [name, values] of Object.entries(lists)) {
      const list = message((a) => {
        text(a, 1, name);
        for (const value of values) int(a, 8, value);
      });
      bytes(w, 5, list);
    }
    if (!floats) return;
    const list = message((a) => {
      text(a, 1, 'value_floats');
      for (const value of floats) a.tag(7, WireType.Bit32).float(value);
    });
    bytes(w, 5, list);
  });

const tensor = (name: string, shape: number[], fill?: Fill) =>
  message((w) => {
    for (const size of shape) int(w, 1, size);
    int(w, 2, 1);
    text(w, 8, name);
    const count = shape.reduce((a, b) => a * b, 1);
    if (fill) fill(w);
    else bytes(w, 9, new Uint8Array(4 * count).fill(0x3e));
  });

const named = (name: string) => message((w) => text(w, 1, name));

/** A model of 784-10; what is given replaces its own. */
function model({
  nodes = [gemm, sigmoid] as readonly Node[],
  tensors = [tensor('w', [10, 784]), tensor('b', [10])],
  inputs = ['x'],
  outputs = ['a'],
} = {}): Uint8Array {
  return message((w) => {
    int(w, 1, 8);
    bytes(
      w,
      7,
      message((g) => {
        for (const one of nodes) bytes(g, 1, node(one));
        for (const one of tensors) bytes(g, 5, one);
        for (const one of inputs) bytes(g, 11, named(one));
        for (const one of outputs) bytes(g, 12, named(one));
      }),
    );
  });
}
const gemm: Node = { op: 'Gemm', in: ['x', 'w', 'b'], out: 'z', ints: { transB: 1 } };
const sigmoid: Node = { op: 'Sigmoid', in: ['z'], out: 'a' };

const refuse = (parts: Parameters<typeof model>[0]) => refusalOf(onnx, model(parts));
const sizesOf = (parts: Parameters<typeof model>[0]) =>
  readDocument(onnx, model(parts)).network.sizes;

describe('a graph', () => {
  it('may flatten the picture first, and leave out biases', () => {
    const flat: Node = { op: 'Flatten', in: ['x'], out: 'f' };
    expect(sizesOf({ nodes: [flat, { ...gemm, in: ['f', 'w', 'b'] }, sigmoid] })).toEqual([
      784, 10,
    ]);
    const { network } = readDocument(
      onnx,
      model({ nodes: [{ ...gemm, in: ['x', 'w'] }, sigmoid] }),
    );
    expect(network.layers[0].biases).toEqual(new Float32Array(10));
    expect(network.layers[0].weights[0]).toBe(0.18578431010246277);
  });

  it('may have its nodes in any order, and a bias as a row', () => {
    const tensors = [tensor('b', [1, 10]), tensor('w', [784, 10])];
    const nodes = [sigmoid, { ...gemm, ints: { transB: 0 } }];
    expect(sizesOf({ nodes, tensors, inputs: ['x', 'w', 'b'] })).toEqual([784, 10]);
  });

  it('may pass values on, and have weights that are transposed by a node', () => {
    const nodes: Node[] = [
      { op: 'Identity', in: ['x'], out: 'same' },
      { op: 'Transpose', in: ['w'], out: 'turned' },
      { op: 'Transpose', in: ['w'], out: 'turned too', lists: { perm: [1, 0] } },
      { op: 'Identity', in: ['b'], out: 'bias' },
      { op: 'Gemm', in: ['same', 'turned', 'bias'], out: 'z' },
      { op: 'Dropout', in: ['z'], out: 'kept' },
      { op: 'Sigmoid', in: ['kept'], out: 'a1' },
      { op: 'Identity', in: ['a1'], out: 'a' },
    ];
    // Only the first weight of neuron 3 is not 0; one is 1.5 as a float32.
    const raw = new Uint8Array(4 * 7840);
    new DataView(raw.buffer).setFloat32(4 * (3 * 784 + 5), 1.5, true);
    const tensors = [tensor('w', [10, 784], (w) => bytes(w, 9, raw)), tensor('b', [10])];
    for (const matrix of ['turned', 'turned too']) {
      const [gemmNode] = [{ ...nodes[4], in: ['same', matrix, 'bias'] }];
      const { network } = readDocument(onnx, model({ nodes: nodes.with(4, gemmNode), tensors }));
      expect(network.weightsOf(0, 3)[5]).toBe(1.5);
      expect(network.layers[0].weights.filter((weight) => weight !== 0)).toHaveLength(1);
    }
    const straight: Node = { ...nodes[1], lists: { perm: [0, 1] } };
    expect(refuse({ nodes: nodes.with(1, straight), tensors })).toContain(
      'A Gemm of the model takes',
    );
    const training: Node = { ...nodes[5], in: ['z', 'ratio', 'training'] };
    expect(refuse({ nodes: nodes.with(5, training), tensors })).toContain('operator "Dropout"');
  });

  it('may have biases as the numbers of a node', () => {
    const constant: Node = {
      op: 'Constant',
      in: [],
      out: 'b',
      floats: [0, 1, 2, 3, 4, 5, 6, 7, 8, 0.5],
    };
    const tensors = [tensor('w', [10, 784])];
    const { network } = readDocument(onnx, model({ nodes: [gemm, sigmoid, constant], tensors }));
    expect(Array.from(network.layers[0].biases)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 0.5]);
  });

  it('has one input and one output', () => {
    expect(refuse({ inputs: [] })).toBe(
      'The model has inputs [] and outputs ["a"]; expected one of each.',
    );
    expect(refuse({ outputs: ['a', 'z'] })).toContain('inputs ["x"] and outputs ["a","z"]');
  });

  it('has one layer after the other', () => {
    expect(refuse({ nodes: [gemm] })).toBe(
      'The value "z" goes into 0 nodes; expected one layer after the other.',
    );
    expect(refuse({ nodes: [gemm, sigmoid, { ...sigmoid, out: 'c' }] })).toContain(
      '"z" goes into 2 nodes',
    );
    const circle: Node = { op: 'Identity', in: ['x'], out: 'x' };
    expect(refuse({ nodes: [circle] })).toContain('The value "x" goes into itself');
    expect(refuse({ outputs: ['x'] })).toContain('found only its inputs.');
  });

  it('has no other operators', () => {
    expect(refuse({ nodes: [gemm, { ...sigmoid, op: 'Elu' }] })).toBe(
      'The model has the operator "Elu" where Knobs has none; expected an activation after each layer: Sigmoid, Tanh, Relu or, at the end, Softmax.',
    );
    expect(refuse({ nodes: [gemm, { ...sigmoid, op: 'Softmax', ints: { axis: 0 } }] })).toContain(
      '"Softmax" where Knobs has none',
    );
    expect(refuse({ nodes: [{ ...gemm, op: 'Conv' }, sigmoid] })).toBe(
      'The model has the operator "Conv" where Knobs has none; expected a layer as Gemm, or as MatMul and Add.',
    );
    const nodes: Node[] = [gemm, { ...sigmoid, out: 's' }, { op: 'Softmax', in: ['s'], out: 'a' }];
    expect(refuse({ nodes })).toBe(
      'The model has the operator "Softmax" where Knobs has none; expected another layer as Gemm, or as MatMul and Add, or nothing after the last activation.',
    );
  });

  it('says what activation a layer has, or that it has none', () => {
    const activationsOf = (parts: Parameters<typeof model>[0]) =>
      readDocument(onnx, model(parts)).network.activations;
    const withOperator = (op: string) => activationsOf({ nodes: [gemm, { ...sigmoid, op }] });
    expect(withOperator('Relu')).toEqual(['relu']);
    expect(withOperator('Tanh')).toEqual(['tanh']);
    expect(withOperator('Softmax')).toEqual(['softmax']);
    expect(activationsOf({ outputs: ['z'] })).toEqual(['identity']);
  });

  it('has layers of the usual kind', () => {
    const withInts = (ints: Record<string, number>) =>
      refuse({ nodes: [{ ...gemm, ints: { transB: 1, ...ints } }, sigmoid] });
    expect(withInts({ alpha: 2 })).toBe('A Gemm of the model has alpha 2; expected 1.');
    expect(withInts({ transA: 1 })).toBe('A Gemm of the model has transA 1; expected 0.');
    for (const inputs of [
      ['w', 'x', 'b'],
      ['x', 'x'],
      ['x', 'w', 'x'],
    ]) {
      expect(refuse({ nodes: [{ ...gemm, in: inputs }, sigmoid] })).toMatch(
        /^A Gemm of the model takes \[.*\]; expected what comes before it, and then constants/,
      );
    }
  });
});

describe('a tensor', () => {
  const refuseBias = (shape: number[], fill?: Fill) =>
    refuse({ tensors: [tensor('w', [10, 784]), tensor('b', shape, fill)] });

  it('has a shape that fits', () => {
    expect(refuseBias([9])).toBe(
      'Tensor "b" has the shape [9]; expected [10], one bias for each neuron.',
    );
    expect(refuse({ tensors: [tensor('w', [10, 783]), tensor('b', [10])] })).toContain(
      'found 783-10.',
    );
    expect(refuse({ tensors: [tensor('w', [7840]), tensor('b', [10])] })).toBe(
      'Tensor "w" has the shape [7840]; expected a matrix.',
    );
    expect(refuseBias([-10], () => {})).toContain('has the shape [-10]; expected whole numbers.');
  });

  it('has as many values as its shape says, of a type that Knobs reads, in the file', () => {
    expect(refuseBias([10], (w) => bytes(w, 9, new Uint8Array(36)))).toBe(
      'Tensor "b" has 9 values; its shape [10] takes 10.',
    );
    expect(refuseBias([2 ** 40, 2 ** 40], () => {})).toContain('has 0 values; its shape');
    expect(refuseBias([10], (w) => int(w, 2, 7))).toBe(
      'Tensor "b" has the data type 7; expected 1 (float), 10 (float16), 11 (double) or 16 (bfloat16).',
    );
    expect(refuseBias([10], (w) => int(w, 14, 1))).toBe(
      'Tensor "b" has its values in another file; expected them in this one.',
    );
  });
});

describe('a file', () => {
  it('says something about itself', () => {
    const { details, otherMetadata } = readDocument(onnx, fixture('onnx-matmul.onnx'));
    expect(details.title).toBe('Zwei – 二');
    expect(otherMetadata).toEqual({ trained_with: 'nothing' });
  });

  it('is whole', () => {
    const whole = fixture('torch.onnx');
    for (let length = 3; length < whole.length; length += 401) {
      expect(refusalOf(onnx, whole.subarray(0, length))).toMatch(
        /^(The file is cut short or damaged: it is not a whole ONNX model|The model has no graph.*)\.$/,
      );
    }
  });

  it('has no absurd number of anything', () => {
    expect(refuse({ inputs: new Array<string>(1001).fill('x') })).toBe(
      'The model has more than 1000 nodes, tensors or notes.',
    );
    const wide = (count: number) => Array.from({ length: count }, (_, i) => `v${i}`);
    expect(refuse({ nodes: [{ ...gemm, in: wide(65) }] })).toBe(
      'A node of the model has more than 64 inputs; expected a layer, which has three at most.',
    );
    const many = new Array<Node>(100).fill({ ...gemm, in: wide(50) });
    expect(refuse({ nodes: many })).toBe(
      'The nodes of the model have more than 5000 inputs and outputs; expected one layer after the other.',
    );
    const floats = new Uint8Array(4 * 250_001);
    expect(refuse({ tensors: [tensor('w', [1], (w) => bytes(w, 4, floats))] })).toBe(
      'Tensor "w" has more than 250000 values.',
    );
  });
});
