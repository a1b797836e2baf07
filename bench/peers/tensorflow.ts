import * as wasm from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import type { Network } from '../../src-core/network/network';
import { PIXELS } from '../../src-core/network/shape';
import { versionOf } from '../packages';
import type { Peer } from './peer';

/**
 * TensorFlow.js with its fastest backend that npm alone brings to Node: WebAssembly with SIMD, one
 * thread. (The backend of its package tfjs-node is a binary that an install script fetches.) Its
 * input is converted beforehand, and each layer is one fused operation.
 * @param images pixels [count × 784], 0 to 255
 */
export async function tensorflow(network: Network, images: Uint8Array): Promise<Peer> {
  wasm.setThreadsCount(1);
  await tf.setBackend('wasm');
  const pixels = Float32Array.from(images, (byte) => byte / 255);
  const input = tf.tensor2d(pixels, [images.length / PIXELS, PIXELS]);
  const layers = network.layers.map(({ weights, biases, inputs, outputs }) => ({
    weights: tf.tidy(() => tf.transpose(tf.tensor2d(weights, [outputs, inputs]))),
    bias: tf.tensor1d(biases),
  }));
  return {
    name: `TensorFlow.js ${versionOf('@tensorflow/tfjs-core')} (WebAssembly)`,
    async run() {
      const outputs = tf.tidy(() => {
        let a: tf.Tensor = input;
        for (const { weights, bias } of layers) {
          a = tf.fused.matMul({ a, b: weights, bias, activation: 'sigmoid' });
        }
        return a;
      });
      const values = outputs.dataSync<'float32'>();
      outputs.dispose();
      return values;
    },
  };
}
