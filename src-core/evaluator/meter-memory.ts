import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import type { CostName } from '../network/costs';
import type { NeuronId } from '../network/shape';
import type { Structure } from '../network/structure';
import type { MeterChange } from './meter';

/** A network and the digits to measure it on. */
interface MeterTask {
  readonly digits: DigitSet;
  readonly structure: Structure;
  readonly cost: CostName;
  readonly parameters: Float32Array;
}

/** The state that the changes told so far lead to: what a meter that starts late must be told. */
export class MeterMemory {
  #revision = 0;
  #digits: DigitSet | null = null;
  #structure: Structure | null = null;
  #cost: CostName = 'quadratic';
  #parameters: Float32Array = new Float32Array(0);
  #neurons: readonly NeuronId[] = [];

  get revision(): number {
    return this.#revision;
  }

  /** The neurons that are watched; another network has other neurons, so that none is then. */
  get neurons(): readonly NeuronId[] {
    return this.#neurons;
  }

  /** What there is to measure; null until there are both digits and a network. */
  get task(): MeterTask | null {
    if (!this.#digits || !this.#structure) return null;
    const parameters = this.#parameters;
    return { digits: this.#digits, structure: this.#structure, parameters, cost: this.#cost };
  }

  /** @throws KnobsError if the change does not fit the network */
  remember(change: MeterChange): void {
    switch (change.kind) {
      case 'digits':
        this.#digits = change.digits;
        break;
      case 'network':
        this.#parameters = change.parameters.slice();
        this.#structure = { sizes: change.sizes, activations: change.activations };
        this.#neurons = [];
        break;
      case 'runs':
        for (const { offset, after } of change.runs) {
          if (offset + after.length > this.#parameters.length) {
            throw new KnobsError('network.noParameter', { offset: offset + after.length - 1 });
          }
          this.#parameters.set(after, offset);
        }
        break;
      case 'cost':
        this.#cost = change.cost;
        break;
      case 'watch':
        this.#neurons = change.neurons;
        return;
    }
    this.#revision = change.revision;
  }

  /** Everything, as the changes that lead to it from nothing. */
  retell(): MeterChange[] {
    if (!this.#digits) return [];
    const revision = this.#revision;
    const changes: MeterChange[] = [{ kind: 'digits', revision, digits: this.#digits }];
    if (this.#structure) {
      const parameters = this.#parameters;
      changes.push({ kind: 'network', revision, ...this.#structure, parameters });
    }
    if (this.#cost !== 'quadratic') changes.push({ kind: 'cost', revision, cost: this.#cost });
    if (this.#neurons.length > 0) changes.push({ kind: 'watch', neurons: this.#neurons });
    return changes;
  }
}
