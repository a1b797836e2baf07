import { KnobsError } from '../errors';
import type { NetworkDocument } from '../document/network-document';
import { effectiveParameters } from '../network/muted';
import { Network } from '../network/network';
import { stateAfter, type DocumentState } from '../document/document-state';
import {
  fitInFile,
  nextId,
  numberedName,
  type SavedState,
  type Scores,
} from '../document/saved-state';
import { Duplicates, type Duplicate } from './duplicates';
import { keepLocked } from './edits/keep-locked';
import { tidyName } from './edits/neurons';
import { applyChanges, plainFacts, type Facts, type KnownFacts } from '../document/facts';
import { flagsFrom, withFlags, withoutFlags } from '../document/neuron-flags';
import { runsBetween, runsWithin, type Patch, type Run } from '../document/patch';

/** The network a person works on, what is known of it, and what follows from both. */
export class EditedDocument {
  #network: Network;
  /** Whether neurons that were locked in the document before are in this one. */
  readonly keptLocked: boolean;
  readonly #otherMetadata: NetworkDocument['otherMetadata'];
  readonly #duplicates = new Duplicates();
  #facts: Facts;
  /** The parameters as they count, without what is muted. */
  #effective: Float32Array;
  #nextSnapshot: number;

  /**
   * @param before the document that this one takes the place of; what is locked there stays
   * @param known more than a document says; left out for one that starts anew
   * @throws KnobsError if it can't stay
   */
  constructor(document: NetworkDocument, before: EditedDocument | null, known?: KnownFacts) {
    const { network: loaded, names, details, otherMetadata } = document;
    const flags = flagsFrom(otherMetadata, loaded.sizes);
    const { snapshots = [] } = document;
    const facts = known?.facts ?? { ...plainFacts(names, details), ...flags, snapshots };
    const own = { network: loaded, facts };
    const kept = keepLocked(before, own);
    this.#network = kept.network;
    this.#facts = kept.facts;
    this.keptLocked = kept !== own;
    this.#otherMetadata = withoutFlags(otherMetadata, loaded.sizes);
    this.#effective = effectiveParameters(this.network, this.#facts.muted).slice();
    this.#duplicates.replace(this.network);
    this.#nextSnapshot = known?.nextSnapshot ?? nextId(snapshots);
  }

  get network(): Network {
    return this.#network;
  }

  get facts(): Facts {
    return this.#facts;
  }

  /** What is edited. The parameters are its own, and change with it. */
  get state(): DocumentState {
    const { sizes, activations, parameters } = this.network;
    return { sizes, activations, parameters, facts: this.#facts };
  }

  /** @param state of this document */
  known({ facts } = this.state): KnownFacts {
    return { facts, nextSnapshot: this.#nextSnapshot };
  }

  /** What other programs noted in the file: kept as it is. */
  get otherMetadata(): NetworkDocument['otherMetadata'] {
    return this.#otherMetadata;
  }

  /** The same as pairs of key and text, by their keys. */
  noted(): (readonly [key: string, text: string])[] {
    return Object.entries(this.#otherMetadata).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The network without what is muted: what is measured. */
  get effective(): Network {
    return new Network(this.network, this.#effective);
  }

  /**
   * Takes a patch; tells what is different in the parameters as they count, null for all where the
   * structure is another.
   */
  apply(patch: Patch): readonly Run[] | null {
    if (patch.structure) return this.#restructure(patch);
    const { runs, changes } = patch;
    for (const { offset, after } of runs) {
      this.network.parameters.set(after, offset);
      this.#duplicates.touch(offset, after.length);
    }
    if (changes.length > 0) this.#facts = applyChanges(this.#facts, changes);
    const effective = effectiveParameters(this.network, this.#facts.muted);
    const different = this.#different(effective, patch);
    for (const { offset, after } of different) this.#effective.set(after, offset);
    return different;
  }

  /** What a patch has made different in the parameters as they count. */
  #different(effective: Float32Array, { runs, changes }: Patch): readonly Run[] {
    // What is muted decides over other parameters than those of the patch.
    if (changes.length > 0) return runsBetween(this.#effective, effective);
    const isAnyMuted = effective !== this.network.parameters;
    return isAnyMuted ? runsWithin(this.#effective, effective, runs) : runs;
  }

  #restructure(patch: Patch): null {
    const { facts, ...network } = stateAfter(this.state, [patch]);
    this.#network = new Network(network, network.parameters);
    this.#facts = facts;
    this.#effective = effectiveParameters(this.network, facts.muted).slice();
    this.#duplicates.replace(this.network);
    return null;
  }

  /**
   * Puts a state of this document aside; nobody has measured it yet.
   * @throws KnobsError if no file would have room for it
   */
  takeSnapshot(name: string, state: DocumentState): SavedState {
    const { sizes, activations, parameters, facts } = state;
    if (!fitInFile([...this.#facts.snapshots, { sizes }])) {
      throw new KnobsError('snapshot.noRoom', { count: this.#facts.snapshots.length });
    }
    const id = this.#nextSnapshot++;
    const title = tidyName(name) || numberedName(id);
    const { names, muted } = facts;
    const kept = { sizes, activations, names, muted, parameters: parameters.slice() };
    const taken = { id, name: title, ...kept, scores: null };
    this.#facts = { ...this.#facts, snapshots: [...this.#facts.snapshots, taken] };
    return taken;
  }

  /** Adds to a snapshot how many digits were right; null if it is no longer there. */
  noteScores(id: number, scores: Scores): SavedState | null {
    const saved = this.#facts.snapshots.find((snapshot) => snapshot.id === id);
    if (!saved) return null;
    const noted = { ...saved, scores };
    const snapshots = this.#facts.snapshots.map((other) => (other === saved ? noted : other));
    this.#facts = { ...this.#facts, snapshots };
    return noted;
  }

  /** Neurons of the same layer with nearly the same weights. */
  duplicates(): Duplicate[] {
    return this.#duplicates.find();
  }

  /**
   * Everything that a file can hold.
   * @param state of this document
   */
  asSaved(state = this.state): NetworkDocument {
    const { facts } = state;
    const network = new Network(state, state.parameters);
    const otherMetadata = withFlags(this.#otherMetadata, network.sizes, facts);
    const { names, details, snapshots } = facts;
    return { network, names, details, otherMetadata, snapshots };
  }
}
