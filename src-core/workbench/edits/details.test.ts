import { describe, expect, it } from 'vitest';
import { ask } from '../../questions/questions';
import { MAX_ENTRIES, MAX_TEXT_BYTES, type NetworkDocument } from '../../document/network-document';
import { emptyBench, testBench, throughFile } from '../testing/test-bench';
import { performed, refused } from './testing/performed-edits';
import { gestureOn } from '../testing/gesture';

const set = (title: string, author = '', notes = '') =>
  ({ type: 'setDetails', title, author, notes }) as const;

/** A bench on a file that says more about itself than a title. */
function benchOn(parts: Partial<NetworkDocument>) {
  const { workbench } = testBench();
  workbench.open({ ...throughFile(workbench), ...parts }, 'a.safetensors');
  return workbench;
}

describe('setDetails', () => {
  it('is one entry that says what changed', async () => {
    const { workbench } = emptyBench();
    const titled = await performed(workbench, set('Strokes'));
    expect(titled.label).toBe('Details: title “Strokes”');
    expect(titled.changed).toEqual([]);
    const all = await performed(workbench, set('Strokes 2', 'Ada', 'Made by hand.\nSlowly.'));
    expect(all.label).toBe('Details: title “Strokes 2”, author “Ada”, notes');
    expect(all.facts.details).toEqual({
      title: 'Strokes 2',
      author: 'Ada',
      notes: 'Made by hand.\nSlowly.',
    });
    const less = await performed(workbench, set('', 'Ada', ''));
    expect(less.label).toBe('Details: no title, no notes');
  });

  it('to the same is no entry, also where only what is tidied away differs', () => {
    const details = { title: 'a  b', author: '', notes: 'one\r\ntwo\u0007 ' };
    const workbench = benchOn({ details });
    workbench.perform(set('a b', ' ', 'one\ntwo'));
    expect(workbench.snapshot().history.entries).toEqual([]);
    workbench.perform(set('a b', 'Ada', 'one\ntwo'));
    expect(workbench.snapshot().facts.details).toEqual({ ...details, author: 'Ada' });
  });

  it('is also undone where much is locked, and taken back with a gesture', async () => {
    const { workbench } = testBench();
    const neurons = Array.from({ length: 16 }, (_, index) => ({ layer: 0, index }));
    workbench.perform({ type: 'lock', neurons, on: true });
    await performed(workbench, set('Strokes'));
    const hand = gestureOn(workbench);
    hand.perform(set('Other', 'Bob'));
    hand.cancel();
    expect(workbench.snapshot().facts.details.title).toBe('Strokes');
    expect(workbench.fileName).toBe('Strokes');
  });

  it('refuses what is longer than a person may write', async () => {
    const { workbench } = emptyBench();
    const most = ['𝟙'.repeat(200), 'x'.repeat(200), 'y'.repeat(20_000)] as const;
    const { label, facts } = await performed(workbench, set(...most));
    expect(Object.values(facts.details)).toEqual(most);
    expect(label).toBe(`Details: title “${'𝟙'.repeat(60)}…”, author “${'x'.repeat(60)}…”, notes`);
    await refused(
      workbench,
      set('𝟙'.repeat(201)),
      'The title has 201 characters; at most 200 fit.',
    );
    await refused(workbench, set('', 'x'.repeat(300)), 'The author’s name has 300 characters');
    await refused(
      workbench,
      set('', '', 'y'.repeat(20_001)),
      'The notes have 20,001 characters; at most 20,000 fit.',
    );
  });

  it('lets what a file said at greater length stay, or become shorter', async () => {
    const details = { title: 'x'.repeat(500), author: '', notes: 'y'.repeat(500_000) };
    const workbench = benchOn({ details });
    const { facts } = await performed(workbench, set(details.title, 'Ada', 'y'.repeat(400_000)));
    expect(facts.details.title).toBe(details.title);
    await refused(workbench, set('x'.repeat(501), 'Ada'), 'The title has 501 characters');
    await refused(workbench, set('', 'Ada', 'y'.repeat(400_001)), 'The notes have 400,001');
    expect(throughFile(workbench).details).toEqual(facts.details);
  });

  it('refuses what no file would have room for beside what other programs noted', async () => {
    const keys = Array.from({ length: MAX_ENTRIES - 1 }, (_, i) => [`key ${i}`, 'x']);
    const many = benchOn({ otherMetadata: Object.fromEntries(keys) as Record<string, string> });
    await performed(many, set('Strokes'));
    throughFile(many);
    await refused(many, set('Strokes', 'Ada'), 'more than a file has room for');

    const long = benchOn({ otherMetadata: { key: 'x'.repeat(MAX_TEXT_BYTES - 100) } });
    await refused(long, set('', '', 'y'.repeat(100)), 'more than a file has room for');
    await performed(long, set('', '', 'y'.repeat(80)));
    throughFile(long);
  });
});

it('what other programs noted is told when asked for, without what Knobs notes itself', async () => {
  const otherMetadata = { tool: 'a notebook', 'hidden1.muted': '[3]', epoch: '7' };
  const workbench = benchOn({ otherMetadata });
  expect(await ask(workbench, { kind: 'noted' })).toEqual([
    ['epoch', '7'],
    ['tool', 'a notebook'],
  ]);
  expect(throughFile(workbench).otherMetadata).toEqual(otherMetadata);
});
