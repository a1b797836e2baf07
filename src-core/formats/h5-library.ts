import type { File, ready } from 'h5wasm';
import { KnobsError } from '../errors';
import type { GrowingMemory } from '../evaluator/webassembly';
import { checkSuperblock } from './h5-superblock';
import { quote } from './quote';

/**
 * HDF5's own library as WebAssembly, from the package h5wasm: four megabytes that are only loaded
 * for a file that needs them. Files live in its memory and never on a disk. The library was not
 * written for files that nobody vouches for: a damaged one may leave its memory in disorder. So it
 * begins with every file as if it had just been loaded.
 */

/** The most memory that the library may have, of which it begins with 18 MB. */
const MAX_MEMORY = 64 * 2 ** 20;

const PAGE = 2 ** 16;

const STANDARD_ERROR = 2;
const PATH = '/network.h5';

let library: typeof import('h5wasm') | undefined;

/** The library's memory when it was loaded, up to the zeros behind it. */
let fresh = new Uint8Array();

/** What the library had to complain about since it was last asked to do something. */
let complaints = '';

/** Which part of a file is being looked at, '' before any is; and which was at the first complaint. */
let visited = '';
let complainedAt = '';

/** Told before a group or a dataset is looked at. @param path without the first slash */
export type Visit = (path: string) => void;

/** @throws KnobsError if the library cannot be had */
export async function loadH5(): Promise<void> {
  if (library) return;
  try {
    const loaded = await import('h5wasm');
    listen(await loaded.ready);
    fresh = usedPart(loaded.Module.HEAPU8);
    library = loaded;
  } catch (error) {
    throw new KnobsError(`What reads and writes HDF5 files could not be loaded: ${String(error)}.`);
  }
}

/**
 * Opens a file that nobody vouches for.
 * @throws KnobsError if `use` does, or if it is no HDF5 file or the library finds it damaged
 */
export function readH5<T>(bytes: Uint8Array, use: (file: File, visit: Visit) => T): T {
  checkSuperblock(bytes);
  const { File, FS } = reset();
  const work = () => {
    FS!.writeFile(PATH, bytes);
    let file: File | undefined;
    try {
      file = new File(PATH, 'r');
      return use(file, (path) => (visited = path));
    } catch (error) {
      // Whatever was found missing is a consequence of what the library complained about.
      if (error instanceof KnobsError && complaints === '') throw error;
      throw damaged(complaints === '' ? visited : complainedAt);
    } finally {
      discard(file);
    }
  };
  const result = withinMemory(() => keepingStack(work));
  // The library leaves zeros where it cannot read.
  if (complaints !== '') throw damaged(complainedAt);
  return result;
}

/** The bytes of a new file. */
export function writeH5(fill: (file: File) => void): Uint8Array {
  const { File, FS } = reset();
  const file = new File(PATH, 'w');
  try {
    fill(file);
    file.close();
    if (complaints !== '') throw new Error(complaints);
    return FS!.readFile(PATH);
  } finally {
    discard(undefined);
  }
}

/** The library as it was when it was loaded. */
function reset(): typeof import('h5wasm') {
  if (!library) throw new Error('loadH5 has to be awaited first.');
  const { HEAPU8 } = library.Module;
  HEAPU8.set(fresh);
  HEAPU8.fill(0, fresh.length);
  complaints = '';
  visited = '';
  return library;
}

function usedPart(memory: Uint8Array): Uint8Array<ArrayBuffer> {
  return memory.slice(0, memory.findLastIndex((byte) => byte !== 0) + 1);
}

/** As much of Emscripten's file system as its types leave out. */
interface WithStreams {
  /** By their descriptors; those from 3 on are files. */
  readonly streams: readonly (object | null | undefined)[];
  getStream(descriptor: number): {
    stream_ops: { write(stream: unknown, buffer: Int8Array, at: number, length: number): number };
  };
}

/** The library has no other way to say that something failed than to print it. */
function listen({ FS }: Awaited<typeof ready>): void {
  const stream = (FS as unknown as WithStreams).getStream(STANDARD_ERROR);
  stream.stream_ops = {
    ...stream.stream_ops,
    write: (_stream, buffer, at, length) => {
      if (complaints === '') complainedAt = visited;
      if (complaints.length < 10_000) {
        complaints += String.fromCharCode(...buffer.subarray(at, at + length));
      }
      return length;
    },
  };
}

/**
 * Does something while no WebAssembly of this thread grows beyond the limit: a damaged file may
 * declare anything. The library takes it as an allocation that failed; its memory is out of reach.
 */
function withinMemory<T>(work: () => T): T {
  const { prototype } = (globalThis as unknown as WithMemory).WebAssembly.Memory;
  const { grow } = prototype;
  prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * PAGE > MAX_MEMORY) throw new RangeError('Out of memory');
    return grow.call(this, pages);
  };
  try {
    return work();
  } finally {
    prototype.grow = grow;
  }
}

/**
 * Does something and leaves the library's stack as it was. What the library throws, or stops at, never
 * comes back to where it began: the stack would keep 144 bytes or more of every damaged file until it
 * runs into the data below it. Emscripten's ccall goes back to where the stack was when it put the
 * text there that it hands over, here to a function that is no part of the library.
 */
function keepingStack<T>(work: () => T): T {
  const module = library!.Module as unknown as WithCalls;
  const outcome: { value?: T; error?: unknown } = {};
  module._keepingStack = () => {
    try {
      outcome.value = work();
    } catch (error) {
      outcome.error = error;
    }
  };
  module.ccall('keepingStack', null, ['string'], ['']);
  if ('error' in outcome) throw outcome.error;
  return outcome.value as T;
}

/** As much of Emscripten's way to call functions by name as is needed. */
interface WithCalls {
  _keepingStack(): void;
  ccall(name: string, returns: null, types: readonly string[], values: readonly string[]): void;
}

interface WithMemory {
  readonly WebAssembly: {
    readonly Memory: {
      readonly prototype: GrowingMemory;
    };
  };
}

/** Leaves nothing of a file in the file system, whatever the library made of it. */
function discard(file: File | undefined): void {
  const { FS } = library!;
  try {
    file?.close();
  } catch {
    // It was told already what is wrong with the file.
  }
  const { streams } = FS as unknown as WithStreams;
  streams.slice(STANDARD_ERROR + 1).forEach((stream) => stream && FS!.close(stream as never));
  FS!.unlink(PATH);
}

/** What the library says is in words for those who wrote it: only where it said so is of use. */
function damaged(path: string): KnobsError {
  return new KnobsError(
    path === ''
      ? 'The file is damaged: it begins as HDF5 files do, but its root group cannot be read.'
      : `The file is damaged: it has ${quote(path)}, but that cannot be read as HDF5.`,
  );
}
