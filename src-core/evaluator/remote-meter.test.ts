import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import { message } from '../words/message';
import { randomNetwork } from '../document/initial';
import { toyDigits } from '../workbench/testing/test-bench';
import type { Measurement } from './measurement';
import type { MeterMessage } from './meter';
import { MeterService, type MeterAnswer } from './meter-service';
import type { MeterAnswerTo, MeterRequest } from './meter-request';
import { reference } from './reference';
import { referenceAnswer } from './reference-answer';
import { RemoteMeter } from './remote-meter';
import type { Thread, ThreadEvents } from '../threads/thread';
import { english } from '../words/english';

const digits = toyDigits();
const { network } = randomNetwork([784, 12, 10], 3);
const { sizes, activations, parameters } = network;
const question: MeterRequest = { kind: 'sums', neuron: { layer: 1, index: 4 } };

/** A thread whose messages and answers are on their way until the test lets them arrive. */
class SlowThread implements Thread<MeterMessage> {
  readonly posted: MeterMessage[] = [];
  readonly #answers: MeterAnswer[] = [];
  #pass: (() => void) | null = null;
  readonly #service: MeterService;

  constructor(readonly events: ThreadEvents<MeterAnswer>) {
    this.#service = new MeterService(
      (pass) => (this.#pass = pass),
      (answer) => this.#answers.push(answer),
    );
  }

  post(message: MeterMessage): void {
    this.posted.push(structuredClone(message));
  }

  readonly end = vi.fn(async () => {});

  /** Takes all messages and computes; what it found is on its way then. */
  compute(): void {
    for (const message of this.posted.splice(0)) this.#service.tell(message);
    this.#pass?.();
    this.#pass = null;
  }

