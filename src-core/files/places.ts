import type { NamedFile } from '../digits/pair';

/** A file that was chosen, dropped or opened again, with all that is in it. */
export interface FoundFile<P> {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where Save can write to it; null for a copy of which nobody knows where it is from. */
  readonly place: P | null;
  /** Tells these bytes from others at that place. */
  readonly state: string | null;
}

/** Where something is to be written. */
export interface Target<P> {
  /** The extension says the format. */
  readonly name: string;
  /** null for a download. */
  readonly place: P | null;
}

/**
 * Where files are: on a disk, by paths and with the system's dialogs, or behind the handles, uploads
 * and downloads of a browser. `P` is what a file is found by again, `Dropped` what a file that was
 * dropped on the page is. All of it throws KnobsErrors, which say why something can't be done.
 */
export interface Places<P, Dropped> {
  /** Whether the person can be asked where to save; otherwise every save is a download. */
  readonly asksWhere: boolean;
  /** Asks for a file and reads it; null if the person doesn't want to. */
  choose(): Promise<FoundFile<P> | null>;
  /** Reads a file that was used before. */
  open(place: P, name: string): Promise<FoundFile<P>>;
  openDropped(file: Dropped): Promise<FoundFile<P>>;
  /** Asks for the files of a set of digits and reads them; null if the person doesn't want to. */
  chooseDigits(): Promise<readonly NamedFile[] | null>;
  openDroppedDigits(files: readonly Dropped[]): Promise<readonly NamedFile[]>;
  /** What a file of some work may be called, in the language that is shown. */
  suggest(work: string): Promise<string>;
  /** Asks where to save; null if the person doesn't want to. */
  chooseTarget(suggestedName: string): Promise<Target<P> | null>;
  /** Nothing was written to a target after all. */
  abandon(target: Target<P>): Promise<void>;
  /** Writes all or nothing. @returns what tells these bytes from others, see `FoundFile.state` */
  write(target: Target<P>, bytes: Uint8Array): Promise<string | null>;
  /** Whether what lies at a place is what Knobs last read or wrote there. */
  look(place: P, state: string | null): Promise<'as known' | 'changed' | 'gone'>;
  /** Asks where and writes a PNG; false if the person doesn't want to. */
  savePicture(name: string, bytes: Uint8Array): Promise<boolean>;
  /** What the list of recent files tells of one. */
  describe(place: P): Promise<{ readonly folder: string | null; readonly isGone: boolean }>;
  /** Is told where the person opened or saved something. */
  used(place: P): void;
}
