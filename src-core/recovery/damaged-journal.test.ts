import { describe, expect, it } from 'vitest';
import { joined } from '../bytes/joined';
import { KnobsError } from '../errors';
import { uniform } from '../network/random';
import { bitsOf, testBench } from '../workbench/testing/test-bench';
import { bias, busyBench, journalOf } from '../workbench/testing/unsaved-work';
import type { Workbench } from '../workbench/workbench';
import { readJournal } from './read-journal';
import { FRAME_BYTES, HEADER_BYTES, journalHeader, packRecord } from './record';
import { checkedCopy, parseCopy } from './recovery-schema';
import { found, keep } from './testing/kept-journal';

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
        end < HEADER_BYTES ? /not a copy of unsaved work/ : /damaged at record 1: it is cut short/,
      );
    }
    const later = bytes.slice();
    later[8] = 3;
    expect(() => checkedCopy(later)).toThrow(/its format is 3; this Knobs reads 2/);
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

  it('is refused with a sentence where what it says is a number is none', () => {
    const nothing = { toString: 1, valueOf: 1 };
    const head = {
      ...{ sizes: [784, 10], otherMetadata: [], start: 0, startState: 0, more: 0 },
      ...{ made: 1, position: 0, nextId: 1, length: 0, edits: 0 },
      snapshots: [{ id: 1, name: 'a', parameters: { floats: nothing }, scores: null }],
    };
    const parameters = new Float32Array(10 * 785);
    const { bytes } = packRecord(head, { parameters }, new Set());
    expect(() => checkedCopy(joined([journalHeader(), bytes]))).toThrow(KnobsError);
  });

  it('has the sizes it says before anything is made of them', () => {
    const bytes = journalOf(recordedWorkbench()).slice();
    expect(() => readJournal(bytes.subarray(0, 300))).toThrow(KnobsError);
    expect(bitsOf(checkedCopy(bytes)).length).toBeGreaterThan(13_002);
  });
});