  arrive(): void {
    for (const answer of this.#answers.splice(0)) this.events.said(answer);
  }

  finish(): void {
    this.compute();
    this.arrive();
  }
}

let threads: SlowThread[];
let meter: RemoteMeter;
let measured: Measurement[];
const onFailure = vi.fn<(reason: string) => void>();

beforeEach(() => {
  threads = [];
  measured = [];
  onFailure.mockClear();
  meter = new RemoteMeter((events) => {
    const thread = new SlowThread(events);
    threads.push(thread);
    return thread;
  });
  meter.onMeasurement((measurement) => measured.push(measurement));
  meter.onFailure((reason) => onFailure(english.say(reason)));
  meter.tell({ kind: 'digits', revision: 1, digits });
  meter.tell({ kind: 'network', revision: 1, sizes, activations, parameters });
});

/** Sets the first output's bias. */
function setBias(revision: number, value: number) {
  const offset = network.layers[1].biasOffset;
  meter.tell({ kind: 'runs', revision, runs: [{ offset, after: Float32Array.of(value) }] });
}

/** The network with that bias. */
function withBias(value: number) {
  const changed = network.clone();
  changed.layers[1].biases[0] = value;
  return changed;
}

function sevenDigits(): DigitSet {
  const labels = digits.labels.slice(0, 7);
  return { name: 'seven', images: digits.images.slice(0, 7 * 784), labels, practice: 5 };
}

describe('what changes while a pass runs', () => {
  it('a patch: what the pass finds is dropped, and the patch is measured', () => {
    threads[0].compute();
    setBias(2, 900);
    threads[0].arrive();
    expect(measured).toEqual([]);
    threads[0].finish();
    expect(measured.map(({ revision }) => revision)).toEqual([2]);
    expect(measured[0].all.confusion).toEqual(reference(digits, withBias(900), 2).all.confusion);
  });

  it('the set of digits: the figures are of the new one, never of the old', () => {
    threads[0].compute();
    meter.tell({ kind: 'digits', revision: 2, digits: sevenDigits() });
    threads[0].arrive();
    expect(measured).toEqual([]);
    threads[0].finish();
    expect(measured.map(({ all }) => all.count)).toEqual([7]);
    expect(measured[0].exam).toMatchObject({ count: 2 });
    expect(measured[0].all.confusion).toEqual(reference(sevenDigits(), network, 2).all.confusion);
  });

  it('what a thread that died had found for the same state is dropped too', () => {
    threads[0].finish();
    setBias(2, 5);
    threads[0].compute();
    threads[0].events.died(message('plain', { text: 'it ended' }));
    threads[0].arrive();
    expect(measured.map(({ revision }) => revision)).toEqual([1]);
    threads[1].finish();
    expect(measured.map(({ revision }) => revision)).toEqual([1, 2]);
  });
});

describe('a question', () => {
  const expectSums = (found: MeterAnswerTo<MeterRequest>, value: number) => {
    const expected = referenceAnswer(digits, withBias(value), question) as Float32Array;
    expect(found).toHaveLength(digits.labels.length);
    (found as Float32Array).forEach((sum, i) => expect(sum).toBeCloseTo(expected[i], 5));
  };

  it('is answered, each with its own answer', async () => {
    const sums = meter.ask(question);
    const means = meter.ask({ kind: 'layerMeans', layer: 0 });
    threads[0].finish();
    expectSums(await sums, network.layers[1].biases[0]);
    expect(await means).toHaveLength(12 * 10);
  });

  it('that has no answer is refused with the sentence that says why', async () => {
    const answer = meter.ask({ kind: 'layerMeans', layer: 5 });
    threads[0].finish();
    await expect(answer).rejects.toEqual(
      new KnobsError('plain', { text: 'There is no layer 6 in a 784-12-10 network.' }),
    );
  });

  it('is asked again when the thread dies', async () => {
    threads[0].finish();
    const answer = meter.ask(question);
    threads[0].events.died(message('plain', { text: 'it ended' }));
    threads[1].finish();
    expectSums(await answer, network.layers[1].biases[0]);
    expect(threads).toHaveLength(2);
  });

  it('that two threads die of is refused, and the third goes on', async () => {
    threads[0].finish();
    const answer = meter.ask(question);
    threads[0].events.died(message('plain', { text: 'it ended' }));
    // This one measures before it comes to the question.
    threads[1].posted.pop();
    threads[1].finish();
    threads[1].events.died(message('plain', { text: 'it ended' }));
    await expect(answer).rejects.toEqual(
      new KnobsError('plain', {
        text: 'Knobs could not work this out: measuring stopped twice along the way.',
      }),
    );
    expect(threads[2].posted.some(({ kind }) => kind === 'question')).toBe(false);
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('is refused when nothing can be measured any more, and so are later ones', async () => {
    const answer = meter.ask(question);
    threads[0].events.died(message('plain', { text: 'no memory is left' }));
    await expect(answer).rejects.toThrow(/^Knobs can no longer measure .*\(no memory is left\)/);
    await expect(meter.ask(question)).rejects.toThrow(KnobsError);
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('is refused when Knobs closes, and so are later ones', async () => {
    const answer = meter.ask(question);
    const stopped = meter.stop();
    await expect(answer).rejects.toThrow(KnobsError);
    await stopped;
    await expect(meter.ask(question)).rejects.toThrow(KnobsError);
  });
});

it('ends a thread that failed, and tells nothing of what it still says', () => {
  threads[0].finish();
  threads[0].compute();
  threads[0].events.died(message('plain', { text: 'it threw' }));
  expect(threads[0].end).toHaveBeenCalledOnce();
  threads[0].events.died(message('plain', { text: 'it threw again' }));
  expect(threads).toHaveLength(2);
  threads[1].events.died(message('plain', { text: 'so did this one, before it measured' }));
  expect(threads[1].end).toHaveBeenCalledOnce();
  expect(threads).toHaveLength(2);
});

it('replaces a thread once, and not again until there is something new to measure', () => {
  threads[0].finish();
  threads[0].events.died(message('plain', { text: 'it ended' }));
  threads[1].finish();
  threads[1].events.died(message('plain', { text: 'it ended again' }));
  expect(threads).toHaveLength(2);
  expect(onFailure).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('(it ended again)'));
  meter.tell({ kind: 'digits', revision: 2, digits: sevenDigits() });
  threads[2].finish();
  threads[2].events.died(message('plain', { text: 'it ended' }));
  setBias(3, 900);
  threads[3].finish();
  threads[3].events.died(message('plain', { text: 'it ended' }));
  expect(threads).toHaveLength(5);
  expect(onFailure).toHaveBeenCalledOnce();
});

it('starts again with other digits after a thread that could not measure at all', () => {
  threads[0].events.died(message('plain', { text: 'it ended' }));
  expect(onFailure).toHaveBeenCalledOnce();
  setBias(2, 900);
  expect(threads).toHaveLength(1);
  meter.tell({ kind: 'digits', revision: 3, digits: sevenDigits() });
  threads[1].finish();
  expect(measured[0].all.confusion).toEqual(
    reference(sevenDigits(), withBias(900), 3).all.confusion,
  );
  expect(onFailure).toHaveBeenCalledOnce();
});
