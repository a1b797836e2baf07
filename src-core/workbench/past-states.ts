import { applyChanges, type Facts } from '../document/facts';
import type { History } from '../document/history';
import { inverse, type Patch } from '../document/patch';
import { carriedFacts, carriedParameters } from '../document/restructured';
import { effectiveParameters } from '../network/muted';
import { Network } from '../network/network';
import type { EditedDocument } from './edited-document';

/** A state of the history, and the document as it was or will be in it. */
interface PastState {
  /** How many entries are done in it. */
  readonly position: number;
  /** Its id: as long as the history has it there, all entries before are the same. */
  readonly state: number;
  readonly network: Network;
  readonly facts: Facts;
}

/**
 * What the document was or will be in states of its history, one after another: from the one that was
 * asked for last it goes on, so that neighbours cost no more than what is between them.
 */
export class PastStates {
  readonly #document: EditedDocument;
  readonly #history: History;
  #last: PastState | null = null;

  constructor(document: EditedDocument, history: History) {
    this.#document = document;
    this.#history = history;
  }

  /** The network as it counted when so many entries were done, without what was muted then. */
  networkAt(position: number): Pick<Network, 'structure' | 'parameters'> {
    const { network, facts } = this.#goTo(position);
    const effective = effectiveParameters(network, facts.muted);
    // The network goes on to change; what is told of it doesn't.
    const parameters = effective === network.parameters ? effective.slice() : effective;
    return { structure: network.structure, parameters };
  }

  /** Gives up the state that it would go on from, and its memory. */
  forget(): void {
    this.#last = null;
  }

  #goTo(position: number): PastState {
    const start = this.#nearest(position);
    let { network, facts } = start;
    const { entries } = this.#history;
    const take = ({ structure, ...patch }: Patch) => {
      if (structure) {
        const { parameters } = network;
        network = new Network(structure.after, carriedParameters(structure, parameters));
        facts = carriedFacts(structure, facts);
      }
      for (const { offset, after } of patch.runs) network.parameters.set(after, offset);
      if (patch.changes.length > 0) facts = applyChanges(facts, patch.changes);
    };
    for (let at = start.position; at > position; at--) take(inverse(entries[at - 1].patch));
    for (let at = start.position; at < position; at++) take(entries[at].patch);
    this.#last = { position, state: this.#history.stateAt(position), network, facts };
    return this.#last;
  }

  /** The state that was asked for last, or the one that the document is in: the parameters are a copy. */
  #nearest(position: number): PastState {
    const last = this.#last;
    const now = this.#history.position;
    const { length } = this.#history.entries;
    const isThere =
      last !== null &&
      last.position <= length &&
      this.#history.stateAt(last.position) === last.state;
    if (isThere && Math.abs(last.position - position) <= Math.abs(now - position)) return last;
    const { network, facts } = this.#document;
    return { position: now, state: this.#history.stateId, network: network.clone(), facts };
  }
}
