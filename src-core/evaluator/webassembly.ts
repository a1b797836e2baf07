import { isShared } from '../bytes/shared';
import { MOST_PAGES } from './kernel/header';
import { instanceOf, webAssembly, type GrowingMemory, type Kernel } from './kernel-instance';
import { kernelBytes } from './kernel.generated';

/** The compiled kernel, as it is for memory of one thread and for memory that threads share. */
const compiled: { alone?: object; shared?: object } = {};

/**
 * @param isShared whether several threads are to work on it
 * @throws KnobsError if memory or what the kernel needs cannot be had
 */
export function newMemory(isShared = false): GrowingMemory {
  return new (webAssembly().Memory)({ initial: 1, maximum: MOST_PAGES, shared: isShared });
}

/** The kernel working on this memory. @throws KnobsError if it cannot run here */
export function startKernel(memory: GrowingMemory): Kernel {
  return instanceOf(kernelFor(memory), memory);
}

/** The compiled kernel for such memory: it can be sent to other threads. */
export function kernelFor({ buffer }: GrowingMemory): object {
  const { Module } = webAssembly();
  if (!isShared(buffer)) return (compiled.alone ??= new Module(kernelBytes));
  return (compiled.shared ??= new Module(forSharedMemory(kernelBytes)));
}

/** The same code: all that is different is what it says of the memory that it imports. */
function forSharedMemory(bytes: Uint8Array): Uint8Array {
  const shared = bytes.slice();
  const name = [...'memory'].map((letter) => letter.charCodeAt(0));
  const at = shared.findIndex((_, i) => name.every((byte, k) => shared[i + k] === byte));
  // After the name come what is imported, a memory, and its limits: 1 is a least and a most.
  shared[at + name.length + 1] = LIMITS_SHARED;
  return shared;
}

const LIMITS_SHARED = 3;
