import type { NetworkDocument } from '../network/document';

/** One file format. A codec has no reason to trust the bytes it reads. */
export interface Codec {
  /** What a person calls the format, for example `safetensors`. */
  readonly name: string;
  /** File name extensions without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Whether the bytes look like this format; cheap, and never throws. */
  sniff(bytes: Uint8Array): boolean;
  /** @throws KnobsError that says what is wrong, where, and what was expected */
  read(bytes: Uint8Array): NetworkDocument;
  write(document: NetworkDocument): Uint8Array;
}
