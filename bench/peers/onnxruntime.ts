import { InferenceSession, Tensor } from 'onnxruntime-node';
import { plainDocument } from '../../src-core/document/network-document';
import { onnx } from '../../src-core/formats/onnx';
import type { Network } from '../../src-core/network/network';
import { PIXELS } from '../../src-core/network/shape';
import { versionOf } from '../packages';
import type { Peer } from './peer';

/**
 * onnxruntime, given the network as Knobs saves it in ONNX, its input converted beforehand.
 * @param images pixels [count × 784], 0 to 255
 */
export async function onnxruntime(
  network: Network,
  images: Uint8Array,
  threads: number,
): Promise<Peer> {
  const session = await InferenceSession.create(onnx.write(plainDocument(network)), {
    executionProviders: ['cpu'],
    graphOptimizationLevel: 'all',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
  });
  const pixels = Float32Array.from(images, (byte) => byte / 255);
  const input = { image: new Tensor('float32', pixels, [images.length / PIXELS, PIXELS]) };
  return {
    name: `onnxruntime-node ${versionOf('onnxruntime-node')}`,
    async run() {
      const { digit } = await session.run(input);
      return digit.data as Float32Array;
    },
  };
}
