import { InferenceSession, Tensor } from 'onnxruntime-node';
import { onnx } from '../src-core/formats/onnx';
import { plainDocument } from '../src-core/document/document';
import type { Network } from '../src-core/network/network';
import { PIXELS } from '../src-core/network/shape';

/**
 * onnxruntime, given the network as Knobs saves it in ONNX, with one thread over a whole set of digits as
 * one batch, its input converted.
 */
export class Peer {
  readonly #session: InferenceSession;
  readonly #input: { readonly image: Tensor };

  private constructor(session: InferenceSession, input: Tensor) {
    this.#session = session;
    this.#input = { image: input };
  }

  /** @param images pixels [count × 784], 0 to 255 */
  static async create(network: Network, images: Uint8Array): Promise<Peer> {
    const session = await InferenceSession.create(onnx.write(plainDocument(network)), {
      executionProviders: ['cpu'],
      graphOptimizationLevel: 'all',
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
    });
    const pixels = Float32Array.from(images, (byte) => byte / 255);
    return new Peer(session, new Tensor('float32', pixels, [images.length / PIXELS, PIXELS]));
  }

  /** The outputs [count × 10]. */
  async run(): Promise<Float32Array> {
    const { digit } = await this.#session.run(this.#input);
    return digit.data as Float32Array;
  }
}
