import { KnobsError } from '../errors';
import { CONTROL, CONTROL_BYTES } from './kernel/header';
import type { GrowingMemory } from './kernel-instance';
import { newMemory } from './webassembly';

const PAGE = 65_536;
/** Cache lines: no neuron's values of one tile lie across two. */
const ALIGNMENT = 64;

/** The kernel's memory, handed out from the front. Views do not survive the next `allocate`. */
export class KernelMemory {
  readonly memory: GrowingMemory;
  #end = CONTROL + CONTROL_BYTES;

  /** @param isShared whether several threads are to work on it */
  constructor(isShared = false) {
    this.memory = newMemory(isShared);
  }

  /** Where the next allocation may start; also what `release` goes back to. */
  get end(): number {
    return this.#end;
  }

  get byteLength(): number {
    return this.memory.buffer.byteLength;
  }

  /** A pointer to so many bytes of zeros. @throws KnobsError if there is not enough memory */
  allocate(bytes: number): number {
    const pointer = Math.ceil(this.#end / ALIGNMENT) * ALIGNMENT;
    const end = pointer + bytes;
    const missing = Math.ceil((end - this.byteLength) / PAGE);
    if (missing > 0) {
      try {
        this.memory.grow(missing);
      } catch {
        throw new KnobsError('measuring.noMemory');
      }
    }
    this.bytes(pointer, bytes).fill(0);
    this.#end = end;
    return pointer;
  }

  /** Takes back everything that was allocated from `end` on. */
  release(end: number): void {
    this.#end = end;
  }

  bytes(pointer: number, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, pointer, length);
  }

  int16(pointer: number, length: number): Int16Array {
    return new Int16Array(this.memory.buffer, pointer, length);
  }

  int32(pointer: number, length: number): Int32Array {
    return new Int32Array(this.memory.buffer, pointer, length);
  }

  uint32(pointer: number, length: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, pointer, length);
  }

  float32(pointer: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, pointer, length);
  }

  float64(pointer: number, length: number): Float64Array {
    return new Float64Array(this.memory.buffer, pointer, length);
  }

  /** Writes a 32-bit field of the header. */
  set(field: number, value: number): void {
    this.uint32(field, 1)[0] = value;
  }
}
