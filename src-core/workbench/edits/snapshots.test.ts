import { describe, expect, it } from 'vitest';
import { reference } from '../../evaluator/reference';
import {
  parameterBytes,
  emptyBench,
  lastLabel,
  networkOf,
  workbenchState,
  testBench,
} from '../testing/test-bench';
import type { Workbench } from '../workbench';
import { performed, refused } from './testing/performed-edits';
import { gestureOn } from '../testing/gesture';
import { english } from '../../words/english';
import { settled } from '../testing/settled';

const neuron = { layer: 0, index: 3 };
const always6 = { type: 'setBias', neuron: { layer: 2, index: 6 }, value: 1000 } as const;
const take = (workbench: Workbench, name: string) =>
  workbench.perform({ type: 'takeSnapshot', name });
const saved = (workbench: Workbench) => workbench.snapshot().facts.snapshots;
const labels = (workbench: Workbench) =>
  workbench.snapshot().history.entries.map(({ label }) => english.say(label));

describe('taking a snapshot', () => {
  it('puts the parameters aside, with how many digits are right', async () => {
    const { workbench, meter, digits } = testBench();
    workbench.perform(always6);
    meter.answer(digits);
    take(workbench, '  before   lunch ');
    await settled();
    expect(lastLabel(workbench)).toBe('★ Snapshot “before lunch”');
    const [snapshot, ...others] = saved(workbench);
    expect(others).toEqual([]);
    expect(snapshot).toMatchObject({ id: 1, name: 'before lunch' });
    expect(snapshot.parameters).toEqual(networkOf(workbench).parameters);
    // Every answer is 6: one digit in ten.
    expect(snapshot.scores).toEqual({
      practice: { count: 30, right: 3 },
      exam: { count: 10, right: 1 },
      all: { count: 40, right: 4 },
    });
  });

  it('needs no name', async () => {
    const { workbench, meter, digits } = testBench();
    meter.answer(digits);
    take(workbench, 'first');
    await settled();
    take(workbench, ' ');
    await settled();
    expect(saved(workbench).map(({ id, name }) => [id, name])).toEqual([
      [1, 'first'],
      [2, 'Snapshot 2'],
    ]);
  });

  it('is done at once, and knows the scores when they are measured', async () => {
    const { workbench, meter, digits, updates } = testBench();
    workbench.perform(always6);
    take(workbench, 'a');
    expect(saved(workbench)).toMatchObject([{ name: 'a', scores: null }]);
    expect(lastLabel(workbench)).toBe('★ Snapshot “a”');
    meter.answer(digits);
    await settled();
    expect(saved(workbench)[0].scores?.all).toEqual({ count: 40, right: 4 });
    expect(updates.findLast(({ facts }) => facts)!.facts!.snapshots).toMatchObject([
      { id: 1, scores: { all: { right: 4 } } },
    ]);
  });

  it('has its own scores, not those of what was edited after it', async () => {
    const { workbench, meter, digits } = testBench();
    take(workbench, 'a');
    const network = networkOf(workbench);
    const before = network.parameters;
    const { right } = reference(digits, network, 0).all;
    workbench.perform(always6);
    meter.answer(digits);
    await settled();
    expect(saved(workbench)[0].scores?.all).toEqual({ count: 40, right });
    expect(right).not.toBe(workbench.snapshot().measurement!.all.right);
    expect(saved(workbench)[0].parameters).toEqual(before);
    expect(labels(workbench)[0]).toBe('★ Snapshot “a”');
  });

  it('does not wait for what will never be measured', async () => {
    const { workbench, meter } = testBench();
    take(workbench, 'a');
    meter.fail({ id: 'plain', values: { text: 'The thread died.' } });
    await settled();
    take(workbench, 'b');
    await settled();
    expect(saved(workbench)).toMatchObject([{ scores: null }, { scores: null }]);
  });

  it('waits again for what may be measured after a failure', async () => {
    const { workbench, meter, digits } = testBench();
    meter.fail({ id: 'plain', values: { text: 'There is not enough memory.' } });
    workbench.perform({ type: 'useShippedDigits' });
    take(workbench, 'a');
    meter.answer(digits);
    await settled();
    meter.fail({ id: 'plain', values: { text: 'The thread died.' } });
    workbench.perform(always6);
    meter.answer(digits);
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    take(workbench, 'b');
    meter.answer(digits);
    await settled();
    expect(saved(workbench)).toMatchObject([
      { scores: { all: { count: 40 } } },
      { scores: { all: { count: 40, right: 4 } } },
    ]);
  });

  it('leaves a gesture alone that begins before it is measured', async () => {
    const { workbench, meter, digits } = testBench();
    take(workbench, 'a');
    const hand = gestureOn(workbench);
    hand.perform({ type: 'rename', neuron, name: 'x' });
    meter.answer(digits);
    await settled();
    hand.perform({ type: 'setBias', neuron, value: 1 });
    hand.end();
    expect(labels(workbench)).toHaveLength(2);
    expect(saved(workbench)[0].scores?.all.count).toBe(40);
    const next = gestureOn(workbench);
    next.perform({ type: 'setBias', neuron, value: 2 });
    next.cancel();
    expect(saved(workbench)[0].scores?.all.count).toBe(40);
  });

  it('of a network that is gone is gone with it', async () => {
    const { workbench, meter, digits } = testBench();
    take(workbench, 'a');
    workbench.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 });
    meter.answer(digits);
    await settled();
    expect(saved(workbench)).toEqual([]);
    take(workbench, 'b');
    await settled();
    expect(saved(workbench)).toMatchObject([{ id: 1, name: 'b' }]);
  });

  it('survives undo past it and whatever is done after that', async () => {
    const { workbench, meter, digits } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    meter.answer(digits);
    take(workbench, 'one');
    await settled();
    const all = saved(workbench);
    workbench.perform({ type: 'goTo', position: 0 });
    expect(saved(workbench)).toEqual(all);
    workbench.perform({ type: 'goTo', position: 2 });
    expect(saved(workbench)).toEqual(all);
    workbench.perform({ type: 'goTo', position: 0 });
    workbench.perform({ type: 'setBias', neuron, value: 5 });
    expect(labels(workbench)).toHaveLength(1);
    expect(saved(workbench)).toEqual(all);
    workbench.perform({ type: 'returnTo', id: 1 });
    expect(networkOf(workbench).layers[0].biases[3]).toBe(1);
  });
});

