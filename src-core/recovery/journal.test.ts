import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../document/history';
import { KnobsError } from '../errors';
import { joined } from '../bytes/joined';
import { uniform } from '../network/random';
import { anyWork, attempt } from '../workbench/testing/any-command';
import { bitsOf, testBench } from '../workbench/testing/test-bench';
import { patchOf } from '../document/testing/patch-of';
import { bias, busyBench, journalOf, textOf } from '../workbench/testing/unsaved-work';
import type { Workbench } from '../workbench/workbench';
import { Journal } from './journal';
import { readJournal } from './read-journal';
import { FRAME_BYTES, HEADER_BYTES } from './record';
import { checkedCopy, parseCopy } from './recovery-schema';

/** A journal of a workbench's work, and the bytes it comes to. */
function keep(workbench: Workbench, most?: number) {
  const journal = new Journal(most);
  let parts: Uint8Array[] = [];
  const whole = () => {
    const next = journal.begin(workbench.unsaved(), 0);
    parts = [...next.pieces(), next.changes()];
    next.done();
  };
  /** Writes what changed; answers how many bytes that are. */
  const flush = (): number => {
    const change = journal.change(workbench.unsaved(), 0);
    if (change === null) return 0;
    if (change === 'anew') whole();
    else parts.push(change.bytes);
    if (change !== 'anew') change.done();
    return parts[parts.length - 1].length;
  };
  const renew = () => {
    const next = journal.begin(workbench.unsaved(), 0);
    const pieces = next.pieces();
    return () => {
      const fresh = [...pieces];
      if (next.isObsolete) return false;
      parts = [...fresh, next.changes()];
      next.done();
      return true;
    };
  };
  whole();
  return { journal, bytes: () => joined(parts), flush, renew };
}

/** What is found of work, as it should be: the workbench's own word for it. */
function expected(workbench: Workbench): string {
  const { history, hands, facts, scores, score, ...others } = workbench.unsaved();
  const { entries, position, nextId } = history;
  const done = hands.length > 0 ? [...entries.slice(0, position), ...hands] : entries;
  const { parameters } = others.whole();
  for (const { patch } of hands) {
    for (const { offset, after } of patch.runs) parameters.set(after, offset);
  }
  return textOf({
    entries: done,
    position: position + hands.length,
    nextId: nextId + hands.length,
    parameters,
    facts: [facts.names, facts.muted, facts.locked, facts.snapshots, facts.details],
    nextSnapshot: others.nextSnapshot,
    file: others.file,
    scores,
    score,
  });
}

function found(bytes: Uint8Array): string {
  const { history, parameters, known, details, file, scores, score } = checkedCopy(bytes);
  const { names, muted, locked, snapshots } = known.facts;
  return textOf({
    entries: history.entries,
    position: history.position,
    nextId: history.nextId,
    parameters,
    facts: [names, muted, locked, snapshots, details],
    nextSnapshot: known.nextSnapshot,
    file,
    scores,
    score,
  });
}

