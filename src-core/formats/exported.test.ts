import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActivationName } from '../network/activations';
import { forward } from '../network/forward';
import { plainDocument } from '../document/network-document';
import { randomNetwork } from '../document/initial';
import { Network } from '../network/network';
import { PIXELS } from '../network/shape';
import { onnx } from './onnx';

/* What onnxruntime says of a file that Knobs wrote, see fixtures/README.md. */

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

const small = randomNetwork([784, 4, 10], 7).network;
const deep = randomNetwork([784, 4, 3, 5, 10], 7).network;
const activations: ActivationName[] = ['tanh', 'relu', 'identity', 'softmax'];
const files = [
  { name: 'exported', document: plainDocument(small, 'Random network 7') },
  {
    name: 'exported-activations',
    document: plainDocument(new Network({ sizes: deep.sizes, activations }, deep.parameters)),
  },
];

/** As the script makes them, in float32. */
const imageOf = (i: number) =>
  Float32Array.from({ length: PIXELS }, (_, p) => ((i * 31 + p * (17 + i)) % 256) / 255);

describe.each(files)('$name', ({ name, document }) => {
  it('is the file that onnxruntime was given', () => {
    expect(onnx.write(document)).toEqual(fixture(`${name}.onnx`));
  });

  it('gives the outputs that Knobs shows, to 1e-6', () => {
    const { outputs } = JSON.parse(new TextDecoder().decode(fixture(`${name}.json`))) as {
      outputs: number[][];
    };
    expect(outputs).toHaveLength(12);
    outputs.forEach((expected, i) => {
      const output = forward(document.network, imageOf(i)).a.at(-1)!;
      expected.forEach((value, k) => expect(Math.abs(output[k] - value)).toBeLessThan(1e-6));
    });
  });
});
