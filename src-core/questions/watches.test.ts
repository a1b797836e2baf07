import { describe, expect, it } from 'vitest';
import type { NeuronDetail } from '../evaluator/neuron-detail';
import type { Trace } from '../network/forward';
import { testBench, traceOf } from '../workbench/testing/test-bench';
import type { Question } from './questions';
import { Watches, type News, type WatchNews } from './watches';

const neuron = { layer: 0, index: 3 };
const TRACE: Question = { kind: 'trace' };
const MEANS: Question = { kind: 'layerMeans', layer: 0 };

/** A page's watches; time passes when the test says so. */
function setUp() {
  const bench = testBench();
  const told: News[] = [];
  const failures: unknown[] = [];
  let timers: (() => void)[] = [];
  const watches = new Watches({
    workbench: bench.workbench,
    tell: (news) => void told.push(news),
    later(task) {
      timers.push(task);
      return () => void (timers = timers.filter((other) => other !== task));
    },
    failed: (error) => void failures.push(error),
  });
  /** Lets what waits for a rest go on, and answers that come later come. */
  const rest = async () => {
    for (const task of timers.splice(0)) task();
    await new Promise((resolve) => setTimeout(resolve));
  };
  /** All that was told of a watch since the last time, in order. */
  const newsOf = (id: number): WatchNews[] =>
    told.splice(0).flatMap(({ answers = [] }) => answers.filter((news) => news.id === id));
  const setBias = (value: number) => bench.workbench.perform({ type: 'setBias', neuron, value });
  return { ...bench, watches, told, failures, newsOf, rest, setBias, waits: () => timers.length };
}

describe('what is known at once', () => {
  it('is answered when it begins to be watched', () => {
    const { watches, newsOf, workbench } = setUp();
    watches.watch(1, TRACE);
    expect(newsOf(1)).toEqual([{ id: 1, kind: 'answer', answer: traceOf(workbench) }]);
  });

  it('comes with the very update that it follows from', () => {
    const { watches, told, setBias, workbench } = setUp();
    watches.watch(1, TRACE);
    told.length = 0;
    setBias(5);
    const [{ update, answers }] = told;
    expect(update!.runs).toHaveLength(1);
    expect(answers).toEqual([{ id: 1, kind: 'answer', answer: traceOf(workbench) }]);
    told.length = 0;
    workbench.perform({ type: 'pickDigit', index: 3 });
    expect(told).toHaveLength(1);
    expect(told[0].update!.input!.source).toEqual({ kind: 'digit', index: 3, label: 3 });
    expect(told[0].answers).toEqual([{ id: 1, kind: 'answer', answer: traceOf(workbench) }]);
  });

  it('is not told again with what changes nothing of it', () => {
    const { watches, newsOf, meter, digits } = setUp();
    watches.watch(1, TRACE);
    newsOf(1);
    meter.answer(digits);
    expect(newsOf(1)).toEqual([]);
  });

  it('is worked out for nobody who does not watch', () => {
    const { watches, told, setBias } = setUp();
    watches.watch(1, TRACE);
    watches.watch(2, { kind: 'errors' });
    watches.unwatch(1);
    told.length = 0;
    setBias(5);
    expect(told.flatMap(({ answers = [] }) => answers.map(({ id }) => id))).toEqual([2]);
    watches.clear();
    told.length = 0;
    setBias(6);
    expect(told.every(({ answers }) => answers === undefined)).toBe(true);
  });

  it('is about another question once the same number is', () => {
    const { watches, newsOf, workbench } = setUp();
    workbench.perform({ type: 'draw', path: Float32Array.of(9, 9), radius: 1, mode: 'draw' });
    watches.watch(1, TRACE);
    watches.watch(1, { kind: 'errors' });
    expect(newsOf(1).map((news) => news.kind === 'answer' && news.answer)).toEqual([
      traceOf(workbench),
      null,
    ]);
  });
});

