import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file that Knobs was asked to open when it was started: `knobs digits.safetensors`, or its
 * address, which is what file managers on Linux give.
 * @param argv as Node has it: the program first, then what was given to it
 * @param appPath the application itself, which is an argument too unless it is packaged
 */
export function fileArgument(
  argv: readonly string[],
  folder: string,
  appPath: string,
): string | null {
  const paths = argv
    .slice(1)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => resolve(folder, pathOf(argument)))
    .filter((path) => path !== resolve(appPath));
  return paths[0] ?? null;
}

/** An address that is none of a file is taken for a path, where nothing will be found. */
function pathOf(argument: string): string {
  if (!argument.startsWith('file:')) return argument;
  try {
    const path = fileURLToPath(argument);
    // No system has a file of such a name, and Node would not call it missing.
    return path.includes('\0') ? argument : path;
  } catch {
    return argument;
  }
}
