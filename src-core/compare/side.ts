import * as v from 'valibot';

const id = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One of the two networks that are compared. */
export const sideSchema = v.variant('kind', [
  /** The work as it is. */
  v.object({ kind: v.literal('now') }),
  /** The work as its file has it. */
  v.object({ kind: v.literal('saved') }),
  v.object({ kind: v.literal('snapshot'), id }),
  /** A file that was opened to be compared with. */
  v.object({ kind: v.literal('file'), id }),
]);

export type Side = v.InferOutput<typeof sideSchema>;

/** What a file is opened as: the work from now on, or something to compare with. */
export const openAsSchema = v.picklist(['work', 'comparison']);

export type OpenAs = v.InferOutput<typeof openAsSchema>;

/** A file that was opened to be compared with. */
export interface OtherFile {
  /** Grows with every one; never used twice. */
  readonly id: number;
  readonly name: string;
}
