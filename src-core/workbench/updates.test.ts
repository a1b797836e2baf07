import { describe, expect, it } from 'vitest';
import { factsFrom } from '../document/facts-update';
import type { Facts } from '../document/facts';
import { testBench } from './testing/test-bench';

const neuron = { layer: 0, index: 1 };

describe('facts that are sent', () => {
  it('have the parameters of a snapshot once each time it comes', () => {
    const { workbench, updates } = testBench();
    /** Of the last facts sent: which snapshots came with their parameters. */
    const sent = () =>
      updates
        .findLast(({ facts }) => facts)!
        .facts!.snapshots.map(({ id, parameters }) => [id, parameters !== undefined]);
    void workbench.perform({ type: 'takeSnapshot', name: 'a' });
    expect(sent()).toEqual([[1, true]]);
    void workbench.perform({ type: 'takeSnapshot', name: 'b' });
    expect(sent()).toEqual([
      [1, false],
      [2, true],
    ]);
    workbench.perform({ type: 'mute', neurons: [neuron], on: true });
    workbench.perform({ type: 'renameSnapshot', id: 2, name: 'c' });
    expect(sent()).toEqual([
      [1, false],
      [2, false],
    ]);
    workbench.perform({ type: 'deleteSnapshot', id: 1 });
    workbench.perform({ type: 'undo' });
    expect(sent()).toEqual([
      [1, true],
      [2, false],
    ]);
    let facts: Facts | undefined = testBench().workbench.snapshot().facts;
    for (const update of updates) if (update.facts) facts = factsFrom(update.facts, facts);
    expect(facts).toEqual(workbench.snapshot().facts);
  });
});

describe('details that are sent', () => {
  it('come when one of them changed, and are known from then on', () => {
    const { workbench, updates } = testBench();
    const said = { title: 'Strokes', author: 'Ada', notes: 'n'.repeat(9000) };
    workbench.perform({ type: 'mute', neurons: [neuron], on: true });
    workbench.perform({ type: 'setDetails', ...said });
    workbench.perform({ type: 'mute', neurons: [neuron], on: false });
    workbench.perform({ type: 'undo' });
    workbench.perform({ type: 'undo' });
    const sent = updates.flatMap(({ facts }) => (facts ? [facts] : []));
    const none = { title: '', author: '', notes: '' };
    expect(sent.map(({ details }) => details)).toEqual([
      undefined,
      said,
      undefined,
      undefined,
      none,
    ]);
    let facts: Facts = testBench().workbench.snapshot().facts;
    for (const update of sent) facts = factsFrom(update, facts);
    expect(facts).toEqual(workbench.snapshot().facts);
    expect(() => factsFrom(sent[0])).toThrow('never sent');
  });
});

describe('the history that is sent', () => {
  it('is short however much is undone, and says where it ends', () => {
    const { workbench, updates } = testBench();
    for (let value = 1; value <= 9; value++) workbench.perform({ type: 'setBias', neuron, value });
    updates.length = 0;
    for (let i = 0; i < 9; i++) workbench.perform({ type: 'undo' });
    workbench.perform({ type: 'goTo', position: 5 });
    const histories = updates.flatMap(({ history }) => history ?? []);
    expect(histories).toHaveLength(10);
    for (const { entries, length } of histories) {
      expect(entries.length).toBeLessThanOrEqual(2);
      expect(length).toBe(9);
    }
    updates.length = 0;
    workbench.perform({ type: 'setBias', neuron, value: -1 });
    const { history } = updates.findLast((update) => update.history)!;
    expect(history).toMatchObject({ from: 4, length: 6, position: 6 });
    expect(history!.entries.map(({ id }) => id)).toEqual([5, 10]);
  });
});
