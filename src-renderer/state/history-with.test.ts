import { expect, it } from 'vitest';
import type { HistorySummary, Snapshot } from '#core/workbench/updates';
import { historyWith } from './history-with';

const entry = (id: number, label = `entry ${id}`): HistorySummary => ({
  id,
  label: { id: 'plain', values: { text: label } },
  scores: null,
});

function update(from: number, entries: HistorySummary[], length: number): Snapshot['history'] {
  return { from, entries, length, position: from + entries.length, startScores: null };
}

const ids = ({ entries }: Snapshot['history']) => entries.map(({ id }) => id);

it('takes entries in place of others, and drops those that are gone', () => {
  let history = historyWith(update(0, [entry(1), entry(2), entry(3)], 3), null);
  expect(ids(history)).toEqual([1, 2, 3]);
  history = historyWith(update(1, [entry(2, 'measured')], 3), history);
  expect(history.entries[1].label.values).toEqual({ text: 'measured' });
  expect(history).toMatchObject({ from: 0, length: 3, position: 2 });
  expect(ids(history)).toEqual([1, 2, 3]);
  history = historyWith(update(1, [entry(2), entry(4)], 3), history);
  expect(ids(history)).toEqual([1, 2, 4]);
  expect(ids(historyWith(update(0, [entry(9)], 1), history))).toEqual([9]);
});

it('touches nothing of a long history but what changed', () => {
  const long = Array.from({ length: 5000 }, (_, i) => entry(i + 1));
  const history = historyWith(update(0, long, long.length), null);
  const read: PropertyKey[] = [];
  const watched = new Proxy([...history.entries], {
    get(target, key, receiver) {
      read.push(key);
      return Reflect.get(target, key, receiver);
    },
  });
  const { entries } = historyWith(update(4999, [entry(5000), entry(5001)], 5001), {
    ...history,
    entries: watched,
  });
  expect(read).toEqual([]);
  expect(entries).toHaveLength(5001);
});
