import { compile } from '../scripts/build-kernel';
import type { DigitSet } from '../src-core/digits/digit-set';
import { layersOf, type LayerSizes } from '../src-core/network/shape';
import { median, milliseconds } from './timing';

/** What the machine can do at most, a second, and what one full pass has to do. */
export interface Load {
  readonly multiplyAdds: number;
  readonly bytes: number;
}

/** Multiply-adds of inked pixels and of later layers; bytes of the entries and values it walks. */
export function loadOf({ images, labels }: DigitSet, sizes: LayerSizes): Load {
  const inked = images.reduce((sum, ink) => sum + (ink === 0 ? 0 : 1), 0);
  let pairs = 0;
  for (let i = 0; i < images.length; i += 2) if ((images[i] | images[i + 1]) !== 0) pairs++;
  const [first, ...later] = layersOf(sizes);
  const multiplyAdds = later.reduce(
    (sum, { inputs, outputs }) => sum + labels.length * inputs * outputs,
    inked * first.outputs,
  );
  const neurons = sizes.slice(1).reduce((sum, size) => sum + size, 0);
  // Rows once for each half; first-layer sums in two halves; activations; the outputs' sums.
  const values = 2 * first.outputs + neurons + sizes[sizes.length - 1];
  return { multiplyAdds, bytes: 2 * 4 * pairs + 4 * values * labels.length };
}

const ROUNDS = 1_000_000;
const BYTES = 8 * 1024 * 1024;

/** What `peak/peak.ts` exports. */
interface PeakKernel {
  multiplyAdd(rounds: number, factors: number): number;
  read(from: number, to: number): number;
}

/** Measures the machine's peak with the kernel's own compiler and SIMD width. */
export class Peak {
  readonly #exports: PeakKernel;
  readonly #multiplyAddTimes: number[] = [];
  readonly #readTimes: number[] = [];

  private constructor(exports: unknown) {
    this.#exports = exports as PeakKernel;
  }

  static async create(): Promise<Peak> {
    const memory = new WebAssembly.Memory({ initial: BYTES / 65_536 });
    const binary = await compile('bench/peak/peak.ts');
    const module = await WebAssembly.compile(Uint8Array.from(binary));
    const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
    return new Peak(exports);
  }

  measure(): void {
    this.#multiplyAddTimes.push(milliseconds(() => this.#exports.multiplyAdd(ROUNDS, 0)));
    this.#readTimes.push(milliseconds(() => this.#exports.read(0, BYTES)));
  }

  /** A second. */
  get load(): Load {
    return {
      multiplyAdds: (ROUNDS * 32 * 1000) / median(this.#multiplyAddTimes),
      bytes: (BYTES * 1000) / median(this.#readTimes),
    };
  }
}
