import type { AnswerTo, Question } from '../questions/questions';
import type { News } from '../questions/watches';
import type { LanguageChoice } from '../words/languages';
import type { FileCalls, RecoveryCalls, WindowCalls, WorkbenchCalls } from './calls';
import type { Capabilities, DroppedFile, MenuRequest } from './messages';

/**
 * The one contract between the page and whatever it runs in: Electron's main process, a Web
 * Worker, or a test. Everything that crosses can be structured-cloned. What can be asked for is
 * listed in `calls.ts`; only what is more than a call is declared here.
 */
export interface Host {
  readonly capabilities: Capabilities;
  readonly workbench: WorkbenchPort;
  readonly files: Files;
  /** null where no copies of unsaved work can be kept: a page that came over plain http. */
  readonly recovery: RecoveryCalls | null;
  /** null where the window isn't Knobs' own: a tab of a browser. */
  readonly window: HostWindow | null;
}

export type Unsubscribe = () => void;

export interface WorkbenchPort extends Omit<WorkbenchCalls, 'ask'> {
  /** A question is answered with what its kind calls for. */
  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>>;
  onNews(listener: (news: News) => void): Unsubscribe;
}

/** Files that were dropped go beside what a call takes. */
export interface Files extends Omit<FileCalls, 'openDropped' | 'openDroppedDigits'> {
  openDropped(
    file: DroppedFile,
    ...as: Parameters<FileCalls['openDropped']>
  ): ReturnType<FileCalls['openDropped']>;
  openDroppedDigits(files: readonly DroppedFile[]): ReturnType<FileCalls['openDroppedDigits']>;
}

export interface HostWindow extends Omit<WindowCalls, 'acknowledgeClose'> {
  onMenu(listener: (request: MenuRequest) => void): Unsubscribe;
  /** The person wants to close the window. */
  onCloseRequested(listener: () => void): Unsubscribe;
  /** The language that the person chose last, even if Knobs crashed right after; null if they never did. */
  readonly language: LanguageChoice | null;
}
