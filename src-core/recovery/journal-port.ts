/** Where bytes are written one after the other. */
export interface JournalOutput {
  write(bytes: Uint8Array): Promise<void>;
  /** Takes what is written so far to the disk, so that little is left to be done at the end. */
  sync(): Promise<void>;
}

/** The journal is not there any more as it was left: it has to be written anew. */
export class JournalLost extends Error {
  override readonly name = 'JournalLost';
}

/** Where the journal of this work lies. What resolves is on the disk. */
export interface JournalPort {
  /**
   * Puts another journal in the place of the one there is, when all of it is on the disk. Until then
   * the old one can be written behind.
   * @param fill writes it; if it throws, the old one stays
   */
  replace(fill: (output: JournalOutput) => Promise<void>): Promise<void>;
  /**
   * Writes behind the journal, and puts it back in its place.
   * @throws JournalLost
   */
  append(bytes: Uint8Array): Promise<void>;
  /** Lets it be found by nobody for now. */
  setAside(): Promise<void>;
  /** Deletes the journal, if there is one, also one that was set aside. */
  remove(): Promise<void>;
}