describe('a journal', () => {
  it('has all of the work after each change, whatever is done, also while it is written anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyWork, fc.nat(5)), { maxLength: 16 }), async (steps) => {
        const { workbench, meter, digits } = testBench();
        workbench.perform(bias(1));
        const kept = keep(workbench);
        let finish: (() => boolean) | null = null;
        for (const [command, what] of steps) {
          const done = attempt(workbench, command);
          if (command.type === 'takeSnapshot') meter.answer(digits);
          await done;
          if (what === 0) continue;
          if (what === 1) meter.answer(digits);
          kept.flush();
          if (what === 2) finish ??= kept.renew();
          if (what === 3 && finish) {
            expect(finish()).toBe(true);
            finish = null;
          }
          if (what >= 3) expect(found(kept.bytes())).toBe(expected(workbench));
        }
        kept.flush();
        expect(found(kept.bytes())).toBe(expected(workbench));
      }),
      { numRuns: 25 },
    );
  });

  it('says that it needs nothing if nothing changed', async () => {
    const { workbench } = await busyBench();
    const { flush } = keep(workbench);
    expect(flush()).toBe(0);
    workbench.perform({ type: 'pickDigit', index: 3 });
    expect(flush()).toBe(0);
  });

  it('grows by what changed, however long the history is', () => {
    const { workbench } = testBench();
    const stroke = (edit: number) => {
      const neuron = { layer: 0, index: edit % 16 };
      for (let input = 0; input < 784; input += 100) {
        workbench.perform({ type: 'setWeight', neuron, input, value: edit + input });
      }
    };
    stroke(1);
    const { flush } = keep(workbench);
    stroke(10);
    const early = flush();
    for (let edit = 11; edit < 150; edit++) stroke(edit);
    flush();
    stroke(150);
    const late = flush();
    expect(workbench.snapshot().history.entries.length).toBeGreaterThan(1000);
    expect(late).toBeLessThan(1.1 * early);
    workbench.perform({ type: 'goTo', position: 100 });
    expect(flush()).toBeLessThan(early);
  });

  it('has the parameters of a snapshot once', async () => {
    const { workbench } = testBench();
    workbench.perform(bias(1));
    const { flush, bytes } = keep(workbench);
    void workbench.perform({ type: 'takeSnapshot', name: 'a' });
    expect(flush()).toBeGreaterThan(4 * 13_002);
    workbench.perform({ type: 'renameSnapshot', id: 1, name: 'b' });
    workbench.perform({ type: 'deleteSnapshot', id: 1 });
    expect(flush()).toBeLessThan(2000);
    const [before] = checkedCopy(bytes()).history.entries.slice(-2);
    const [change] = before.patch.changes;
    expect(change.kind === 'snapshot' && change.before?.parameters).toBe(
      change.kind === 'snapshot' && change.after?.parameters,
    );
  });

  it('has labels, names and notes as they are, whatever they are made of', () => {
    const label = { id: 'plain', values: { text: 'é𝟙\ud800\u0000"-0"', zero: -0, less: -0.5 } };
    const { parameters } = testBench().workbench.snapshot().network;
    const entry = { id: 1, label, patch: patchOf(parameters, new Map([[3, -0]])) } as HistoryEntry;
    const { workbench } = testBench();
    workbench.perform(bias(1));
    const work = { ...workbench.unsaved(), history: { entries: [entry], position: 0, nextId: 2 } };
    const { history } = checkedCopy(joined([...new Journal().begin(work, 0).pieces()]));
    expect(history.entries).toEqual([entry]);
  });

  it('is written anew from the moment that was begun, whatever is done until it is written', () => {
    const { workbench } = testBench();
    for (const value of [1, 2]) workbench.perform(bias(value));
    const then = expected(workbench);
    const pieces = new Journal().begin(workbench.unsaved(), 0).pieces();
    workbench.perform({ type: 'goTo', position: 0 });
    for (const value of [3, 4, 5]) workbench.perform(bias(value));
    expect(found(joined([...pieces]))).toBe(then);
  });
});

