/** What a person is asked about files. */
export interface FileDialogs {
  /** Asks for a file to open, starting in a folder; null if the person doesn't want to. */
  askOpen(folder: string): Promise<string | null>;
  /** Asks for the files of a set of digits; null if the person doesn't want to. */
  askDigits(folder: string): Promise<readonly string[] | null>;
  /** Asks where to save; null if the person doesn't want to. */
  askSave(suggestedPath: string): Promise<string | null>;
  /** Asks where to save a picture; null if the person doesn't want to. */
  askPicture(suggestedPath: string): Promise<string | null>;
  /** Asks whether the file that is there may be replaced. */
  mayReplace(path: string): Promise<boolean>;
}
