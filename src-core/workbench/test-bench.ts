import type { DigitSet } from '../digits/digit-set';
import type { Measurement } from '../evaluator/measurement';
import type { Meter } from '../evaluator/meter';
import { reference } from '../evaluator/reference';
import type { Network } from '../network/network';
import { uniform } from '../network/random';
import { PIXELS } from '../network/shape';
import type { Update } from './updates';
import { Workbench } from './workbench';

/** Forty made-up digits, four of each label: blots at places that depend on the label. */
export function toyDigits(): DigitSet {
  const next = uniform(5);
  const images = new Uint8Array(40 * PIXELS);
  const labels = Uint8Array.from({ length: 40 }, (_, i) => i % 10);
  labels.forEach((label, i) => {
    for (let p = 0; p < 60; p++) {
      images[i * PIXELS + 200 + label * 30 + p] = 55 + Math.floor(200 * next());
    }
  });
  return { name: 'toy digits', images, labels, practice: 30 };
}

/** A meter that measures when the test says so. */
export class ManualMeter implements Meter {
  readonly requests: { revision: number; network: Network }[] = [];
  #listener: (measurement: Measurement) => void = () => {};

  measure(revision: number, network: Network): void {
    this.requests.push({ revision, network: network.clone() });
  }

  onMeasurement(listener: (measurement: Measurement) => void): () => void {
    this.#listener = listener;
    return () => {};
  }

  /** Answers a request: the newest, or the one given. */
  answer(digits: DigitSet, request = this.requests[this.requests.length - 1]): void {
    this.#listener(reference(digits, request.network, request.revision));
  }
}

/** A workbench over toy digits, and every update it sent. */
export function testBench() {
  const digits = toyDigits();
  const meter = new ManualMeter();
  const workbench = new Workbench({ digits, meter });
  const updates: Update[] = [];
  workbench.onUpdate((update) => updates.push(update));
  return { digits, meter, workbench, updates };
}
