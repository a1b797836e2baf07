import type { Surroundings } from './command';

/** A command's surroundings in a process of its own: what is asked for goes to standard output. */
export function processSurroundings(
  folders: Pick<Surroundings, 'digitsFolder' | 'fontsFolder'>,
): Surroundings {
  const { stdout, stderr } = process;
  // Whoever reads may have enough, as `head` does.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    ...folders,
    print: (text) => stdout.write(`${text}\n`),
    complain: (text) => stderr.write(`${text}\n`),
    showProgress(text) {
      if (stderr.isTTY) stderr.write(`\r\x1b[2K${text}`);
    },
  };
}
