import * as v from 'valibot';
import { openAsSchema } from '#core/compare/side';
import { parseCommand, parseDigitIndices } from '#core/workbench/commands';
import { isPng } from '#core/pictures/png';
import { parseQuestion } from '#core/questions/questions';
import type { CallName, Calls } from './calls';

/** Checks what came with a call. @throws if it isn't what the call takes */
export type PayloadParsers = {
  readonly [N in CallName]: (payload: unknown) => Parameters<Calls[N]>[0];
};

const LONGEST_PATH = 32_768;
const pathSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST_PATH),
  v.check((path) => !path.includes('\0'), 'A path has no zero character.'),
);

const openPathSchema = v.object({ path: pathSchema, as: openAsSchema });
/** Far more than are read: a person who drops too many is told so by a sentence of its own. */
const pathsSchema = v.pipe(v.array(pathSchema), v.maxLength(1000));

const LONGEST_NAME = 255;
const MOST_PICTURE_BYTES = 256 * 2 ** 20;

/** A name in no folder, and what is a picture by its first bytes. */
const pictureSchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(LONGEST_NAME), v.regex(/^[^/\\\0]+\.png$/)),
  bytes: v.pipe(
    v.instance(Uint8Array),
    v.check(({ length }) => length <= MOST_PICTURE_BYTES, 'A picture is not that large.'),
    v.check((bytes) => isPng(bytes), 'Only PNG pictures are saved.'),
  ),
});

/** The key of a choice, or that the person doesn't want to go on. */
const answerSchema = v.nullable(v.pipe(v.string(), v.maxLength(1000)));

const idSchema = v.pipe(v.string(), v.uuid());
const openRecentSchema = v.object({ id: idSchema, as: openAsSchema });
const idOf = (payload: unknown) => v.parse(idSchema, payload);

function nothing(payload: unknown): undefined {
  return v.parse(v.undefined(), payload);
}

export const payloadParsers: PayloadParsers = {
  snapshot: nothing,
  perform: parseCommand,
  ask: parseQuestion,
  digitImages: parseDigitIndices,
  open: (payload) => v.parse(openAsSchema, payload),
  openPath: (payload) => v.parse(openPathSchema, payload),
  openDigits: nothing,
  openDigitPaths: (payload) => v.parse(pathsSchema, payload),
  save: nothing,
  saveAs: nothing,
  savePicture: (payload) => v.parse(pictureSchema, payload),
  recentFiles: nothing,
  openRecent: (payload) => v.parse(openRecentSchema, payload),
  clearRecent: nothing,
  answerFile: (payload) => v.parse(answerSchema, payload),
  foundCopies: nothing,
  restoreCopy: idOf,
  discardCopy: idOf,
  acknowledgeClose: nothing,
  closeWindow: nothing,
};