describe('a snapshot', () => {
  async function withTwo() {
    const bench = testBench();
    const { workbench, meter, digits } = bench;
    meter.answer(digits);
    take(workbench, 'one');
    await settled();
    workbench.perform(always6);
    meter.answer(digits);
    take(workbench, 'two');
    await settled();
    return bench;
  }
  const names = (workbench: Workbench) => saved(workbench).map(({ name }) => name);

  it('is renamed, but not to nothing', async () => {
    const { workbench } = await withTwo();
    const renamed = await performed(workbench, { type: 'renameSnapshot', id: 1, name: ' best  ' });
    expect(renamed.label).toBe('Rename snapshot “one” to “best”');
    expect(renamed.changed).toEqual([]);
    expect(names(workbench)).toEqual(['best', 'two']);
    await refused(workbench, { type: 'renameSnapshot', id: 1, name: ' ' }, 'needs a name');
    const { entries } = workbench.snapshot().history;
    workbench.perform({ type: 'renameSnapshot', id: 1, name: 'best' });
    expect(workbench.snapshot().history.entries).toEqual(entries);
  });

  it('is deleted, and back where it was when that is undone', async () => {
    const { workbench } = await withTwo();
    const deleted = await performed(workbench, { type: 'deleteSnapshot', id: 1 });
    expect(deleted.label).toBe('Delete snapshot “one”');
    expect(names(workbench)).toEqual(['two']);
    for (const command of [
      { type: 'renameSnapshot', id: 1, name: 'x' },
      { type: 'deleteSnapshot', id: 1 },
      { type: 'returnTo', id: 1 },
    ] as const) {
      await refused(workbench, command, 'This snapshot is no longer there.');
    }
    workbench.perform({ type: 'undo' });
    expect(names(workbench)).toEqual(['one', 'two']);
  });

  it('never takes the number of one that was deleted', async () => {
    const { workbench } = await withTwo();
    workbench.perform({ type: 'deleteSnapshot', id: 2 });
    take(workbench, 'three');
    await settled();
    expect(saved(workbench).map(({ id }) => id)).toEqual([1, 3]);
    workbench.perform({ type: 'goTo', position: 0 });
    expect(names(workbench)).toEqual(['one', 'two', 'three']);
  });

  it('is returned to, names and mutes as they are', async () => {
    const { workbench } = await withTwo();
    const two = parameterBytes(workbench);
    workbench.perform({ type: 'rename', neuron, name: 'new name' });
    const returned = await performed(workbench, { type: 'returnTo', id: 1 });
    expect(returned.label).toBe('Return to snapshot “one”');
    expect(returned.changed).toEqual(['2.6']);
    expect(returned.facts.names[0][3]).toBe('new name');
    await performed(workbench, { type: 'returnTo', id: 2 });
    expect(parameterBytes(workbench)).toBe(two);
  });

  it('is returned to but for what is locked', async () => {
    const { workbench } = await withTwo();
    workbench.perform({ type: 'lock', neurons: [{ layer: 2, index: 6 }], on: true });
    await refused(workbench, { type: 'returnTo', id: 1 }, 'Output 6 is locked');
    workbench.perform({ type: 'setBias', neuron, value: 9 });
    const { changed } = await performed(workbench, { type: 'returnTo', id: 1 });
    expect(changed).toEqual(['0.3']);
  });

  it('is left alone by edits of the network', async () => {
    const { workbench } = await withTwo();
    const before = workbenchState(workbench).facts;
    const one = saved(workbench)[0].parameters.slice();
    workbench.perform({ type: 'returnTo', id: 1 });
    workbench.perform({ type: 'fillRow', neuron, value: 3 });
    expect(saved(workbench)[0].parameters).toEqual(one);
    expect(workbenchState(workbench).facts).toEqual(before);
  });
});

it('there are none to begin with', async () => {
  await refused(emptyBench().workbench, { type: 'returnTo', id: 0 }, 'no longer there');
});
