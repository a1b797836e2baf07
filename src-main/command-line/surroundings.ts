import type { Surroundings } from './command';

/** The part of a process's standard streams that is needed here. */
interface Output {
  readonly isTTY?: boolean;
  write(text: string): void;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): void;
}

/** A command's surroundings in a process of its own: what is asked for goes to standard output. */
export function processSurroundings(
  folders: Pick<Surroundings, 'digitsFolder' | 'fontsFolder'>,
  { stdout, stderr }: { readonly stdout: Output; readonly stderr: Output } = process,
): Surroundings {
  // Whoever reads may have enough, as `head` does; the exit status is about what was done all the same.
  for (const output of [stdout, stderr]) {
    output.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    ...folders,
    print: (text) => stdout.write(`${text}\n`),
    complain: (text) => stderr.write(`${text}\n`),
    showProgress(text) {
      if (stderr.isTTY) stderr.write(`\r\x1b[2K${text}`);
    },
  };
}
