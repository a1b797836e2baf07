import { InferenceSession, Tensor } from 'onnxruntime-node';
import { PIXELS, type LayerSizes } from '../src-core/network/shape';
import { onnxModel } from './onnx';

/** onnxruntime with one thread over a whole set of digits as one batch, its input converted. */
export class Peer {
  readonly #session: InferenceSession;
  readonly #input: { readonly pixels: Tensor };

  private constructor(session: InferenceSession, input: Tensor) {
    this.#session = session;
    this.#input = { pixels: input };
  }

  /** @param images pixels [count × 784], 0 to 255 */
  static async create(
    sizes: LayerSizes,
    parameters: Float32Array,
    images: Uint8Array,
  ): Promise<Peer> {
    const session = await InferenceSession.create(onnxModel(sizes, parameters), {
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
    const { outputs } = await this.#session.run(this.#input);
    return outputs.data as Float32Array;
  }
}
