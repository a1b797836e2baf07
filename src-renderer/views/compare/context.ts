import { createContext } from 'svelte';
import type { WatchedComparison } from './compared.svelte';
import type { NeuronChoice } from './neuron-choice.svelte';
import type { OnlyRight } from './only-right.svelte';

/** What the parts of the view share. */
export interface CompareContext {
  readonly compared: WatchedComparison;
  readonly neurons: NeuronChoice;
  readonly digits: OnlyRight;
}

export const [getCompare, setCompare] = createContext<CompareContext>();
