import type { File, ready } from 'h5wasm';
import { KnobsError, reasonOf } from '../errors';
import { quote } from '../text/quote';

/**
 * HDF5's own library as WebAssembly, from the package h5wasm: four megabytes that are only loaded
 * for a file that needs them, in a thread of its own (see `h5-thread.ts`). Files live in its memory
 * and never on a disk.
 */

const STANDARD_ERROR = 2;
const PATH = '/network.h5';

let library: typeof import('h5wasm') | undefined;

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
    library = loaded;
  } catch (error) {
    throw new KnobsError('h5.notLoaded', { reason: reasonOf(error) });
  }
}

/**
 * Opens a file that nobody vouches for.
 * @throws KnobsError if `use` does, or if the library finds the file damaged
 */
export function readH5<T>(bytes: Uint8Array, use: (file: File, visit: Visit) => T): T {
  const { File, FS } = begin();
  FS!.writeFile(PATH, bytes);
  let file: File | undefined;
  let result: T;
  try {
    file = new File(PATH, 'r');
    result = use(file, (path) => (visited = path));
  } catch (error) {
    // Whatever was found missing is a consequence of what the library complained about.
    if (error instanceof KnobsError && complaints === '') throw error;
    throw damaged(complaints === '' ? visited : complainedAt);
  } finally {
    close(file);
    FS!.unlink(PATH);
  }
  // The library leaves zeros where it cannot read.
  if (complaints !== '') throw damaged(complainedAt);
  return result;
}

/** The bytes of a new file. */
export function writeH5(fill: (file: File) => void): Uint8Array {
  const { File, FS } = begin();
  const file = new File(PATH, 'w');
  try {
    fill(file);
  } finally {
    file.close();
  }
  if (complaints !== '') throw new Error(complaints);
  return FS!.readFile(PATH);
}

function begin(): typeof import('h5wasm') {
  if (!library) throw new Error('loadH5 has to be awaited first.');
  complaints = '';
  visited = '';
  return library;
}

function close(file: File | undefined): void {
  try {
    file?.close();
  } catch {
    // It was told already what is wrong with the file.
  }
}

/** As much of Emscripten's file system as its types leave out. */
interface WithStreams {
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

/** What the library says is in words for those who wrote it: only where it said so is of use. */
function damaged(path: string): KnobsError {
  return path === ''
    ? new KnobsError('h5.noRoot')
    : new KnobsError('h5.damagedAt', { path: quote(path) });
}
