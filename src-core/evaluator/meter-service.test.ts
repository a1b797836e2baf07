import { beforeEach, describe, expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { structureOf } from '../network/structure';
import { toyDigits } from '../workbench/testing/test-bench';
import type { MeterChange } from './meter';
import { MeterMemory } from './meter-memory';
import { MeterService, type MeterAnswer } from './meter-service';
import { reference } from './reference';

const digits = toyDigits();
const { network } = randomNetwork([784, 12, 10], 3);
const { sizes, activations, parameters } = network;

/** A thread whose turns come when the test says so. */
class ManualTurns {
  readonly waiting: (() => void)[] = [];

  readonly next = (task: () => void) => void this.waiting.push(task);

  turn(): void {
    for (const task of this.waiting.splice(0)) task();
  }
}

let turns: ManualTurns;
let answers: MeterAnswer[];
let service: MeterService;

beforeEach(() => {
  turns = new ManualTurns();
  answers = [];
  service = new MeterService(turns.next, (answer) => answers.push(answer));
});

function start(): void {
  service.tell({ kind: 'digits', revision: 1, digits });
  service.tell({ kind: 'network', revision: 1, sizes, activations, parameters });
}

const bias = (revision: number, value: number): MeterChange => ({
  kind: 'runs',
  revision,
  runs: [{ offset: network.layers[1].biasOffset, after: Float32Array.of(value) }],
});

function measurements() {
  return answers.map((answer) => {
    if (answer.kind !== 'measurement') throw new Error(JSON.stringify(answer));
    return answer.measurement;
  });
}

describe('MeterService', () => {
  it('measures once, the newest state, however many changes wait', () => {
    start();
    for (let revision = 2; revision <= 9; revision++) service.tell(bias(revision, revision * 100));
    turns.turn();
    expect(measurements().map(({ revision }) => revision)).toEqual([9]);
    // Output 0 has a bias of 900: it is the answer to every digit.
    expect(measurements()[0].all.right).toBe(4);
  });

  it('agrees with the plain reference', () => {
    start();
    turns.turn();
    const [found] = measurements();
    const truth = reference(digits, network, 1);
    expect(found.all.confusion).toEqual(truth.all.confusion);
    expect(found.exam.confusion).toEqual(truth.exam.confusion);
    expect(found.practice.cost).toBeCloseTo(truth.practice.cost, 6);
    expect(found.exam.cost).toBeCloseTo(truth.exam.cost, 6);
  });

  it('tells of a watched neuron without anything else changing', () => {
    start();
    turns.turn();
    service.tell({ kind: 'watch', neurons: [{ layer: 0, index: 5 }] });
    turns.turn();
    const [before, after] = measurements();
    expect(before.details).toEqual([]);
    expect(after.details[0].neuron).toEqual({ layer: 0, index: 5 });
    expect(after.details[0].histogram.reduce((a, b) => a + b)).toBe(40);
    expect(after.revision).toBe(before.revision);
  });

  it('takes a set and a network that replace others while a pass is waiting', () => {
    start();
    const other = randomNetwork([784, 3, 3, 10], 8).network;
    service.tell({ kind: 'watch', neurons: [{ layer: 0, index: 11 }] });
    service.tell({
      kind: 'network',
      revision: 2,
      ...other.structure,
      parameters: other.parameters,
    });
    const few = {
      ...digits,
      images: digits.images.slice(0, 7 * 784),
      labels: digits.labels.slice(0, 7),
    };
    service.tell({ kind: 'digits', revision: 3, digits: { ...few, practice: 7 } });
    turns.turn();
    const [found] = measurements();
    expect(found.revision).toBe(3);
    expect(found.details).toEqual([]);
    expect(found.all.confusion).toEqual(reference({ ...few, practice: 7 }, other, 3).all.confusion);
  });

  it.each<[string, MeterChange]>([
    ['a patch', bias(2, 900)],
    ['a set', { kind: 'digits', revision: 2, digits: { ...digits, practice: 1 } }],
  ])('measures %s that comes while a pass runs in the next', (_, change) => {
    let comes: MeterChange | null = change;
    service = new MeterService(turns.next, (answer) => {
      answers.push(answer);
      if (comes) service.tell(comes);
      comes = null;
    });
    start();
    turns.turn();
    expect(measurements().map(({ revision }) => revision)).toEqual([1]);
    turns.turn();
    expect(measurements().map(({ revision }) => revision)).toEqual([1, 2]);
    turns.turn();
    expect(answers).toHaveLength(2);
    const [before, after] = measurements();
    expect({ ...after, revision: 1 }).not.toEqual(before);
  });

  it('answers a question on the changes before it and none after', () => {
    start();
    service.tell(bias(2, 900));
    service.tell({ kind: 'question', id: 1, question: { kind: 'layerMeans', layer: 1 } });
    service.tell(bias(3, -900));
    service.tell({ kind: 'question', id: 2, question: { kind: 'layerMeans', layer: 1 } });
    const means = answers.map((answer) => {
      if (answer.kind !== 'answer') throw new Error(JSON.stringify(answer));
      return [answer.id, ...(answer.answer as Float32Array).slice(0, 10).map(Math.round)];
    });
    expect(means).toEqual([
      [1, ...Array<number>(10).fill(1)],
      [2, ...Array<number>(10).fill(0)],
    ]);
    turns.turn();
    expect(answers[2]).toMatchObject({ kind: 'measurement', measurement: { revision: 3 } });
  });

  it('answers about another network on the digits there are, and measures the work as ever', () => {
    start();
    const other = randomNetwork([784, 3, 3, 10], 8).network;
    const question = { kind: 'network', ...other.structure, parameters: other.parameters } as const;
    const few = { ...digits, images: digits.images.slice(784), labels: digits.labels.slice(1) };
    service.tell({ kind: 'question', id: 1, question });
    service.tell({ kind: 'digits', revision: 2, digits: few });
    service.tell(bias(3, 900));
    service.tell({ kind: 'question', id: 2, question });
    turns.turn();
    const [first, second, work] = answers;
    const found = (set: typeof digits) => reference(set, other, 0).all.confusion;
    expect(first).toMatchObject({ id: 1, answer: { all: { confusion: found(digits) } } });
    expect(second).toMatchObject({ id: 2, answer: { all: { confusion: found(few) } } });
    // Output 0 has a bias of 900; the first digit, a 0, is gone.
    expect(work).toMatchObject({
      kind: 'measurement',
      measurement: { revision: 3, all: { count: 39, right: 3 } },
    });
    expect(answers).toHaveLength(3);
  });

  it('refuses a question when there is nothing to measure, and says why', () => {
    const question = { kind: 'runnersUp' } as const;
    service.tell({ kind: 'question', id: 1, question });
    service.tell({ kind: 'digits', revision: 1, digits });
    service.tell({
      kind: 'network',
      revision: 1,
      ...structureOf([784, 10]),
      parameters: null as never,
    });
    service.tell({ kind: 'question', id: 2, question });
    expect(answers).toMatchObject([
      { kind: 'refusal', id: 1, reason: /^There is nothing to measure yet/ },
      { kind: 'failure' },
      { kind: 'refusal', id: 2, reason: /^Knobs can’t measure/ },
    ]);
  });

  it('measures again with other digits after some that could not be taken', () => {
    start();
    turns.turn();
    service.tell({ kind: 'digits', revision: 2, digits: { ...digits, images: null as never } });
    service.tell(bias(3, 900));
    turns.turn();
    service.tell(bias(4, 901));
    turns.turn();
    // The same would fail again: it is not tried, and not told again.
    expect(answers.slice(1).map(({ kind }) => kind)).toEqual(['failure']);
    service.tell({ kind: 'digits', revision: 5, digits });
    service.tell({ kind: 'question', id: 1, question: { kind: 'runnersUp' } });
    turns.turn();
    expect(answers.slice(2)).toMatchObject([
      { kind: 'answer', id: 1 },
      // Output 0 has a bias of 901, which was told while nothing was measured.
      { kind: 'measurement', measurement: { revision: 5, all: { count: 40, right: 4 } } },
    ]);
  });

  it('goes on with the next change after a failure of what it had measured', () => {
    start();
    turns.turn();
    service.tell({ kind: 'watch', neurons: [{ layer: 7, index: 0 }] });
    turns.turn();
    service.tell({ kind: 'watch', neurons: [{ layer: 1, index: 0 }] });
    service.tell(bias(2, 900));
    turns.turn();
    expect(answers).toMatchObject([
      { kind: 'measurement' },
      { kind: 'failure' },
      {
        kind: 'measurement',
        measurement: { revision: 2, all: { right: 4 }, details: [{ neuron: { layer: 1 } }] },
      },
    ]);
  });

  it('says why it can’t measure instead of going silent', () => {
    service.tell({ kind: 'digits', revision: 1, digits });
    service.tell({
      kind: 'network',
      revision: 1,
      ...structureOf([784, 10]),
      parameters: null as never,
    });
    turns.turn();
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ kind: 'failure', reason: /^Knobs can’t measure/ });
  });
});

