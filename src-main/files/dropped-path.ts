import * as v from 'valibot';

const LONGEST_PATH = 32_768;

const schema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(1000)),
  path: v.pipe(
    v.string(),
    v.maxLength(LONGEST_PATH),
    v.check((path) => !path.includes('\0'), 'A path has no zero character.'),
  ),
});

/** A file that was dropped on the page, as the preload tells of it. */
export interface DroppedPath {
  readonly name: string;
  /** Empty if it is not on this computer's disks: it may come from within another program. */
  readonly path: string;
}

/** @throws if this is none */
export const parseDroppedPath: (file: unknown) => DroppedPath = v.parser(schema);
