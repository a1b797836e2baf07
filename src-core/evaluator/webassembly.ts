import { KnobsError } from '../errors';
import { kernelBytes } from './kernel.generated';

/** As much of WebAssembly as is used here: the core is checked without the DOM's types. */
interface WebAssemblyApi {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
  Memory: new (size: { initial: number }) => GrowingMemory;
}

export interface GrowingMemory {
  readonly buffer: ArrayBuffer;
  /** By so many pages of 64 KiB. */
  grow(pages: number): number;
}

/** What the kernel in `kernel/kernel.ts` exports; pointers are addresses in its memory. */
export interface Kernel {
  computeAll(): void;
  computeChanged(): void;
  computeRanges(): void;
  sumCosts(tile: number, end: number): number;
  sumsOfNeuron(layer: number, tile: number, neuron: number): number;
  addColumns(neuron: number, count: number): void;
  sumNeuron(neuron: number): void;
}

/** `i32.const 0, i32x4.splat, drop` in a function: valid only where SIMD is known. */
const SIMD_PROBE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0],
  ...[10, 9, 1, 7, 0, 65, 0, 253, 17, 26, 11],
);

let compiled: object | undefined;

/** @throws KnobsError if memory or what the kernel needs cannot be had */
export function newMemory(): GrowingMemory {
  return new (webAssembly().Memory)({ initial: 1 });
}

/** The kernel working on this memory. @throws KnobsError if it cannot run here */
export function startKernel(memory: GrowingMemory): Kernel {
  const { Module, Instance } = webAssembly();
  compiled ??= new Module(kernelBytes);
  return new Instance(compiled, { env: { memory } }).exports as Kernel;
}

function webAssembly(): WebAssemblyApi {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyApi };
  if (!WebAssembly?.validate(SIMD_PROBE)) {
    throw new KnobsError('measuring.noSimd');
  }
  return WebAssembly;
}
