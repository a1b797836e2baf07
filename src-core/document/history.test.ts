import { beforeEach, describe, expect, it } from 'vitest';
import { History } from './history';
import type { Patch } from './patch';
import { patchOf } from '../workbench/testing/testing';
import type { Said } from '../words/message';
import { english } from '../words/english';

/** The smallest thing that can be patched: three numbers. */
class Toy {
  readonly values = new Float32Array(3);
  applications = 0;

  apply(patch: Patch): void {
    this.applications++;
    for (const { offset, after } of patch.runs) this.values.set(after, offset);
  }
}

let toy: Toy;
let history: History;

beforeEach(() => {
  toy = new Toy();
  history = new History(toy);
});

const plain = (text: string): Said => ({ id: 'plain', values: { text } });
const describePatch = ({ runs }: Patch) => plain(`${runs[0].before[0]} to ${runs[0].after[0]}`);

function set(offset: number, value: number): void {
  history.record(patchOf(toy.values, new Map([[offset, value]])), describePatch);
}

const labels = () => history.entries.map(({ label }) => english.say(label));

describe('History', () => {
  it('undoes and redoes', () => {
    set(0, 1);
    set(0, 2);
    history.undo();
    expect([...toy.values]).toEqual([1, 0, 0]);
    history.undo();
    history.undo();
    expect([...toy.values]).toEqual([0, 0, 0]);
    history.redo();
    history.redo();
    history.redo();
    expect([...toy.values]).toEqual([2, 0, 0]);
  });

  it('forgets what was undone once something else is done', () => {
    set(0, 1);
    set(0, 2);
    history.undo();
    set(1, 7);
    expect(labels()).toEqual(['0 to 1', '0 to 7']);
    history.redo();
    expect([...toy.values]).toEqual([1, 7, 0]);
  });

  it('does not record what changes nothing, and keeps what was undone', () => {
    set(0, 1);
    history.undo();
    set(0, 0);
    expect(history.entries).toHaveLength(1);
    history.redo();
    expect([...toy.values]).toEqual([1, 0, 0]);
  });

  it('makes one entry of a gesture', () => {
    history.mark();
    for (let value = 1; value <= 50; value++) set(0, value);
    history.squash(describePatch);
    expect(labels()).toEqual(['0 to 50']);
    history.undo();
    expect([...toy.values]).toEqual([0, 0, 0]);
  });

  it('makes no entry of a gesture that ends as it began, and keeps what was undone', () => {
    set(0, 1);
    history.undo();
    history.mark();
    set(0, 5);
    set(0, 0);
    history.squash(describePatch);
    expect(labels()).toEqual(['0 to 1']);
    expect(history.position).toBe(0);
  });

  it('restores everything from before a gesture that is bailed out of, redo included', () => {
    set(0, 1);
    set(1, 2);
    history.undo();
    history.mark();
    set(0, 9);
    set(2, 9);
    history.bail();
    expect([...toy.values]).toEqual([1, 0, 0]);
    history.redo();
    expect([...toy.values]).toEqual([1, 2, 0]);
  });

  it('goes to any entry in one step', () => {
    for (let value = 1; value <= 10; value++) set(value % 3, value);
    const after = [...toy.values];
    toy.applications = 0;
    history.goTo(2);
    expect(toy.applications).toBe(1);
    expect([...toy.values]).toEqual([0, 1, 2]);
    history.goTo(10);
    expect([...toy.values]).toEqual(after);
  });

  describe('replace', () => {
    const replace = (values: [number, number][]) =>
      history.replace(patchOf(toy.values, new Map(values)));

    it('makes one entry from before the gesture to what was put in place last', () => {
      set(0, 1);
      history.mark();
      replace([[0, 5]]);
      replace([
        [0, 1],
        [2, 8],
      ]);
      expect([...toy.values]).toEqual([1, 0, 8]);
      history.squash(({ runs }) => plain(JSON.stringify(runs.map(({ offset }) => offset))));
      expect(labels()).toEqual(['0 to 1', '[2]']);
      history.undo();
      expect([...toy.values]).toEqual([1, 0, 0]);
    });

    it('leaves no entry, and what was undone, when all is as before again', () => {
      set(0, 1);
      history.undo();
      history.mark();
      replace([[0, 5]]);
      expect(history.gestureChanged).toBe(true);
      replace([[0, 0]]);
      expect(history.gestureChanged).toBe(false);
      history.squash(describePatch);
      expect(labels()).toEqual(['0 to 1']);
      history.redo();
      expect([...toy.values]).toEqual([1, 0, 0]);
    });

    it('is taken back with the gesture', () => {
      set(1, 3);
      history.mark();
      replace([[1, 4]]);
      replace([[0, 9]]);
      history.bail();
      expect([...toy.values]).toEqual([0, 3, 0]);
    });

    it('is for a gesture only', () => {
      expect(() => replace([[0, 1]])).toThrow('no gesture');
      expect([...toy.values]).toEqual([0, 0, 0]);
    });
  });

  it('gives every state an id of its own, so that a save can be recognised', () => {
    set(0, 1);
    const saved = history.stateId;
    history.undo();
    expect(history.stateId).not.toBe(saved);
    set(0, 1);
    expect(history.stateId).not.toBe(saved);
  });
});
