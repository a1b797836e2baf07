import { expect, it } from 'vitest';
import type { Measurement } from '../evaluator/measurement';
import type { Update } from '../workbench/updates';
import { MOST_RECENT, RecentList, type RecentEntry } from './recent';

function setUp(entries: readonly RecentEntry<string>[] = []) {
  let ids = 0;
  let kept = entries;
  const list = new RecentList<string>({
    entries,
    newId: () => `id${ids++}`,
    isSame: (a, b) => a === b,
    keep: (now) => (kept = now),
  });
  return { list, kept: () => kept.map(({ place, accuracy }) => [place, accuracy]) };
}

/** So many of 200 digits are right in a revision. */
function measured(revision: number, right: number): Update {
  const part = { count: 200, right, cost: 0, confusion: new Uint32Array(100) };
  const empty = new Uint8Array();
  const measurement: Measurement = {
    ...{ revision, all: part, practice: part, exam: part },
    ...{ answers: empty, sums: [], detail: null },
  };
  return { revision, measurement };
}
const file = (edited: boolean) => ({ name: 'a', saved: true, edited, comparable: true });
const otherNetwork = { sizes: [784, 10], parameters: new Float32Array(7850) };

it('has the latest first, each once, and not too many', async () => {
  const { list, kept } = setUp();
  await list.use('a', '/a');
  await list.use('b', '/b');
  await list.use('a', '/a');
  expect(kept()).toEqual([
    ['/a', null],
    ['/b', null],
  ]);
  for (let i = 0; i < 10; i++) await list.use(`${i}`, `/${i}`);
  expect(list.entries).toHaveLength(MOST_RECENT);
  expect(list.entries[0].name).toBe('9');
  expect(list.find(list.entries[1].id)?.place).toBe('/8');
});

it('notes how well a file does when it is measured after it was opened', async () => {
  const { list, kept } = setUp();
  list.hear({ revision: 1, network: otherNetwork, file: file(false), measurement: null });
  await list.use('a', '/a');
  list.hear(measured(1, 50));
  expect(kept()).toEqual([['/a', 0.25]]);
});

it('and when it was measured before it was saved', async () => {
  const { list, kept } = setUp();
  list.hear({ revision: 2, file: file(true) });
  list.hear(measured(2, 150));
  await list.use('a', '/a');
  list.hear({ revision: 2, file: file(false) });
  expect(kept()).toEqual([['/a', 0.75]]);
});

it('leaves the first file what it has when the work is saved elsewhere', async () => {
  const { list, kept } = setUp();
  list.hear(measured(1, 150));
  await list.use('a', '/a');
  list.hear({ revision: 2, file: file(true) });
  list.hear(measured(2, 50));
  await list.use('b', '/b');
  list.hear({ revision: 2, file: file(false) });
  expect(kept()).toEqual([
    ['/b', 0.25],
    ['/a', 0.75],
  ]);
});

it('takes nothing else for the accuracy of the file', async () => {
  const { list, kept } = setUp();
  list.hear(measured(1, 20));
  await list.use('a', '/a');
  // What is not saved yet, an older state, digits of one's own, and another network:
  list.hear({ revision: 2, file: file(true) });
  list.hear(measured(2, 40));
  list.hear({ revision: 3, file: file(false) });
  list.hear({ ...measured(2, 60), revision: 3 });
  const own = { name: 'mine', labels: new Uint8Array(200), practice: 200, shipped: false };
  list.hear({ revision: 3, digits: own });
  list.hear(measured(3, 80));
  list.hear({ revision: 4, network: otherNetwork, digits: { ...own, shipped: true } });
  list.hear(measured(4, 100));
  expect(kept()).toEqual([['/a', 0.1]]);
});
