import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KERNEL_DATA, MOST_PAGES } from '../src-core/evaluator/kernel/header';
import { isStale } from './freshness';
import { root } from './paths';

/**
 * Compiles the evaluator's kernel to WebAssembly and writes it down as a module of TypeScript, so
 * that the core has it wherever the core runs: in a worker under any content security policy that
 * allows WebAssembly, in Node, in tests. Nothing has to be fetched or read.
 */

const KERNEL = 'src-core/evaluator/kernel';
const TARGET = join(root, 'src-core/evaluator/kernel.generated.ts');
const SOURCES = [
  fileURLToPath(import.meta.url),
  join(root, KERNEL),
  join(root, 'node_modules/assemblyscript/package.json'),
];

/** What the compiler is told, for this kernel and for what the bench compares it with. */
export const OPTIONS = [
  ...['-O3', '--converge', '--noAssert', '--enable', 'simd', '--runtime', 'stub'],
  ...['--importMemory', '--noExportMemory', '--memoryBase', String(KERNEL_DATA)],
];

/**
 * Compiles a file below the project's directory.
 * @param more of the compiler's options
 * @throws Error with what the compiler says
 */
export async function compile(file: string, more: string[] = []): Promise<Uint8Array> {
  // Loaded only when there is something to compile: it takes seconds.
  const asc = await import('assemblyscript/asc');
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [file, ...OPTIONS, ...more, '--outFile', 'kernel.wasm'],
    {
      readFile: undefined,
      writeFile: (_name, contents) => {
        if (typeof contents !== 'string') binary = contents;
      },
      listFiles: undefined,
    },
  );
  if (error || !binary) throw new Error(`${file} cannot be compiled.\n${stderr.toString()}`);
  return binary;
}

/** Compiles the kernel if it was never compiled or its sources changed. */
export async function buildKernel(): Promise<void> {
  if (!isStale(TARGET, SOURCES)) return;
  const binary = await compile(`${KERNEL}/kernel.ts`, ['--maximumMemory', String(MOST_PAGES)]);
  const module = `// Written by scripts/build-kernel.ts from ${KERNEL}/.

const letters =
  '${asLetters(binary)}';

/** The kernel, compiled to WebAssembly. */
export const kernelBytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
`;
  mkdirSync(dirname(TARGET), { recursive: true });
  // Renamed into its place, because checks and tests may run at the same time.
  const unfinished = `${TARGET}.${process.pid}`;
  writeFileSync(unfinished, module);
  renameSync(unfinished, TARGET);
  console.log(`Kernel: compiled to ${binary.length} bytes of WebAssembly.`);
}

/** A letter for each byte, which comes to less than numbers or base64 do when it is compressed. */
function asLetters(bytes: Uint8Array): string {
  const escapes: Record<number, string> = {
    0: '\\x00',
    10: '\\n',
    13: '\\r',
    39: "\\'",
    92: '\\\\',
  };
  return Array.from(bytes, (byte) => escapes[byte] ?? String.fromCharCode(byte)).join('');
}

/** What the unit tests do first. */
export const setup = buildKernel;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildKernel();
  } catch (error) {
    console.error(`Kernel: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
