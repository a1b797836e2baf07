import * as v from 'valibot';
import { openAsSchema } from '../compare/side';
import type { FileOutcome } from '../files/outcome';
import type { RecentFile } from '../files/recent-file';
import { replacementSchema } from '../files/replacement';
import { isPng } from '../pictures/png';
import { parseQuestion, questionSchema, type AnyAnswer } from '../questions/questions';
import type { FoundCopy } from '../recovery/recovery';
import { parseCommand, parseDigitIndices } from '../workbench/commands';
import { isLanguageChoice, type LanguageChoice } from '../words/languages';
import { hostMenusSchema } from './host-menus';
import type { FirstNews, Greeting } from './messages';

/*
 * Everything the page can ask its host for: what a call takes, checked at the workbench's door, and
 * what it is answered with. What the page calls follows from that, see `Host`; it imports the types
 * alone. A call rejects with a `KnobsError` for the person if it can't be done.
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

/** Of the workbench, wherever it is. */
const workbenchCalls = {
  /** Everything, and up to which `News` it is. */
  snapshot: answeredWith<FirstNews>()(nothing),
  /** Done when the command was carried out and its updates were sent; if it can't be, nothing has changed. */
  perform: answeredWith<void>()(parseCommand),
  /** Nothing changes by a question. */
  ask: answeredWith<AnyAnswer>()(parseQuestion),
  /**
   * Has a question answered now and whenever the answer changes, until `unwatch`: see `News`. The id
   * is the page's own, to tell it by; the same for another question ends the first.
   */
  watch: answeredWith<void>()(v.parser(v.object({ id: watchId, question: questionSchema }))),
  unwatch: answeredWith<void>()(v.parser(watchId)),
  /** The pictures [indices × 784] of digits of the set, 0 is paper and 255 is ink. */
  digitImages: answeredWith<Uint8Array>()(parseDigitIndices),
};

/**
 * Of opening and saving, see `FileFlow`. A network is opened as the work unless it is opened as a
 * comparison: then it is one of the workbench's `others`, and neither the work, where it is saved nor
 * the recent files change.
 */
const fileCalls = {
  /** Opened as the work, a file takes its place: what of it no file has is asked about first. */
  open: answeredWith<FileOutcome>()(openAs),
  /** What was dropped comes beside the payload, see `CallMessage`. */
  openDropped: answeredWith<FileOutcome>()(openAs),
  openRecent: answeredWith<FileOutcome>()(v.parser(v.object({ id: uuid, as: openAsSchema }))),
  /** Measures on a person's own digits: the two IDX files of a set, chosen together. */
  openDigits: answeredWith<FileOutcome>()(nothing),
  openDroppedDigits: answeredWith<FileOutcome>()(nothing),
  /** Reads no digits any more, see `Update.loading`: what opened them is cancelled. */
  cancelDigits: answeredWith<void>()(nothing),
  /** Writes to the file the work came from; asks where if there is none. */
  save: answeredWith<FileOutcome>()(nothing),
  saveAs: answeredWith<FileOutcome>()(nothing),
  /** Writes a PNG to where the person says; the name is suggested. The work and its file stay as they are. */
  savePicture: answeredWith<FileOutcome>()(v.parser(picture)),
  /**
   * Asks about unsaved work, before something else than a file takes its place: opening asks itself.
   * Done if the work is saved, or the person lets it go.
   */
  giveUp: answeredWith<FileOutcome>()(v.parser(replacementSchema)),
  /**
   * Goes on with what asked the last question, with the key of a choice or a name; null cancels it.
   * Whatever else is asked for cancels it too.
   */
  answerFile: answeredWith<FileOutcome>()(
    v.parser(v.nullable(v.pipe(v.string(), v.maxLength(1000)))),
  ),
  /** The files that were opened or saved last, the latest first. */
  recentFiles: answeredWith<RecentFile[]>()(nothing),
  /** Forgets which files those were. The files themselves and the work stay as they are. */
  clearRecent: answeredWith<void>()(nothing),
};

/** Of work that was not saved when Knobs ended, see `Copies`. */
const recoveryCalls = {
  foundCopies: answeredWith<FoundCopy[]>()(nothing),
  restoreCopy: answeredWith<void>()(v.parser(uuid)),
  discardCopy: answeredWith<void>()(v.parser(uuid)),
};

/** Of the window, where it is Knobs' own. */
const windowCalls = {
  /** The page has heard that the window is to be closed, and asks the person. */
  acknowledgeClose: answeredWith<void>()(nothing),
  /** Closes the window without asking again. */
  closeWindow: answeredWith<void>()(nothing),
  /** Has the system's menus and dialogs in the language that the person chose, from now on. */
  speak: answeredWith<void>()(v.parser(v.custom<LanguageChoice>(isLanguageChoice))),
  /** Puts into the window's menus what can be done, and how it is now. */
  showMenus: answeredWith<void>()(v.parser(hostMenusSchema)),
};

export const calls = {
  /** The first call of a page, which learns by it what it is talking to. */
  hello: answeredWith<Greeting>()(nothing),
  ...workbenchCalls,
  ...fileCalls,
  ...recoveryCalls,
  ...windowCalls,
};

export type WorkbenchCalls = CallsIn<typeof workbenchCalls>;
export type FileCalls = CallsIn<typeof fileCalls>;
export type RecoveryCalls = CallsIn<typeof recoveryCalls>;
export type WindowCalls = CallsIn<typeof windowCalls>;

type Table = typeof calls;

export type CallName = keyof Table;
export type PayloadOf<N extends CallName> = ReturnType<Table[N]['parse']>;
export type CallAnswer<N extends CallName> = Exclude<Table[N]['answer'], undefined>;

/** The payload of a call as arguments: one, or none. */
export type PayloadArguments<N extends CallName> =
  PayloadOf<N> extends undefined ? [] : [payload: PayloadOf<N>];

/** Calls as the page makes them. */
type CallsIn<Part extends Partial<Table>> = {
  readonly [N in keyof Part & CallName]: (
    ...payload: PayloadArguments<N>
  ) => Promise<CallAnswer<N>>;
};
