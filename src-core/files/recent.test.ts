import { expect, it } from 'vitest';
import { structureOf } from '../network/structure';
import type { Measurement } from '../evaluator/measurement';
import type { Update } from '../workbench/updates';
import { MOST_RECENT, RecentList } from './recent';
import { recentInMemory, type RecentStore } from './recent-store';

const THUMBNAIL = { side: 7, tiles: new Int8Array(49) };

let ids = 0;

/** A window's list, of a store that other windows may have too. */
function setUp(store: RecentStore<string> = recentInMemory()) {
  const failures: unknown[] = [];
  const list = new RecentList<string>({
    store,
    newId: () => `id${ids++}`,
    isSame: async (a, b) => a === b,
    failed: (error) => failures.push(error),
  });
  const use = (name: string) => list.use(name, `/${name}`, THUMBNAIL);
  const kept = async () => (await list.entries()).map(({ place, accuracy }) => [place, accuracy]);
  return { failures, list, use, kept, store };
}

/** So many of 200 digits are right in a revision. */
function measured(revision: number, right: number): Update {
  const part = { count: 200, right, cost: 0, confusion: new Uint32Array(110) };
  const empty = new Uint8Array();
  const measurement: Measurement = {
    ...{ revision, costName: 'quadratic', all: part, practice: part, exam: part },
    ...{ answers: empty, sums: [], details: [] },
  };
  return { revision, measurement };
}
const file = (edited: boolean) => ({
  ...{ name: 'a', saved: true, comparable: true, opened: true },
  edited,
});
const otherNetwork = {
  ...structureOf([784, 10]),
  parameters: new Float32Array(7850),
  isOther: true,
};

it('has the latest first, each once, and not too many', async () => {
  const { list, use, kept } = setUp();
  await use('a');
  await use('b');
  await use('a');
  expect(await kept()).toEqual([
    ['/a', null],
    ['/b', null],
  ]);
  for (let i = 0; i < 10; i++) await use(`${i}`);
  const entries = await list.entries();
  expect(entries).toHaveLength(MOST_RECENT);
  expect(entries[0].name).toBe('9');
  expect(entries[0].thumbnail).toBe(THUMBNAIL);
  expect((await list.find(entries[1].id))?.place).toBe('/8');
});

it('notes how well a file does when it is measured after it was opened', async () => {
  const { list, use, kept } = setUp();
  list.hear({ revision: 1, network: otherNetwork, file: file(false), measurement: null });
  await use('a');
  list.hear(measured(1, 50));
  expect(await kept()).toEqual([['/a', 0.25]]);
});

it('goes on with the same file when the structure of its network changes', async () => {
  const { list, use, kept } = setUp();
  list.hear({ revision: 1, network: otherNetwork, file: file(false), measurement: null });
  await use('a');
  list.hear({ revision: 2, network: { ...otherNetwork, isOther: false } });
  list.hear(measured(2, 50));
  expect(await kept()).toEqual([['/a', 0.25]]);
});

it('and when it was measured before it was saved', async () => {
  const { list, use, kept } = setUp();
  list.hear({ revision: 2, file: file(true) });
  list.hear(measured(2, 150));
  await use('a');
  list.hear({ revision: 2, file: file(false) });
  expect(await kept()).toEqual([['/a', 0.75]]);
});

it('leaves the first file what it has when the work is saved elsewhere', async () => {
  const { list, use, kept } = setUp();
  list.hear(measured(1, 150));
  await use('a');
  list.hear({ revision: 2, file: file(true) });
  list.hear(measured(2, 50));
  await use('b');
  list.hear({ revision: 2, file: file(false) });
  expect(await kept()).toEqual([
    ['/b', 0.25],
    ['/a', 0.75],
  ]);
});

it('takes nothing else for the accuracy of the file', async () => {
  const { list, use, kept } = setUp();
  list.hear(measured(1, 20));
  await use('a');
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
  expect(await kept()).toEqual([['/a', 0.1]]);
});

it('takes no file for that of work that was started while it was noted', async () => {
  const { list, use, kept } = setUp();
  const using = use('a');
  list.hear({ revision: 1, network: otherNetwork, file: file(false), measurement: null });
  await using;
  list.hear(measured(1, 50));
  expect(await kept()).toEqual([['/a', null]]);
});

it('keeps what the lists of two windows add, and knows a file that both have', async () => {
  const { list, use, kept, store } = setUp();
  const other = setUp(store);
  await use('a');
  await other.use('b');
  await use('c');
  list.hear(measured(0, 50));
  const all = [
    ['/c', 0.25],
    ['/b', null],
    ['/a', null],
  ];
  expect(await kept()).toEqual(all);
  expect(await other.kept()).toEqual(all);
  await other.use('a');
  expect((await kept()).map(([place]) => place)).toEqual(['/a', '/c', '/b']);
});

it('tells of its changes', async () => {
  const { list, use } = setUp();
  const names: string[][] = [];
  list.onChange(async () => names.push((await list.entries()).map(({ name }) => name)));
  await use('a');
  await use('b');
  await list.clear();
  await list.entries();
  expect(names).toEqual([['a'], ['b', 'a'], []]);
});

it('forgets all files, and lists the work’s own again when it is saved', async () => {
  const { list, use, kept } = setUp();
  await use('a');
  await list.clear();
  list.hear(measured(0, 50));
  expect(await kept()).toEqual([]);
  await use('a');
  expect(await kept()).toEqual([['/a', 0.25]]);
});

it('goes on after a change that failed, and leaves nobody waiting for it', async () => {
  const memory = recentInMemory<string>();
  const faults = [new Error('The disk is gone.')];
  const store: RecentStore<string> = {
    ...memory,
    update: async (change) => {
      const fault = faults.pop();
      if (fault) throw fault;
      return memory.update(change);
    },
  };
  const { failures, list, use, kept } = setUp(store);
  await use('a');
  expect(failures).toEqual([new Error('The disk is gone.')]);
  expect(await kept()).toEqual([]);
  await use('b');
  list.hear(measured(0, 50));
  expect(await kept()).toEqual([['/b', 0.25]]);
  expect(failures).toHaveLength(1);
});
