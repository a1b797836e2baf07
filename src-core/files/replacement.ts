import * as v from 'valibot';

/** What is about to take the place of unsaved work. */
export const replacementSchema = v.variant('kind', [
  v.object({ kind: v.literal('new') }),
  /** A file of that name; null if none is chosen yet. */
  v.object({ kind: v.literal('open'), name: v.nullable(v.pipe(v.string(), v.maxLength(1000))) }),
  /** Work that an end without warning left behind. */
  v.object({ kind: v.literal('restore') }),
  /** Nothing: the window closes. */
  v.object({ kind: v.literal('close') }),
]);

export type Replacement = v.InferOutput<typeof replacementSchema>;
