import { expect, it } from 'vitest';
import { newMemory } from '../evaluator/webassembly';
import { limitMemory } from './h5-memory';

it('lets no WebAssembly grow beyond 64 MB', () => {
  const before = newMemory();
  limitMemory();
  const after = newMemory();
  // Pages are of 64 KiB: 1024 are 64 MB.
  for (const memory of [before, after]) {
    expect(memory.grow(1023)).toBe(1);
    expect(() => memory.grow(1)).toThrow(RangeError);
    expect(memory.buffer.byteLength).toBe(64 * 2 ** 20);
  }
});
