import type { NetworkDocument } from '../document/network-document';
import type { ReadingChoice } from '../readings/ask-which';
import type { Message } from '../words/message';

/** One file format. A codec has no reason to trust the bytes it reads. */
export interface Codec {
  /** What a person calls the format, for example `safetensors`. */
  readonly name: string;
  /** File name extensions without the first dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Whether the bytes look like this format; cheap, and never throws. */
  sniff(bytes: Uint8Array): boolean;
  /** Whether it reads and writes on a thread of its own. */
  readonly hasThread?: true;
  /**
   * @param answer the key of a choice, if reading the same bytes asked a question before
   * @throws KnobsError that says what is wrong, where, and what was expected
   */
  read(bytes: Uint8Array, answer?: string): Reading | Promise<Reading>;
  write(document: NetworkDocument, options?: WriteOptions): Uint8Array | Promise<Uint8Array>;
  /**
   * What of the document the format has no place for, to be said before it is saved: `the title`,
   * `the author`, …, and what other programs will not heed; empty if nothing is lost.
   */
  loses(document: NetworkDocument): Message[];
}

/** A format that needs no thread of its own, as most. */
export interface DirectCodec extends Codec {
  read(bytes: Uint8Array, answer?: string): Reading;
  write(document: NetworkDocument, options?: WriteOptions): Uint8Array;
}

/** What a file of another program does not say: what its inputs are, and perhaps how it is computed. */
export type LeftOpen = 'everything' | 'inputs';

/** What came of reading a file: the document, or what has to be asked to know it. */
export type Reading =
  | {
      readonly document: NetworkDocument;
      /** What a person should know of it, in whole sentences: what was passed over, what was missing. */
      readonly remarks?: readonly Message[];
      readonly leavesOpen?: LeftOpen;
    }
  | { readonly question: ReadingChoice };

/** What a person may choose when a file is written. */
export interface WriteOptions {
  /** How numbers are written where a person's spreadsheet reads them; a point if left out. */
  readonly decimal?: '.' | ',';
}
