import { KnobsError, saidOf } from '../errors';
import type { Message } from '../words/message';
import type { Update } from '../workbench/updates';
import type { Workbench } from '../workbench/workbench';
import type { QuestionKind } from './question-kind';
import { kindOf, type AnyAnswer, type Question } from './questions';

/** What is new of a watched question. */
export type WatchNews = { readonly id: number } & (
  | { readonly kind: 'answer'; readonly answer: AnyAnswer }
  /** It can't be answered as things are, until they change. */
  | { readonly kind: 'refusal'; readonly said: Message }
  /** Something changed that it follows from: an answer is on its way. */
  | {
      readonly kind: 'waiting';
      /** Whether the last answer is about other work or other digits altogether. */
      readonly isVoid: boolean;
    }
);

/** What a page is told: what changed, and what follows from that for what it watches. */
export interface News {
  /** Grows with each; a page that starts leaves out what it knows already. */
  readonly sequence: number;
  readonly update?: Update;
  readonly answers?: readonly WatchNews[];
}

interface WatchesOptions {
  readonly workbench: Workbench;
  readonly tell: (news: News) => void;
  /** Runs a task in so many milliseconds. @returns what calls it off */
  readonly later: (task: () => void, milliseconds: number) => () => void;
  /** Is told of what went wrong while a question was answered, and is no refusal. */
  readonly failed: (error: unknown) => void;
}

interface Watch {
  readonly id: number;
  readonly question: Question;
  readonly kind: QuestionKind<Question, AnyAnswer>;
  /** Grows with all that the answer follows from: what was asked before is stale. */
  age: number;
  isWaiting: boolean;
  callOff: () => void;
}

/**
 * The questions that a page watches: answered when it begins to, and again when something changes
 * that the answer follows from. The newest answer wins, a stale one is never told, and what nobody
 * watches is not worked out.
 */
export class Watches {
  readonly #options: WatchesOptions;
  readonly #watches = new Map<number, Watch>();
  #sequence = 0;

  constructor(options: WatchesOptions) {
    this.#options = options;
    options.workbench.onUpdate((update) => this.#pass(update));
  }

  /** Of what was told last. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Begins to watch; the answer is told at once where it is known. */
  watch(id: number, question: Question): void {
    this.#end(id);
    const kind = kindOf(question);
    const watch = { id, question, kind, age: 0, isWaiting: false, callOff: () => undefined };
    this.#watches.set(id, watch);
    this.#attend(kind);
    const news = this.#answer(watch);
    if (news) this.#tell({ answers: [news] });
  }

  unwatch(id: number): void {
    const kind = this.#end(id);
    if (kind) this.#attend(kind);
  }

  /** Nothing is watched any more: another page takes the place of the one that did. */
  clear(): void {
    for (const id of [...this.#watches.keys()]) this.unwatch(id);
  }

  #end(id: number): Watch['kind'] | null {
    const watch = this.#watches.get(id);
    if (!watch) return null;
    watch.age++;
    watch.callOff();
    this.#watches.delete(id);
    return watch.kind;
  }

  #attend(kind: Watch['kind']): void {
    const watched = [...this.#watches.values()].filter((watch) => watch.kind === kind);
    const { sources } = this.#options.workbench;
    kind.attend?.(
      watched.map(({ question }) => question),
      sources,
    );
  }

  /** Passes an update on, with what follows from it. */
  #pass(update: Update): void {
    const isVoid = update.network !== undefined || update.digits !== undefined;
    const answers: WatchNews[] = [];
    for (const watch of this.#watches.values()) {
      const { id, kind, question } = watch;
      if (!kind.causes(question).some((cause) => update[cause] !== undefined)) continue;
      const news = kind.rest === 0 ? this.#answer(watch) : this.#wait(watch, isVoid);
      if (news) answers.push(news);
      else if (isVoid) answers.push({ id, kind: 'waiting', isVoid });
    }
    this.#tell(answers.length > 0 ? { update, answers } : { update });
  }

  /** Has it answered when nothing has changed for a while. */
  #wait(watch: Watch, isVoid: boolean): WatchNews | null {
    watch.age++;
    watch.callOff();
    watch.callOff = this.#options.later(() => {
      const news = this.#answer(watch);
      if (news) this.#tell({ answers: [news] });
    }, watch.kind.rest);
    const isNews = !watch.isWaiting || isVoid;
    watch.isWaiting = true;
    return isNews ? { id: watch.id, kind: 'waiting', isVoid } : null;
  }

  /** What is known at once; null if that is to be told later. */
  #answer(watch: Watch): WatchNews | null {
    const age = ++watch.age;
    try {
      const found = watch.kind.answer(watch.question, this.#options.workbench.sources);
      if (!(found instanceof Promise)) return this.#answered(watch, found);
      const tellLate = (newsOf: () => WatchNews | null) => {
        const news = watch.age === age ? newsOf() : null;
        if (news) this.#tell({ answers: [news] });
      };
      found.then(
        (answer) => tellLate(() => this.#answered(watch, answer)),
        (error: unknown) => tellLate(() => this.#refused(watch, error)),
      );
      return null;
    } catch (error) {
      return this.#refused(watch, error);
    }
  }

  #answered(watch: Watch, answer: AnyAnswer | undefined): WatchNews | null {
    if (answer === undefined) return null;
    watch.isWaiting = false;
    return { id: watch.id, kind: 'answer', answer };
  }

  #refused(watch: Watch, error: unknown): WatchNews {
    if (!(error instanceof KnobsError)) this.#options.failed(error);
    watch.isWaiting = false;
    return { id: watch.id, kind: 'refusal', said: saidOf(error) };
  }

  #tell(news: Omit<News, 'sequence'>): void {
    this.#options.tell({ sequence: ++this.#sequence, ...news });
  }
}
