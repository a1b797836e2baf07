import type { Comparison } from '../../compare/comparison';
import type { Side } from '../../compare/side';
import type { DigitSet } from '../../digits/digit-set';
import { KnobsError } from '../../errors';
import type { Measurement, WatchedNeuron } from '../../evaluator/measurement';
import type { Meter, MeterChange } from '../../evaluator/meter';
import { MeterMemory } from '../../evaluator/meter-memory';
import type { MeterAnswerTo, MeterRequest } from '../../evaluator/meter-request';
import { detailOf } from '../../evaluator/neuron-detail';
import { reference, tracesOf } from '../../evaluator/reference';
import { referenceAnswer } from '../../evaluator/reference-answer';
import { safetensors } from '../../formats/safetensors';
import type { NetworkDocument } from '../../document/network-document';
import type { Trace } from '../../network/forward';
import { Network } from '../../network/network';
import { ask } from '../../questions/questions';
import { trace } from '../../questions/trace';
import { uniform } from '../../network/random';
import { DEFAULT_SIZES, PIXELS, type NeuronId } from '../../network/shape';
import type { Update } from '../updates';
import { tasksHere } from '../../threads/testing/tasks-here';
import { tasks } from '../tasks';
import { Workbench } from '../workbench';
import type { Message } from '../../words/message';
import { english } from '../../words/english';

/** Forty made-up digits, four of each label: blots at places that depend on the label. */
export function toyDigits(count = 40): DigitSet {
  const next = uniform(5);
  const images = new Uint8Array(count * PIXELS);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 10);
  labels.forEach((label, i) => {
    for (let p = 0; p < 60; p++) {
      images[i * PIXELS + 200 + label * 30 + p] = 55 + Math.floor(200 * next());
    }
  });
  return { name: 'toy digits', images, labels, practice: count - 10 };
}

/** A meter that measures when the test says so, plainly. */
class ManualMeter implements Meter {
  /** Every state of the network that it was told of. */
  readonly requests: { revision: number; network: Network }[] = [];
  readonly #memory = new MeterMemory();
  readonly #failed: ((reason: Message) => void)[] = [];
  #listener: (measurement: Measurement) => void = () => {};
  #reason: Message | null = null;

  tell(change: MeterChange): void {
    this.#memory.remember(change);
    if (change.kind === 'watch') return;
    const network = this.#memory.retell().find(({ kind }) => kind === 'network');
    if (network?.kind !== 'network' || network.sizes.length === 0) return;
    const { revision, parameters } = network;
    this.requests.push({ revision, network: new Network(network, parameters.slice()) });
  }

