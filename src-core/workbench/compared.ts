import { compare } from '../compare/compare';
import type { ComparisonSide, Comparison, LayerPairs } from '../compare/comparison';
import type { OtherFile, Side } from '../compare/side';
import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import type { Meter } from '../evaluator/meter';
import type { NetworkResult } from '../evaluator/meter-request';
import type { NetworkDocument } from '../document/network-document';
import type { CostName } from '../network/costs';
import { effectiveParameters, type Muted } from '../network/muted';
import { Network } from '../network/network';
import { isSameStructure } from '../network/structure';
import { snapshotOf } from './edits/snapshots';
import { toCompareFrom, type NetworkToCompare } from './network-to-compare';
import type { Results } from './results';
import type { Matched, WorkbenchTasks } from './tasks';
import type { EditedDocument } from './edited-document';
import { message } from '../words/message';
import { snapshotTitle, type SavedState } from '../document/saved-state';

/** How many files can be open to be compared with at a time. */
export const MOST_OTHERS = 8;

/** How often a comparison starts again because something changed on the way. */
const ATTEMPTS = 5;

interface Options {
  readonly results: Results;
  readonly meter: Meter;
  readonly tasks: WorkbenchTasks;
  /** The document there is now, and what its file has, if that is known. */
  readonly now: () => {
    readonly document: EditedDocument;
    readonly saved: NetworkToCompare | null;
  };
}

interface Sides {
  readonly a: Side;
  readonly b: Side;
}

/** What was found out about a network, and for what that holds. */
interface Found {
  readonly digits: DigitSet;
  readonly muted: Muted;
  readonly cost: CostName;
  readonly result: NetworkResult;
}

/** The networks that are compared with: other files, snapshots, and what the document's own file has. */
export class ComparedNetworks {
  readonly #results: Results;
  readonly #meter: Meter;
  readonly #tasks: WorkbenchTasks;
  readonly #now: Options['now'];
  #files: readonly (OtherFile & { readonly known: NetworkToCompare })[] = [];
  #nextId = 1;
  /** By parameters, which are never changed in place; what nothing else holds is forgotten. */
  readonly #found = new WeakMap<Float32Array, Found>();

  constructor({ results, meter, tasks, now }: Options) {
    this.#results = results;
    this.#meter = meter;
    this.#tasks = tasks;
    this.#now = now;
  }

  /** The files that were opened to be compared with. */
  get others(): OtherFile[] {
    return this.#files.map(({ id, name }) => ({ id, name }));
  }

  /** @throws KnobsError if there are too many already */
  open(document: NetworkDocument, name: string): void {
    if (this.#files.length >= MOST_OTHERS) {
      throw new KnobsError('compare.tooMany', { most: MOST_OTHERS });
    }
    this.#files = [
      ...this.#files,
      {
        id: this.#nextId++,
        name,
        known: toCompareFrom(document, message('network.file', { file: name })),
      },
    ];
  }

  /** @throws KnobsError if there is no such file */
  forget(id: number): void {
    const found = this.#file(id);
    this.#files = this.#files.filter((file) => file !== found);
  }

  /** The network of a side, as it is now. @throws KnobsError if it isn't there, or no longer */
  networkOf(side: Side): NetworkToCompare {
    const { document, saved } = this.#now();
    const { names, muted } = document.facts;
    switch (side.kind) {
      case 'now':
        return { title: message('network.work'), network: document.network, names, muted };
      case 'saved':
        if (saved) return saved;
        throw new KnobsError('compare.noSave');
      case 'snapshot': {
        const found = snapshotOf(document.facts, side.id);
        const title = message('network.snapshot', { snapshot: snapshotTitle(found) });
        const network = new Network(found, found.parameters);
        const isSame = isSameStructure(found, document.network);
        return { title, network, ...(isSame ? { names, muted } : namesAndMutes(found)) };
      }
      case 'file':
        return this.#file(side.id).known;
    }
  }

  /**
   * Puts two networks side by side, as they are when the answer comes. A file counts with what it
   * says is muted, a snapshot with what would be muted if the document returned to it.
   * @throws KnobsError, by the promise, if one isn't there or nothing can be measured
   */
  async compare({ a, b }: Sides): Promise<Comparison> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await Promise.all([a, b].map((side) => this.#measure(side)));
      const [first, second] = [a, b].map((side) => this.#compared(side));
      if (!first || !second) continue;
      const { labels } = this.#results.digits;
      return compare(first, second, await this.match(first, second), labels);
    }
    throw new KnobsError('compare.tooFast');
  }

  /** How the neurons of two networks go together. @throws KnobsError, by the promise */
  match(a: Matched, b: Matched): Promise<LayerPairs[]> {
    const plain = ({ sizes, activations, parameters }: Matched) => {
      return { sizes, activations, parameters };
    };
    return this.#tasks.ask('match', { input: { a: plain(a), b: plain(b) } }).answer;
  }

  /** Finds out how a side does, unless that is known. */
  async #measure(side: Side): Promise<void> {
    if (side.kind === 'now') return void (await this.#results.current());
    const { network, muted } = this.networkOf(side);
    if (this.#resultOf(side)) return;
    const { cost, digits } = this.#results;
    const parameters = effectiveParameters(network, muted);
    const { structure } = network;
    const result = await this.#meter.ask({ kind: 'network', ...structure, parameters });
    // A meter that had to start again meanwhile may have answered for other digits.
    if (this.#results.digits === digits && this.#results.cost === cost) {
      this.#found.set(network.parameters, { digits, muted, cost, result });
    }
  }

  /** How a side does, if that is known for what it is now. */
  #resultOf(side: Side): NetworkResult | null {
    if (side.kind === 'now') {
      const { measurement, revision } = this.#results;
      return measurement?.revision === revision ? measurement : null;
    }
    const { network, muted } = this.networkOf(side);
    const found = this.#found.get(network.parameters);
    if (!found || found.muted !== muted) return null;
    const { cost, digits } = this.#results;
    return found.digits === digits && found.cost === cost ? found.result : null;
  }

  #compared(side: Side): ComparisonSide | null {
    const result = this.#resultOf(side);
    if (!result) return null;
    const { network, names, muted } = this.networkOf(side);
    const { costName, all, practice, exam, answers } = result;
    const known = { names, muted, costName, all, practice, exam, answers };
    return { ...network.structure, parameters: network.parameters.slice(), ...known };
  }

  #file(id: number): OtherFile & { readonly known: NetworkToCompare } {
    const found = this.#files.find((file) => file.id === id);
    if (!found) throw new KnobsError('compare.fileGone');
    return found;
  }
}

function namesAndMutes({ names, muted }: SavedState) {
  return { names, muted };
}