describe('a journal with less room than the history takes', () => {
  const long = () => {
    const { workbench } = testBench();
    for (let value = 1; value <= 20; value++) workbench.perform(bias(value));
    return workbench;
  };
  const ids = (bytes: Uint8Array) => checkedCopy(bytes).history.entries.map(({ id }) => id);

  it('goes on behind the entries it has, and says how many it has not', () => {
    const workbench = long();
    const kept = keep(workbench, 1500);
    const before = ids(kept.bytes());
    expect(before.length).toBeLessThan(10);
    expect(before.at(-1)).toBe(20);
    workbench.perform({ type: 'undo' });
    workbench.perform(bias(-1));
    expect(kept.flush()).toBeLessThan(1000);
    expect(ids(kept.bytes())).toEqual([...before.slice(0, -1), 21]);
    const { leftOut, edits } = checkedCopy(kept.bytes());
    expect(leftOut).toEqual({ oldest: 20 - before.length, undone: 0 });
    expect(edits).toBe(20);
  });

  it('is written anew where the work goes back behind its beginning', () => {
    const workbench = long();
    const kept = keep(workbench, 1500);
    workbench.perform({ type: 'goTo', position: 2 });
    expect(kept.journal.change(workbench.unsaved(), 0)).toBe('anew');
    kept.flush();
    const copy = checkedCopy(kept.bytes());
    // The oldest are left out before any that is undone.
    expect(ids(kept.bytes())[0]).toBe(3);
    expect(copy.history.position).toBe(0);
    expect(copy.leftOut).toEqual({ oldest: 2, undone: 18 - copy.history.entries.length });
  });

  it('gets undone entries that it left out when they are done again, and no sooner', () => {
    const workbench = long();
    workbench.perform({ type: 'goTo', position: 2 });
    const kept = keep(workbench, 1500);
    const had = ids(kept.bytes()).length;
    workbench.perform({ type: 'goTo', position: 3 });
    kept.flush();
    expect(ids(kept.bytes())).toHaveLength(had);
    workbench.perform({ type: 'goTo', position: 18 });
    kept.flush();
    const copy = checkedCopy(kept.bytes());
    expect(ids(kept.bytes()).at(-1)).toBe(18);
    expect(copy.leftOut).toEqual({ oldest: 2, undone: 2 });
    expect(copy.parameters[16 * 784 + 3]).toBe(18);
    workbench.perform(bias(-1));
    kept.flush();
    expect(ids(kept.bytes()).slice(-2)).toEqual([18, 21]);
    expect(checkedCopy(kept.bytes()).leftOut.undone).toBe(0);
  });

  it('is not put in the place of one that came to more than fits behind it', () => {
    const workbench = long();
    workbench.perform({ type: 'goTo', position: 10 });
    const kept = keep(workbench, 3000);
    const finish = kept.renew();
    workbench.perform({ type: 'goTo', position: 0 });
    kept.flush();
    workbench.perform(bias(-1));
    kept.flush();
    expect(finish()).toBe(found(kept.bytes()) === expected(workbench) && false);
  });

  it('is wasteful and too long when it should be written anew', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'new', sizes: [784, 128, 10], start: 'empty', seed: 0 });
    const neurons = Array.from({ length: 128 }, (_, index) => ({ layer: 0, index }));
    const set = (value: number) =>
      workbench.perform({
        type: 'operate',
        neurons,
        operation: { kind: 'clamp', least: value, most: value },
        selection: null,
      });
    set(1);
    const kept = keep(workbench);
    expect(kept.journal.isWasteful).toBe(false);
    for (let value = 2; !kept.journal.isWasteful; value++) {
      workbench.perform({ type: 'undo' });
      set(value);
      kept.flush();
    }
    const long = kept.bytes().length;
    expect(kept.renew()()).toBe(true);
    expect(kept.journal.isWasteful).toBe(false);
    expect(kept.bytes().length).toBeLessThan(long / 3);
    expect(found(kept.bytes())).toBe(expected(workbench));
  });
});

/** A journal of a small network in which each kind of record is, and what it has after each. */
function recordedWork() {
  const { workbench, meter, digits } = testBench();
  workbench.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 });
  const set = (value: number) =>
    workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 3 }, value });
  set(1);
  const kept = keep(workbench);
  const states = [{ length: kept.bytes().length, found: found(kept.bytes()) }];
  const steps = [
    () => set(2),
    () => workbench.perform({ type: 'rename', neuron: { layer: 0, index: 4 }, name: 'Ä𝟙' }),
    () => meter.answer(digits),
    () => workbench.perform({ type: 'goTo', position: 1 }),
    () => set(3),
    () => workbench.save().written('a.safetensors'),
    () => set(4),
  ];
  for (const step of steps) {
    void step();
    expect(kept.flush()).toBeGreaterThan(0);
    states.push({ length: kept.bytes().length, found: found(kept.bytes()) });
  }
  return { bytes: kept.bytes(), states };
}

