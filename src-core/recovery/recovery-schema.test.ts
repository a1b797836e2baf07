import { beforeAll, describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import type { RecoveryCopy } from './recovery';
import { bias, busyBench, copyOf, jsonText } from '../workbench/testing/unsaved-work';
import { parseCopy } from './recovery-schema';
import { testBench } from '../workbench/testing/test-bench';

describe('a copy that is not what was written', () => {
  type Mutable = { -readonly [K in keyof RecoveryCopy]: RecoveryCopy[K] };
  /* eslint-disable @typescript-eslint/no-explicit-any */
  const faults: [string, (copy: any) => unknown, RegExp][] = [
    ['null', () => null, /is damaged: expected Object, found null/],
    ['a text', () => 'copy', /is damaged: expected Object, found "copy"/],
    ['another version', (copy) => (copy.version = 2), /its format is 2; this Knobs reads 1/],
    ['absurd sizes', (copy) => (copy.sizes = [784, 1e9, 10]), /1000000000 neurons/],
    [
      'other sizes',
      (copy) => Object.assign(copy, { sizes: [784, 10], activations: undefined }),
      /at parameters: .*as the network has/,
    ],
    ['no such activation', (copy) => (copy.activations[1] = 'magic'), /magic/],
    [
      'plain numbers',
      (copy) => (copy.parameters = [...copy.parameters]),
      /at parameters: .*Float32/,
    ],
    ['infinite parameters', (copy) => (copy.parameters[7] = Infinity), /at parameters: .*finite/],
    ['other parameters', (copy) => (copy.parameters[16 * 784 + 3] = 9), /history has .* is 9/],
    ['a position out of range', (copy) => (copy.history.position = 99), /at history: .*position/],
    ['a position of a half', (copy) => (copy.history.position = 0.5), /at history\.position/],
    ['repeated entries', (copy) => (copy.history.entries[1].id = 1), /history\.entries: .*growing/],
    ['a used id as the next', (copy) => (copy.history.nextId = 1), /at history: .*next id/],
    ['a run out of range', (copy) => (runOf(copy).offset = 13_002), /all within the network/],
    [
      'a negative offset',
      (copy) => (runOf(copy).offset = -1),
      /entries\.0\.patch\.runs\.0\.offset/,
    ],
    ['an uneven run', (copy) => (runOf(copy).after = new Float32Array(2)), /as many numbers/],
    ['an empty run', (copy) => Object.assign(runOf(copy), EMPTY), /as many numbers/],
    ['names of no neurons', (copy) => copy.known.facts.names.pop(), /facts\.names: .*each neuron/],
    ['a flag that is none', (copy) => (copy.known.facts.muted[0][0] = 1), /facts\.muted\.0\.0/],
    [
      'a short snapshot',
      (copy) => (snapshotOf(copy).parameters = new Float32Array(3)),
      /as the network has/,
    ],
    ['a known snapshot id', (copy) => (copy.known.nextSnapshot = 2), /at known: .*next id/],
    ['a change of no neuron', (copy) => (renamingOf(copy).neuron.index = 16), /entries\.5\.patch/],
    ['a change of no kind', (copy) => (renamingOf(copy).kind = 'erased'), /entries\.5\.patch/],
    ['a detail of no kind', (copy) => (detailOf(copy).field = 'colour'), /entries\.6\.patch/],
    ['a detail that is no text', (copy) => (detailOf(copy).after = 7), /entries\.6\.patch/],
    ['a title that is no text', (copy) => (copy.details.title = 7), /at details\.title/],
    [
      'metadata that is no text',
      (copy) => copy.otherMetadata.push(['a', 1]),
      /otherMetadata\.2\.1/,
    ],
    ['more right than there are', (copy) => (copy.score = { count: 1, right: 2 }), /at score/],
    ['less than nothing left out', (copy) => (copy.leftOut.oldest = -1), /at leftOut\.oldest/],
    ['half an edit', (copy) => (copy.edits = 0.5), /at edits/],
    ['no time', (copy) => (copy.made = 'today'), /at made/],
  ];
  const EMPTY = { before: new Float32Array(0), after: new Float32Array(0) };
  const runOf = (copy: any) => copy.history.entries[0].patch.runs[0];
  const snapshotOf = (copy: any) => copy.known.facts.snapshots[0];
  const renamingOf = (copy: any) => copy.history.entries[5].patch.changes[0];
  const detailOf = (copy: any) => copy.history.entries[6].patch.changes[0];
  /* eslint-enable @typescript-eslint/no-explicit-any */

  let good: RecoveryCopy;
  beforeAll(async () => {
    good = copyOf((await busyBench()).workbench);
  });

  it.each(faults)('(%s) is refused, and nothing changes', (_fault, spoil, sentence) => {
    const copy: Mutable = structuredClone(good);
    const spoiled = spoil(copy);
    const given = spoiled === null || spoiled === 'copy' ? spoiled : copy;
    const { workbench: next, updates } = testBench();
    next.perform(bias(5));
    const before = jsonText(next.snapshot());
    const told = updates.length;
    expect(() => next.recover(parseCopy(given))).toThrow(sentence);
    expect(() => next.recover(parseCopy(given))).toThrow(KnobsError);
    expect(jsonText(next.snapshot())).toBe(before);
    expect(updates).toHaveLength(told);
  });
});
