import type { DigitSet } from '../digits/digit-set';
import { readDigitSet } from '../digits/idx';
import { pairDigitFiles, type NamedFile } from '../digits/pair';
import { KnobsError } from '../errors';
import type { Meter } from '../evaluator/meter';
import { errorOf } from '../network/backward';
import type { NetworkDocument } from '../network/document';
import { forward, type Trace } from '../network/forward';
import { stampedNetwork } from '../network/initial';
import { DEFAULT_SIZES, PIXELS } from '../network/shape';
import type { Command } from './commands';
import { documentFor, edit, verbOf, type EditCommand } from './edits';
import { History } from './history';
import { Input } from './input';
import { describePatch } from './labels';
import type { Patch } from './patch';
import { Results } from './results';
import type { HistorySummary, Snapshot, Update } from './updates';

/**
 * The document being worked on and everything around it: the parameters, their history, the names
 * of the neurons, the picture on the pad, the digits and how the network does on them. It is the
 * only owner of that state; it tells its listeners what changed.
 */
export class Workbench {
  readonly #results: Results;
  readonly #input: Input;
  readonly #listeners = new Set<(update: Update) => void>();
  #document!: NetworkDocument;
  #names!: string[][];
  #history!: History;
  #fileName = '';
  #hasFile = false;
  /** The history's state that a file has. */
  #savedState = 0;
  #trace!: Trace;
  /** What the gesture under way has done so far, for its label. */
  #verb = '';

  constructor({ digits, meter }: { digits: DigitSet; meter: Meter }) {
    this.#input = new Input(digits);
    this.#results = new Results(meter, digits, () => this.#measured());
    meter.onFailure((reason) => this.#send({ problem: reason }));
    this.#start(stampedNetwork(DEFAULT_SIZES, digits));
  }

  /** Whether there is work that no file has. */
  get edited(): boolean {
    return this.#history.gestureChanged || this.#history.stateId !== this.#savedState;
  }

  /** The name of the file, or what the work is called until it has one. */
  get fileName(): string {
    return this.#fileName;
  }

  onUpdate(listener: (update: Update) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @throws KnobsError if it can't be done; nothing has changed then */
  perform(command: Command): void {
    switch (command.type) {
      case 'beginGesture':
        return this.#history.mark();
      case 'endGesture':
        return this.#endGesture();
      case 'cancelGesture':
        this.#history.bail();
        return this.#send(this.#historyUpdate());
      case 'undo':
        return this.#goTo(this.#history.position - 1);
      case 'redo':
        return this.#goTo(this.#history.position + 1);
      case 'goTo':
        return this.#goTo(command.position);
      case 'pickDigit':
        this.#input.pick(command.index);
        return this.#inputChanged();
      case 'draw':
        this.#input.draw(command.path, command.radius, command.mode);
        return this.#inputChanged();
      case 'clearInput':
        this.#input.clear();
        return this.#inputChanged();
      case 'centreInput':
        this.#input.centre();
        return this.#inputChanged();
      case 'inspect':
        return this.#results.watch(command.neuron);
      case 'useShippedDigits':
        this.#results.useShippedDigits();
        return this.#digitsChanged();
      case 'new':
        return this.#start(documentFor(command, this.#results.digits));
      default:
        return this.#edit(command);
    }
  }

  snapshot(): Snapshot {
    return {
      ...this.#networkUpdate(),
      ...this.#inputUpdate(),
      ...this.#historyUpdate(0),
      measurement: this.#results.measurement,
      ...this.#digitsUpdate(),
      revision: this.#results.revision,
    };
  }

  /** The pictures [indices × 784] of digits of the set. @throws KnobsError if one isn't there */
  digitImages(indices: Uint32Array): Uint8Array {
    const { images, labels } = this.#results.digits;
    const found = new Uint8Array(indices.length * PIXELS);
    indices.forEach((index, i) => {
      if (index >= labels.length) {
        throw new KnobsError(`There is no digit ${index}: the set has ${labels.length}.`);
      }
      found.set(images.subarray(index * PIXELS, (index + 1) * PIXELS), i * PIXELS);
    });
    return found;
  }

  /** Replaces the work by what a file has, see `readWork`. The document is taken over. */
  open(document: NetworkDocument, fileName: string): void {
    this.#start(document, fileName);
  }

  /**
   * Measures on a person's own digits from now on: a pair of IDX files, raw or gzipped.
   * @throws KnobsError and changes nothing unless both were read whole and fit together
   */
  openDigits(files: readonly NamedFile[]): void {
    try {
      const { images, labels, name } = pairDigitFiles(files);
      const onProgress = (loading: number) => this.#send({ loading });
      this.#results.useDigits(readDigitSet(images, labels, name, undefined, onProgress));
      this.#digitsChanged();
    } finally {
      this.#send({ loading: null });
    }
  }

  /** The work as it is now. Call `written` when it is in a file of that name. */
  save(): { document: NetworkDocument; written(fileName: string): void } {
    this.#endGesture();
    const state = this.#history.stateId;
    const { network } = this.#document;
    const names = this.#names.map((layer) => [...layer]);
    return {
      document: { ...this.#document, network: network.clone(), names },
      written: (fileName) => {
        if (network !== this.#document.network) return;
        this.#savedState = state;
        this.#fileName = fileName;
        this.#hasFile = true;
        this.#send(this.#fileUpdate());
      },
    };
  }

  #start(document: NetworkDocument, fileName?: string): void {
    this.#document = document;
    this.#names = document.names.map((names) => [...names]);
    this.#history = new History({ apply: (patch) => this.#apply(patch) });
    this.#fileName = fileName ?? (document.details.title || 'Untitled');
    this.#hasFile = fileName !== undefined;
    this.#savedState = 0;
    this.#trace = forward(document.network, this.#input.pixels);
    this.#results.networkReplaced(document.network);
    this.#send({
      ...this.#networkUpdate(),
      ...this.#traceUpdate(),
      ...this.#historyUpdate(0),
      measurement: null,
    });
  }

  #edit(command: EditCommand): void {
    const { network } = this.#document;
    const patch = edit(network, this.#names, command);
    const { edited } = this;
    this.#verb = verbOf(command);
    this.#history.record(patch, this.#describe);
    if (!this.#history.inGesture) {
      this.#results.note(this.#history.stateId);
      this.#send(this.#historyUpdate());
    } else if (this.edited !== edited) this.#send(this.#fileUpdate());
  }

  #endGesture(): void {
    if (!this.#history.inGesture) return;
    this.#history.squash(this.#describe);
    this.#results.note(this.#history.stateId);
    this.#send(this.#historyUpdate());
  }

  #goTo(position: number): void {
    this.#endGesture();
    this.#history.goTo(position);
    this.#results.note(this.#history.stateId);
    this.#send(this.#historyUpdate());
  }

