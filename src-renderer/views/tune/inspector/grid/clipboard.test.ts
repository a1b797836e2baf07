import { describe, expect, it } from 'vitest';
import { emptyBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../../../../hosts/testing/memory';
import type { AppContext } from '../../../../state/app';
import { Session } from '../../../../state/session.svelte';
import { Tools } from '../../../../state/tools.svelte';
import { View } from '../../../../state/view.svelte';
import { cut, pasteNumbers } from './clipboard';
import { english } from '#core/words/english';

async function start() {
  const { host } = await memoryHost(emptyBench().workbench);
  const now = (task: () => void) => task();
  const session = await Session.start(host.workbench, { next: now, after: now });
  const [view, tools] = [new View(session), new Tools()];
  const app = { session, view, tools } as unknown as AppContext;
  let text = '';
  const data = {
    getData: () => text,
    setData: (_: string, now: string) => (text = now),
  } as unknown as DataTransfer;
  const pasteText = async (now: string, cursor: { row: number; column: number }) => {
    text = now;
    await pasteNumbers(app, data, cursor);
    await session.settled();
  };
  const selected = () => [...(tools.selection ?? []).keys()].filter((i) => tools.selection![i]);
  return { app, data, session, tools, pasteText, selected };
}

describe('the clipboard of the grid', () => {
  it('tells how much of what is pasted falls off the edge, and selects the rest', async () => {
    const { session, pasteText, selected } = await start();
    // Five numbers and a hole, of which the left column is on the grid.
    await pasteText('1\t2\t3\n4\t\t6\n', { row: 3, column: 27 });
    expect(english.say(session.problem!)).toBe(
      '3 of the 5 weights fell outside the grid and were not pasted.',
    );
    expect(selected()).toEqual([3 * 28 + 27, 4 * 28 + 27]);
    const weights = session.network.weightsOf(0, 0);
    expect([weights[3 * 28 + 27], weights[4 * 28 + 27], weights[5 * 28]]).toEqual([1, 4, 0]);
  });

  it('has nothing to tell where all of it is on the grid', async () => {
    const { session, pasteText } = await start();
    await pasteText('1\t2\n', { row: 27, column: 26 });
    expect(session.problem).toBeNull();
    expect(session.network.weightsOf(0, 0)[783]).toBe(2);
  });

  it('cuts: copies, clears, and is called so in the history', async () => {
    const { app, data, session, pasteText } = await start();
    await pasteText('5\n', { row: 0, column: 0 });
    cut(app, data);
    await session.settled();
    expect(data.getData('text/plain')).toBe('5\n');
    expect(session.network.weightsOf(0, 0)[0]).toBe(0);
    expect(english.say(session.history.entries[1].label)).toBe(
      'Cut in the selection · hidden 1 neuron 0',
    );
  });
});