  /** Answers at once, plainly, on what it was told of last. */
  async ask<Q extends MeterRequest>(question: Q): Promise<MeterAnswerTo<Q>> {
    if (this.#reason !== null) throw new KnobsError(this.#reason);
    const digits = this.#memory.retell().find(({ kind }) => kind === 'digits');
    const request = this.requests[this.requests.length - 1];
    if (digits?.kind !== 'digits' || !request) throw new KnobsError('measuring.nothingYet');
    return referenceAnswer(digits.digits, request.network, question) as MeterAnswerTo<Q>;
  }

  /** The neurons whose details come with what it measures. */
  get watched(): readonly NeuronId[] {
    return this.#memory.neurons;
  }

  onFailure(listener: (reason: Message) => void): () => void {
    this.#failed.push(listener);
    return () => {};
  }

  /** Nothing can be measured any more. */
  fail(reason: Message): void {
    this.#reason = reason;
    for (const listener of this.#failed) listener(reason);
  }

  onMeasurement(listener: (measurement: Measurement) => void): () => void {
    this.#listener = listener;
    return () => {};
  }

  /** Answers a request: the newest, or the one given. */
  answer(digits: DigitSet, request = this.requests[this.requests.length - 1]): void {
    const details = this.watched.map((neuron) => detailIn(digits, request.network, neuron));
    const { network, revision } = request;
    const cost = this.#memory.task?.cost;
    this.#listener({ ...reference(digits, network, revision, undefined, cost), details });
  }
}

/** What a neuron does for all digits, plainly. */
function detailIn(digits: DigitSet, network: Network, neuron: NeuronId): WatchedNeuron {
  const { layer, index } = neuron;
  const traces = tracesOf(digits, network);
  const bias = network.layers[layer].biases[index];
  const sums = Float32Array.from(traces, ({ z }) => z[layer][index] - bias);
  const activations = Float32Array.from(traces, ({ a }) => a[layer][index]);
  return {
    neuron,
    ...detailOf(network.activations[layer], digits.labels, sums, bias, activations),
  };
}

/** A workbench over toy digits, and every update it sent. */
export function testBench(digits = toyDigits()) {
  const meter = new ManualMeter();
  /** What listeners threw. */
  const failures: unknown[] = [];
  const listenerFailed = (error: unknown) => failures.push(error);
  const workbench = new Workbench({ digits, meter, tasks: tasksHere(tasks), listenerFailed });
  const updates: Update[] = [];
  workbench.onUpdate((update) => updates.push(update));
  return { digits, meter, workbench, updates, failures };
}

/** A workbench over a network whose weights and biases are all 0, before anything was sent. */
export function emptyBench(sizes: readonly number[] = DEFAULT_SIZES) {
  const bench = testBench();
  bench.workbench.perform({ type: 'new', sizes: [...sizes], start: 'empty', seed: 0 });
  bench.updates.length = 0;
  return bench;
}

/** Asks for a comparison and lets the work be measured. */
export function comparisonIn(
  { digits, meter, workbench }: ReturnType<typeof testBench>,
  a: Side,
  b: Side,
): Promise<Comparison> {
  const answer = ask(workbench, { kind: 'comparison', a, b });
  meter.answer(digits);
  return answer;
}

/** What the network makes of the pad. */
export function traceOf({ sources }: Workbench): Trace {
  return trace.answer({ kind: 'trace' }, sources) as Trace;
}

/** The network as a page would get it: a copy. */
export function networkOf(workbench: Workbench): Network {
  const { network } = workbench.snapshot();
  return new Network(network, network.parameters);
}

/** The parameters to the last bit; as text, which is compared faster than 52,008 numbers. */
export function bitsOf({ parameters }: { readonly parameters: Float32Array }): string {
  return new Uint32Array(parameters.slice().buffer).join(' ');
}

/** See `bitsOf`. */
export function parameterBytes(workbench: Workbench): string {
  return bitsOf(networkOf(workbench));
}

/** Everything of the document that undo must restore. */
export function workbenchState(workbench: Workbench) {
  const { network, facts } = comparable(workbench);
  return { bytes: network.parameters, facts };
}

/**
 * A snapshot of everything with all parameters as text: to the bit, and compared fast. Who is who is
 * left out: those numbers count only within one document.
 */
export function comparable(workbench: Workbench) {
  const { network, facts: all, ...rest } = workbench.snapshot();
  const { ids: _, ...facts } = all;
  const snapshots = facts.snapshots.map((saved) => ({ ...saved, parameters: bitsOf(saved) }));
  return {
    ...rest,
    network: { ...network, parameters: bitsOf(network) },
    facts: { ...facts, snapshots },
  };
}

/** What the entry that was done last is called, in English. */
export function lastLabel(workbench: Workbench): string {
  const { entries, position } = workbench.snapshot().history;
  return english.say(entries[position - 1].label);
}

/** The neurons, as `layer.index`, whose weights or bias differ to the bit. */
export function changedNeurons(before: Network, after: Network): string[] {
  return before.layers.flatMap(({ biases }, layer) =>
    [...biases.keys()]
      .filter((index) => {
        const rows = [before, after].map((network) => [
          ...network.weightsOf(layer, index),
          network.layers[layer].biases[index],
        ]);
        return rows[0].some((value, i) => !Object.is(value, rows[1][i]));
      })
      .map((index) => `${layer}.${index}`),
  );
}

/** What is read again of a workbench's work after it was saved. */
export function throughFile(workbench: Workbench): NetworkDocument {
  const reading = safetensors.read(safetensors.write(workbench.save().document));
  if (!('document' in reading)) throw new Error('The file of a workbench leaves a question open.');
  return reading.document;
}