  #describe = (patch: Patch): string =>
    describePatch(this.#document.network.sizes, this.#names, this.#verb, patch);

  /** The history's target: every change to the work comes by here. */
  #apply(patch: Patch): void {
    for (const { offset, after } of patch.runs)
      this.#document.network.parameters.set(after, offset);
    for (const { neuron, after } of patch.renamings)
      this.#names[neuron.layer][neuron.index] = after;
    if (patch.runs.length > 0) {
      this.#trace = forward(this.#document.network, this.#input.pixels);
      this.#results.parametersChanged(patch.runs);
    }
    this.#send({
      runs: patch.runs.map(({ offset, after }) => ({ offset, values: after })),
      renamed: patch.renamings.map(({ neuron, after }) => ({ neuron, name: after })),
      ...(patch.runs.length > 0 ? this.#traceUpdate() : {}),
    });
  }

  #digitsChanged(): void {
    this.#input.setDigits(this.#results.digits);
    this.#trace = forward(this.#document.network, this.#input.pixels);
    this.#send({
      ...this.#digitsUpdate(),
      ...this.#inputUpdate(),
      ...this.#historyUpdate(0),
      measurement: null,
    });
  }

  #inputChanged(): void {
    this.#trace = forward(this.#document.network, this.#input.pixels);
    this.#send(this.#inputUpdate());
  }

  #measured(): void {
    const isNew = !this.#history.inGesture && this.#results.note(this.#history.stateId);
    const { measurement } = this.#results;
    this.#send({ measurement, ...(isNew ? this.#historyUpdate() : {}) });
  }

  #send(parts: Omit<Update, 'revision'>): void {
    const update: Update = { revision: this.#results.revision, ...parts };
    for (const listener of this.#listeners) listener(update);
  }

  #networkUpdate(): Required<Pick<Update, 'network'>> {
    const { sizes, parameters } = this.#document.network;
    return {
      network: {
        sizes,
        parameters: parameters.slice(),
        names: this.#names.map((names) => [...names]),
      },
    };
  }

  #inputUpdate(): Required<Pick<Update, 'input' | 'trace' | 'errors'>> {
    return {
      input: {
        pixels: this.#input.pixels,
        source: this.#input.source,
        centred: this.#input.isCentred,
      },
      ...this.#traceUpdate(),
    };
  }

  #traceUpdate(): Required<Pick<Update, 'trace' | 'errors'>> {
    const { source } = this.#input;
    return {
      trace: this.#trace,
      errors:
        source.kind === 'digit' ? errorOf(this.#document.network, this.#trace, source.label) : null,
    };
  }

  #digitsUpdate(): Required<Pick<Update, 'digits'>> {
    const { name, labels, practice } = this.#results.digits;
    return { digits: { name, labels, practice, shipped: this.#results.isShipped } };
  }

  /** The history's entries from `from` on: by default those around the last change. */
  #historyUpdate(from?: number): Required<Pick<Update, 'history' | 'file'>> {
    const { entries, position } = this.#history;
    const start = from ?? Math.max(0, position - 2);
    return {
      history: {
        from: start,
        entries: entries.slice(start).map(({ id, label }): HistorySummary => ({
          id,
          label,
          scores: this.#results.scoresOf(id),
        })),
        position,
        startScores: this.#results.scoresOf(0),
      },
      ...this.#fileUpdate(),
    };
  }

  #fileUpdate(): Required<Pick<Update, 'file'>> {
    return { file: { name: this.#fileName, saved: this.#hasFile, edited: this.edited } };
  }
}
