import { run, type RunOptions } from './run';

/**
 * Fuzzes one format in a process of its own, see `fuzz-format.ts`: its memory is measured.
 * @param options of `fuzz-format.ts`, as on a command line
 * @returns 0, or the exit code or the reason why there was a fault
 */
export function fuzzProcess(
  format: string,
  options: readonly string[],
  runOptions: RunOptions,
): Promise<number | string> {
  // A small heap, so that garbage does not look like a reader's need and a real need is a crash.
  const flags = ['--expose-gc', '--max-semi-space-size=2', '--max-old-space-size=192'];
  const script = ['--import', 'tsx', 'scripts/fuzz-format.ts', format, ...options];
  return run(process.execPath, [...flags, ...script], runOptions);
}
