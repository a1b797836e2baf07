import { beforeEach, describe, expect, it } from 'vitest';
import { History, type HistoryChange } from './history';
import type { Patch } from './patch';
import { patchOf } from './testing/patch-of';
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
let changes: HistoryChange[];

beforeEach(() => {
  toy = new Toy();
  changes = [];
  history = new History(undefined, (change) => changes.push(change));
});

const plain = (text: string): Said => ({ id: 'plain', values: { text } });
const describePatch = ({ runs }: Patch) => plain(`${runs[0].before[0]} to ${runs[0].after[0]}`);

function set(offset: number, value: number): void {
  const patch = patchOf(toy.values, new Map([[offset, value]]));
  toy.apply(patch);
  history.add(patch, describePatch);
}

const goTo = (position: number) => history.goTo(position).forEach((patch) => toy.apply(patch));
const undo = () => goTo(history.position - 1);
const redo = () => goTo(history.position + 1);
const labels = () => history.entries.map(({ label }) => english.say(label));

describe('History', () => {
  it('undoes and redoes', () => {
    set(0, 1);
    set(0, 2);
    undo();
    expect([...toy.values]).toEqual([1, 0, 0]);
    undo();
    undo();
    expect([...toy.values]).toEqual([0, 0, 0]);
    redo();
    redo();
    redo();
    expect([...toy.values]).toEqual([2, 0, 0]);
  });

  it('forgets what was undone once something else is done', () => {
    set(0, 1);
    set(0, 2);
    undo();
    set(1, 7);
    expect(labels()).toEqual(['0 to 1', '0 to 7']);
    redo();
    expect([...toy.values]).toEqual([1, 7, 0]);
  });

  it('does not record what changes nothing, and keeps what was undone', () => {
    set(0, 1);
    undo();
    set(0, 0);
    expect(history.entries).toHaveLength(1);
    redo();
    expect([...toy.values]).toEqual([1, 0, 0]);
  });

  it('goes to any entry in one step', () => {
    for (let value = 1; value <= 10; value++) set(value % 3, value);
    const after = [...toy.values];
    toy.applications = 0;
    goTo(2);
    expect(toy.applications).toBe(1);
    expect([...toy.values]).toEqual([0, 1, 2]);
    goTo(10);
    expect([...toy.values]).toEqual(after);
  });

  it('gives every state an id of its own, so that a save can be recognised', () => {
    set(0, 1);
    const saved = history.stateId;
    undo();
    expect(history.stateId).not.toBe(saved);
    set(0, 1);
    expect(history.stateId).not.toBe(saved);
  });

  it('tells of each change once, when it is in the state after it', () => {
    set(0, 1);
    set(0, 2);
    undo();
    undo();
    undo();
    set(1, 0);
    set(1, 7);
    const entry = (id: number) => expect.objectContaining({ id }) as unknown;
    expect(changes).toEqual([
      { kind: 'added', entry: entry(1), position: 1, dropped: [] },
      { kind: 'added', entry: entry(2), position: 2, dropped: [] },
      { kind: 'moved', position: 1 },
      { kind: 'moved', position: 0 },
      { kind: 'added', entry: entry(3), position: 1, dropped: [entry(1), entry(2)] },
    ]);
  });

  it('goes on from what was saved of it', () => {
    set(0, 1);
    set(0, 2);
    undo();
    const next = new History(history.saved());
    expect([next.position, next.stateId]).toEqual([1, 1]);
    next.goTo(2).forEach((patch) => toy.apply(patch));
    expect([...toy.values]).toEqual([2, 0, 0]);
    expect(history.position).toBe(1);
  });
});
