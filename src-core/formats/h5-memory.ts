import type { GrowingMemory } from '../evaluator/kernel-instance';

/** The most memory that the library may have, of which it begins with 18 MB. */
const MAX_MEMORY = 64 * 2 ** 20;

const PAGE = 2 ** 16;

interface WithMemory {
  readonly WebAssembly: { readonly Memory: { readonly prototype: GrowingMemory } };
}

/**
 * Lets no WebAssembly of this thread grow beyond the limit from now on: a damaged file may declare
 * anything, and the limits that threads have do not count WebAssembly. For threads that do nothing
 * else. The library takes it as an allocation that failed; its memory itself is out of reach.
 */
export function limitMemory(): void {
  const { prototype } = (globalThis as unknown as WithMemory).WebAssembly.Memory;
  const { grow } = prototype;
  prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * PAGE > MAX_MEMORY) throw new RangeError('Out of memory');
    return grow.call(this, pages);
  };
}