describe('MeterMemory', () => {
  it('retells in three changes what many led to', () => {
    const memory = new MeterMemory();
    const changes: MeterChange[] = [
      { kind: 'digits', revision: 1, digits },
      { kind: 'network', revision: 1, sizes, activations, parameters },
      bias(2, 7),
      { kind: 'watch', neurons: [{ layer: 1, index: 2 }] },
      bias(3, 70),
    ];
    for (const change of changes) memory.remember(change);
    for (const change of changes) service.tell(change);
    turns.turn();
    const other: MeterAnswer[] = [];
    const late = new MeterService(turns.next, (answer) => other.push(answer));
    const retold = memory.retell();
    expect(retold).toHaveLength(3);
    for (const change of retold) late.tell(change);
    turns.turn();
    expect(other).toEqual(answers);
  });

  it('keeps a copy of its own', () => {
    const memory = new MeterMemory();
    const own = parameters.slice();
    memory.remember({ kind: 'digits', revision: 1, digits });
    memory.remember({ kind: 'network', revision: 1, sizes, activations, parameters: own });
    own.fill(0);
    expect(memory.retell()[1]).toMatchObject({ parameters });
    memory.remember({ kind: 'cost', revision: 2, cost: 'crossEntropy' });
    expect(memory.retell()[2]).toEqual({ kind: 'cost', revision: 2, cost: 'crossEntropy' });
    expect(memory.task).toMatchObject({ structure: { sizes, activations }, cost: 'crossEntropy' });
  });
});
