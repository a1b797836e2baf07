import type { FileFlow } from '../files/file-flow';
import type { Copies } from '../recovery/copies';
import type { Workbench } from '../workbench/workbench';
import { ask } from '../questions/questions';
import type { Watches } from '../questions/watches';
import type { LanguageChoice } from '../words/languages';
import type { Handlers, WindowHandlers } from './door';
import type { Capabilities } from './messages';

/** What the calls of a page are about. */
export interface Served<Dropped extends { readonly name: string }> {
  readonly id: string;
  readonly capabilities: Capabilities;
  readonly workbench: Workbench;
  readonly watches: Watches;
  readonly files: FileFlow<unknown, Dropped>;
  /** null where no copies of unsaved work can be kept. */
  readonly copies: Copies | null;
  /** null where the window isn't Knobs' own. */
  readonly window: {
    /** As it was chosen last; null if it never was. */
    language(): LanguageChoice | null;
    readonly handlers: WindowHandlers;
  } | null;
}

/** What answers each call of a page, on the desktop and in a browser. */
export function handlersOf<Dropped extends { readonly name: string }>(
  served: Served<Dropped>,
): Handlers<Dropped> {
  const { id, capabilities, workbench, watches, files, copies, window } = served;
  return {
    hello() {
      watches.clear();
      return {
        workbench: id,
        capabilities,
        keepsCopies: copies !== null,
        ownsWindow: window !== null,
        language: window?.language() ?? null,
      };
    },
    snapshot() {
      // Only a page that starts takes a snapshot: what the page before it held is let go.
      workbench.letGo();
      return { ...workbench.snapshot(), sequence: watches.sequence };
    },
    perform: (command) => workbench.perform(command),
    ask: (question) => ask(workbench, question),
    watch: ({ id, question }) => watches.watch(id, question),
    unwatch: (id) => watches.unwatch(id),
    digitImages: (indices) => workbench.digitImages(indices),

    open: (as) => files.open(as),
    openDropped: (as, [file]) => files.openDropped(there(file), as),
    openRecent: ({ id, as }) => files.openRecent(id, as),
    openDigits: () => files.openDigits(),
    openDroppedDigits: (_, dropped) => files.openDroppedDigits(dropped),
    cancelDigits: () => workbench.cancelDigits(),
    save: () => files.save(),
    saveAs: () => files.saveAs(),
    savePicture: ({ name, bytes }) => files.savePicture(name, bytes),
    giveUp: (before) => files.giveUp(before),
    answerFile: (answer) => files.answer(answer),
    recentFiles: () => files.recent(),
    clearRecent: () => files.clearRecent(),

    foundCopies: () => there(copies).found(),
    restoreCopy: (copy) => there(copies).restore(copy),
    discardCopy: (copy) => there(copies).discard(copy),

    ...window?.handlers,
  };
}

/** A page that was told by `hello` what there is asks for nothing else. */
function there<T>(what: T | null | undefined): T {
  if (what === null || what === undefined) throw new Error('There is no such thing here.');
  return what;
}
