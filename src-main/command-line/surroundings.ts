import { causeOf } from '../files/file-problem';
import type { Console } from './command';
import { onOneLine } from './on-one-line';
import { english } from '#core/words/english';

/** The part of a process's standard streams that is needed here. */
interface Output {
  readonly isTTY?: boolean;
  write(text: string): void;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): void;
}

/** The part of a process that is needed here. */
interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  exitCode?: number | string | null;
  once(event: 'exit', listener: () => void): void;
}

/** A command's surroundings in a process of its own: what is asked for goes to standard output. */
export function processSurroundings(
  folders: Pick<Console, 'digitsFolder' | 'pictureFiles'>,
  host: Host = process,
): Console {
  const { stdout, stderr } = host;
  let isBroken = false;
  stdout.on('error', (error) => {
    // Whoever reads may have enough, as `head` does; the exit status is about what was done all the same.
    if (isBroken || error.code === 'EPIPE') return;
    isBroken = true;
    const known = causeOf(error);
    const cause = known ? english.say(known) : error.message;
    stderr.write(onOneLine(`Standard output could not be written: ${cause}.`) + '\n');
    // Last of all: the command itself may be done only after this, and with success.
    host.once('exit', () => (host.exitCode ||= 1));
  });
  // There is no place left to say it.
  stderr.on('error', () => {});
  return {
    ...folders,
    print: (text) => stdout.write(`${text}\n`),
    complain: (text) => stderr.write(`${text}\n`),
    showProgress(text) {
      if (stderr.isTTY) stderr.write(`\r\x1b[2K${text}`);
    },
  };
}
