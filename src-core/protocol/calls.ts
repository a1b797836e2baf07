import * as v from 'valibot';
import { openAsSchema } from '../compare/side';
import { replacementSchema } from '../files/replacement';
import type { FileOutcome, FoundCopy, RecentFile } from '../host';
import { hostMenusSchema } from '../host-menus';
import { isPng } from '../pictures/png';
import { parseQuestion, questionSchema, type AnyAnswer } from '../questions/questions';
import { parseCommand, parseDigitIndices } from '../workbench/commands';
import { isLanguageChoice, type LanguageChoice } from '../words/languages';
import type { FirstNews, Greeting } from './messages';

/*
 * Everything the page can ask its host for: what a call takes, checked at the workbench's door, and
 * what it is answered with. The page itself imports the types alone.
 */

interface CallKind<Payload, Answer> {
  /** @throws if this is not what the call takes */
  readonly parse: (payload: unknown) => Payload;
  /** A type alone: nothing checks what Knobs itself answers. */
  readonly answer?: Answer;
}

function answeredWith<Answer>() {
  return <Payload>(parse: (payload: unknown) => Payload): CallKind<Payload, Answer> => ({ parse });
}

const nothing = v.parser(v.undefined());
const openAs = v.parser(openAsSchema);
const uuid = v.pipe(v.string(), v.uuid());

const watchId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const MOST_PICTURE_BYTES = 256 * 2 ** 20;

/** A name in no folder, and what is a picture by its first bytes. */
const picture = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(255), v.regex(/^[^/\\\0]+\.png$/)),
  bytes: v.pipe(
    v.custom<Uint8Array>((value) => value instanceof Uint8Array, 'A picture is a Uint8Array.'),
    v.check(({ length }) => length <= MOST_PICTURE_BYTES, 'A picture is not that large.'),
    v.check((bytes) => isPng(bytes), 'Only PNG pictures are saved.'),
  ),
});

export const calls = {
  /** The first call of a page, which learns by it what it is talking to. */
  hello: answeredWith<Greeting>()(nothing),
  snapshot: answeredWith<FirstNews>()(nothing),
  perform: answeredWith<void>()(parseCommand),
  ask: answeredWith<AnyAnswer>()(parseQuestion),
  /** Has what is new of a question told from now on, under a number of the page's own. */
  watch: answeredWith<void>()(v.parser(v.object({ id: watchId, question: questionSchema }))),
  unwatch: answeredWith<void>()(v.parser(watchId)),
  digitImages: answeredWith<Uint8Array>()(parseDigitIndices),

  open: answeredWith<FileOutcome>()(openAs),
  /** What was dropped comes beside the payload, see `CallMessage`. */
  openDropped: answeredWith<FileOutcome>()(openAs),
  openRecent: answeredWith<FileOutcome>()(v.parser(v.object({ id: uuid, as: openAsSchema }))),
  openDigits: answeredWith<FileOutcome>()(nothing),
  openDroppedDigits: answeredWith<FileOutcome>()(nothing),
  save: answeredWith<FileOutcome>()(nothing),
  saveAs: answeredWith<FileOutcome>()(nothing),
  savePicture: answeredWith<FileOutcome>()(v.parser(picture)),
  giveUp: answeredWith<FileOutcome>()(v.parser(replacementSchema)),
  /** The key of a choice, a name, or that the person doesn't want to go on. */
  answerFile: answeredWith<FileOutcome>()(
    v.parser(v.nullable(v.pipe(v.string(), v.maxLength(1000)))),
  ),
  recentFiles: answeredWith<RecentFile[]>()(nothing),
  clearRecent: answeredWith<void>()(nothing),

  foundCopies: answeredWith<FoundCopy[]>()(nothing),
  restoreCopy: answeredWith<void>()(v.parser(uuid)),
  discardCopy: answeredWith<void>()(v.parser(uuid)),

  /** The page has heard that the window is to be closed, and asks the person. */
  acknowledgeClose: answeredWith<void>()(nothing),
  closeWindow: answeredWith<void>()(nothing),
  speak: answeredWith<void>()(v.parser(v.custom<LanguageChoice>(isLanguageChoice))),
  /** What can be done, for the menus of the host's window. */
  showMenus: answeredWith<void>()(v.parser(hostMenusSchema)),
} as const;

type Table = typeof calls;

export type CallName = keyof Table;
export type PayloadOf<N extends CallName> = ReturnType<Table[N]['parse']>;
export type CallAnswer<N extends CallName> = Exclude<Table[N]['answer'], undefined>;

/** The payload of a call as arguments: one, or none. */
export type PayloadArguments<N extends CallName> =
  PayloadOf<N> extends undefined ? [] : [payload: PayloadOf<N>];
