import type { Meter } from '../evaluator/meter';
import type { Trace } from '../network/forward';
import type { ComparedNetworks } from '../workbench/compared';
import type { DigitKnowledge } from '../workbench/digit-knowledge';
import type { Input } from '../workbench/input';
import type { Results } from '../workbench/results';
import type { WorkbenchTasks } from '../workbench/tasks';
import type { Update } from '../workbench/updates';
import type { EditedDocument } from '../workbench/edited-document';

/** What questions are answered from: the workbench's parts, as they are now. */
export interface Sources {
  readonly document: EditedDocument;
  readonly input: Input;
  readonly results: Results;
  readonly meter: Meter;
  readonly knowledge: DigitKnowledge;
  readonly compared: ComparedNetworks;
  readonly tasks: WorkbenchTasks;
  /** All layers for the picture on the pad; worked out once for all who ask. */
  trace(): Trace;
}

/** Parts of an update: when one is in it, what follows from that is answered anew. */
export type Cause = keyof Update;

/** How questions of one kind are answered. */
export interface QuestionKind<Question, Answer> {
  causes(question: Question): readonly Cause[];
  /**
   * How long nothing of that may have happened before a question is answered anew, in milliseconds;
   * 0 if the answer is known at once: then it comes with the very update.
   */
  readonly rest: number;
  /**
   * @returns undefined if there is no answer yet: it comes with what causes it
   * @throws KnobsError, at once or by the promise, if it can't be answered
   */
  answer(question: Question, sources: Sources): Answer | undefined | Promise<Answer | undefined>;
  /** Is told of all questions of the kind that are watched, whenever they are others. */
  attend?(questions: readonly Question[], sources: Sources): void;
}
