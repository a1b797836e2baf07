import type { OtherFile } from '../compare/side';
import type { Measurement } from '../evaluator/measurement';
import type { Scores } from '../document/saved-state';
import type { CostName } from '../network/costs';
import type { Structure } from '../network/structure';
import type { Duplicate } from './duplicates';
import type { Facts } from '../document/facts';
import type { FactsUpdate } from '../document/facts-update';
import type { InputSource } from './input';
import type { Message, Said } from '../words/message';

/** Parameters that changed, for whoever keeps a replica. */
export interface SentRun {
  readonly offset: number;
  readonly values: Float32Array;
}

export interface HistorySummary {
  readonly id: number;
  readonly label: Said;
  /** How many digits were right after this entry; null if it was not measured. */
  readonly scores: Scores | null;
}

/**
 * What is different now, in as many parts as are needed. Whoever starts to listen first takes a
 * `Snapshot`, which has every part.
 */
export interface Update {
  /** Grows by one with every change to the parameters. */
  readonly revision: number;
  readonly network?: Structure & {
    readonly parameters: Float32Array;
    /** Whether it is another network altogether, and not the same in another structure. */
    readonly isOther: boolean;
  };
  readonly runs?: readonly SentRun[];
  /** Names, details, what is muted and locked, and the snapshots, as they changed: see `factsFrom`. */
  readonly facts?: FactsUpdate;
  /** Neurons of the same layer whose weights are nearly the same, the most alike first. */
  readonly duplicates?: readonly Duplicate[];
  readonly input?: {
    /** Pixels [784], 0 to 1. */
    readonly pixels: Float32Array;
    readonly source: InputSource;
    /** Whether scaling and centring would leave it as it is. */
    readonly centred: boolean;
  };
  readonly history?: {
    /** `entries` take the place of as many from this index on. */
    readonly from: number;
    readonly entries: readonly HistorySummary[];
    /** How many entries there are: those from there on are gone. */
    readonly length: number;
    /** How many entries are done. */
    readonly position: number;
    /** How many digits were right before all entries; null if it was not measured. */
    readonly startScores: Scores | null;
  };
  readonly file?: {
    /** The name of the file, else the title, else what the work began with. */
    readonly name: string;
    /** Whether the work is from a file, or was saved to one. */
    readonly saved: boolean;
    /** Whether there is work that no file has. */
    readonly edited: boolean;
    /** Whether it is known what the file has, so that `saved` can be compared with. */
    readonly comparable: boolean;
    /** Whether the history begins with what a file had. */
    readonly opened: boolean;
  };
  /** Files that were opened to be compared with: all of them, when one comes or goes. */
  readonly others?: readonly OtherFile[];
  /** The cost that is measured, where the output can have it. */
  readonly cost?: CostName;
  /** null while the first measurement of a network is under way. */
  readonly measurement?: Measurement | null;
  readonly digits?: {
    readonly name: string;
    readonly labels: Uint8Array;
    readonly practice: number;
    /** Whether these are the digits that Knobs came with. */
    readonly shipped: boolean;
  };
  /** How much of a set of digits is read, 0 to 1; null when none is being read. */
  readonly loading?: number | null;
  /** A sentence about something that went wrong without being asked for. */
  readonly problem?: Message;
}

export type Snapshot = Required<Omit<Update, 'facts' | 'runs' | 'loading' | 'problem'>> & {
  readonly facts: Facts;
};
