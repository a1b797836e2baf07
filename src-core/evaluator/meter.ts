import type { Network } from '../network/network';
import type { Measurement } from './measurement';

/** Measures networks on a set of digits, off the thread that paints. */
export interface Meter {
  /** Measures this network soon; a measurement under way is abandoned: the newest request wins. */
  measure(revision: number, network: Network): void;
  onMeasurement(listener: (measurement: Measurement) => void): () => void;
}