describe('a journal that was not written to its end', () => {
  it('has all that was written before, wherever it is cut off', () => {
    const { bytes, states } = recordedWork();
    const [{ length: first }] = states;
    for (let end = bytes.length; end >= first; end--) {
      const last = states.findLast(({ length }) => length <= end)!;
      expect(found(bytes.subarray(0, end)) === last.found).toBe(true);
    }
  });

  it('has it too if the disk has zeros or anything else in place of what was not written', () => {
    const { bytes, states } = recordedWork();
    const next = uniform(4);
    for (const { length, found: before } of states.slice(0, -1)) {
      for (const other of [() => 0, () => 255, () => Math.floor(256 * next())]) {
        const torn = bytes.slice();
        torn.set(Uint8Array.from({ length: bytes.length - length }, other), length);
        expect(found(torn) === before).toBe(true);
      }
    }
  });

  it('has it too whichever bit of its last record is wrong', () => {
    const { bytes, states } = recordedWork();
    const { length, found: before } = states[states.length - 2];
    for (let bit = 8 * length; bit < 8 * bytes.length; bit++) {
      const wrong = bytes.slice();
      wrong[bit >> 3] ^= 1 << (bit & 7);
      expect(found(wrong) === before).toBe(true);
    }
  });

  it('is damaged, and says so, where even its beginning is not whole', () => {
    const bytes = journalOf(recordedWorkbench());
    for (let end = 0; end < bytes.length; end += 97) {
      expect(() => checkedCopy(bytes.subarray(0, end))).toThrow(
        end < HEADER_BYTES
          ? /not a copy of unsaved work/
          : /damaged at record 1: it (is not|ends before its beginning is) whole/,
      );
    }
    const later = bytes.slice();
    later[8] = 2;
    expect(() => checkedCopy(later)).toThrow(/its format is 2; this Knobs reads 1/);
  });
});

function recordedWorkbench(): Workbench {
  const { workbench } = testBench();
  workbench.perform(bias(1));
  return workbench;
}

describe('a journal that nobody wrote', () => {
  it('is refused with a sentence, or is sound', async () => {
    const { workbench } = await busyBench();
    const kept = keep(workbench);
    workbench.perform(bias(9));
    kept.flush();
    const good = kept.bytes();
    const { crc32 } = await import('../bytes/crc32');
    const next = uniform(7);
    const below = (count: number) => Math.floor(count * next());
    let refused = 0;
    for (let round = 0; round < 150; round++) {
      const bytes = good.slice();
      const view = new DataView(bytes.buffer);
      const starts: number[] = [];
      for (let at = HEADER_BYTES; at < bytes.length; at += FRAME_BYTES + view.getUint32(at, true)) {
        starts.push(at);
      }
      const at = starts[below(starts.length)];
      const length = view.getUint32(at, true);
      const body = bytes.subarray(at + FRAME_BYTES, at + FRAME_BYTES + length);
      // In the head more often than in the many numbers.
      for (let change = 0; change <= below(3); change++) {
        body[below(next() < 0.7 ? Math.min(length, 3000) : length)] = below(256);
      }
      view.setUint32(at + 4, crc32(body), true);
      try {
        const { workbench: other } = testBench();
        other.recover(parseCopy(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(KnobsError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(40);
  });

  it('has the sizes it says before anything is made of them', () => {
    const bytes = journalOf(recordedWorkbench()).slice();
    expect(() => readJournal(bytes.subarray(0, 300))).toThrow(KnobsError);
    expect(bitsOf(checkedCopy(bytes)).length).toBeGreaterThan(13_002);
  });
});
