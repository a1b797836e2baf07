import { resolve } from 'node:path';

/**
 * The file that Knobs was asked to open when it was started: `knobs digits.safetensors`.
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
    .map((argument) => resolve(folder, argument))
    .filter((path) => path !== resolve(appPath));
  return paths[0] ?? null;
}
