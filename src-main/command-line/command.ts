import type { PictureFiles } from './pictures/picture-files';

/** What a command writes to, and where it finds what ships with Knobs. */
export interface Console {
  /** What was asked for, and nothing else. */
  print(text: string): void;
  /** What went wrong, and what a person should know besides. */
  complain(text: string): void;
  /** How far something is, rewritten in place; only where a person is watching. */
  showProgress(text: string): void;
  /** The folder with the IDX files of the digits that ship with Knobs. */
  readonly digitsFolder: string;
  /** What pictures are made with. */
  readonly pictureFiles: PictureFiles;
}

export interface ConsoleCommand {
  /** What `--help` prints: how the command is used, and what it does. */
  readonly help: string;
  /**
   * @returns the exit status: 0, or 1 if something could not be done
   * @throws UsageError if the arguments make no sense, KnobsError if what they ask for cannot be done
   */
  run(args: readonly string[], surroundings: Console): Promise<number>;
}

/** The arguments make no sense; the message says which and what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