describe('what is measured of a neuron', () => {
  const DETAIL: Question = { kind: 'neuronDetail', neuron };

  it('is measured with all else while it is watched, several at once', () => {
    const { watches, workbench, meter } = setUp();
    const other = { layer: 1, index: 0 };
    watches.watch(1, DETAIL);
    watches.watch(2, { kind: 'neuronDetail', neuron: other });
    expect(meter.watched).toEqual([neuron, other]);
    watches.unwatch(1);
    expect(meter.watched).toEqual([other]);
    workbench.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 });
    expect(meter.watched).toEqual([]);
  });

  it('comes with the measurement, and is void with another network', () => {
    const { watches, newsOf, workbench, meter, digits, told } = setUp();
    watches.watch(1, DETAIL);
    expect(newsOf(1)).toEqual([]);
    meter.answer(digits);
    const [{ update, answers }] = told;
    expect(update!.measurement).toBeTruthy();
    const [news] = answers!;
    const detail = (news as { answer: unknown }).answer as NeuronDetail;
    expect(detail.counts.reduce((a, b) => a + b)).toBe(40);
    newsOf(1);
    workbench.perform({ type: 'new', sizes: [784, 16, 10], start: 'empty', seed: 0 });
    expect(newsOf(1)).toEqual([{ id: 1, kind: 'waiting', isVoid: true }]);
  });
});

describe('what has to be worked out', () => {
  it('is answered, and again when nothing has changed for a while', async () => {
    const { watches, newsOf, rest, setBias, waits, workbench, meter, digits } = setUp();
    workbench.perform({ type: 'new', sizes: [784, 5, 10], start: 'empty', seed: 0 });
    watches.watch(1, MEANS);
    await rest();
    expect(newsOf(1)).toMatchObject([{ kind: 'answer' }]);
    for (const value of [1, 2, 1000]) {
      setBias(value);
      meter.answer(digits);
    }
    // It is said once that it may be another.
    expect(newsOf(1)).toEqual([{ id: 1, kind: 'waiting', isVoid: false }]);
    expect(waits()).toBe(1);
    await rest();
    const [news, ...more] = newsOf(1);
    expect(more).toEqual([]);
    const means = (news as { answer: unknown }).answer as Float32Array;
    expect([...means.slice(30, 40)]).toEqual(new Array(10).fill(1));
  });

  it('is never told when it is stale', async () => {
    const { watches, newsOf, rest, setBias, meter, digits } = setUp();
    watches.watch(1, MEANS);
    // The answer is on its way.
    setBias(1000);
    meter.answer(digits);
    await new Promise((resolve) => setTimeout(resolve));
    expect(newsOf(1)).toEqual([{ id: 1, kind: 'waiting', isVoid: false }]);
    await rest();
    expect(newsOf(1)).toMatchObject([{ kind: 'answer' }]);
    watches.watch(1, MEANS);
    watches.unwatch(1);
    await rest();
    expect(newsOf(1)).toEqual([]);
  });

  it('is void with other digits', async () => {
    const { watches, newsOf, rest, workbench } = setUp();
    watches.watch(1, {
      kind: 'choice',
      plus: { part: 'all', labels: [7] },
      minus: null,
      sortedBy: null,
    });
    await rest();
    newsOf(1);
    workbench.perform({ type: 'useShippedDigits' });
    expect(newsOf(1)).toEqual([{ id: 1, kind: 'waiting', isVoid: true }]);
    await rest();
    expect(newsOf(1)).toMatchObject([{ kind: 'answer' }]);
  });

  it('is refused with the reason, and answered when that is gone', async () => {
    const { watches, failures, newsOf, rest, workbench } = setUp();
    const snapshot = { kind: 'snapshot', id: 1 } as const;
    watches.watch(1, { kind: 'comparison', a: snapshot, b: snapshot });
    await rest();
    const [refusal] = newsOf(1);
    expect(refusal).toMatchObject({ kind: 'refusal', said: {} });
    expect(failures).toEqual([]);
    void workbench.perform({ type: 'takeSnapshot', name: 'one' });
    await rest();
    expect(newsOf(1).map(({ kind }) => kind)).toEqual(['waiting', 'answer']);
  });
});

it('counts what it tells, so that a page knows what its snapshot has', () => {
  const { watches, told, setBias } = setUp();
  setBias(1);
  const { sequence } = watches;
  setBias(2);
  watches.watch(1, TRACE);
  expect(told.map((news) => news.sequence)).toEqual([...told.keys()].map((at) => at + 1));
  expect(told[sequence - 1].update!.runs![0].values[0]).toBe(1);
  expect(told[sequence].update!.runs![0].values[0]).toBe(2);
});

it('takes the trace of the pad in the state it tells of, edit by edit', () => {
  const { watches, newsOf, setBias } = setUp();
  watches.watch(1, TRACE);
  for (const value of [1, 2, 3]) setBias(value);
  const sums = newsOf(1).map((news) => ((news as { answer: unknown }).answer as Trace).z[0][3]);
  expect(
    sums
      .slice(1)
      .map((sum, i) => sum - sums[i])
      .slice(1),
  ).toEqual([expect.closeTo(1, 5), expect.closeTo(1, 5)]);
});
