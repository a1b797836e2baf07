import { KnobsError } from '../errors';

/** As much of WebAssembly as is used here: the core is checked without the DOM's types. */
interface WebAssemblyApi {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
  Memory: new (size: { initial: number; maximum: number; shared: boolean }) => GrowingMemory;
}

export interface GrowingMemory {
  readonly buffer: ArrayBufferLike;
  /** By so many pages of 64 KiB. */
  grow(pages: number): number;
}

/** What the kernel in `kernel/kernel.ts` exports; pointers are addresses in its memory. */
export interface Kernel {
  /** Which of the threads it is that the instance works for. */
  useThread(number: number): void;
  passSpan(span: number): void;
  changeSpan(span: number): void;
  computeRanges(): void;
  sumCosts(tile: number, end: number): number;
  findClose(apart: number): number;
  sumsOfNeuron(layer: number, tile: number, neuron: number): number;
}

/** `i32.const 0, i32x4.splat, drop` in a function: valid only where SIMD is known. */
const SIMD_PROBE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0],
  ...[10, 9, 1, 7, 0, 65, 0, 253, 17, 26, 11],
);

/** @param kernel compiled for such memory */
export function instanceOf(kernel: object, memory: GrowingMemory): Kernel {
  return new (webAssembly().Instance)(kernel, { env: { memory } }).exports as Kernel;
}

/** @throws KnobsError if what the kernel needs cannot be had */
export function webAssembly(): WebAssemblyApi {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyApi };
  if (!WebAssembly?.validate(SIMD_PROBE)) {
    throw new KnobsError('measuring.noSimd');
  }
  return WebAssembly;
}
