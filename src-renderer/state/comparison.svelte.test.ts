import { expect, it } from 'vitest';
import { emptyBench, testBench, throughFile } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../hosts/testing/memory';
import { ComparedSides, type Which } from './comparison.svelte';
import { Session } from './session.svelte';

async function start() {
  const { workbench } = testBench();
  // Its last save is what the work would be compared with.
  workbench.save().written('work.safetensors');
  const { host } = await memoryHost(workbench);
  const now = (task: () => void) => task();
  const session = await Session.start(host.workbench, { next: now, after: now });
  const sides = new ComparedSides(session);
  const open = (which: Which, name: string) =>
    sides.chooseOpened(which, () => {
      workbench.open(throughFile(emptyBench().workbench), name, 'comparison');
      return Promise.resolve(true);
    });
  const names = () => [sides.a, sides.b].map((side) => side && sides.nameOf(side));
  return { session, sides, open, names };
}

it('compares two files that were opened one after the other', async () => {
  const { session, open, names } = await start();
  await open('b', 'one.safetensors');
  expect(names()).toEqual(['Now', 'one.safetensors']);
  await open('a', 'two.safetensors');
  expect(names()).toEqual(['two.safetensors', 'one.safetensors']);
  // Closed, a file is not replaced by another one.
  await session.perform({ type: 'forgetOther', id: session.others[1].id });
  await session.settled();
  expect(names()).toEqual(['Now', 'one.safetensors']);
});

it('stays as it was where no file was opened', async () => {
  const { sides, open, names } = await start();
  await open('b', 'one.safetensors');
  await sides.chooseOpened('a', () => Promise.resolve(false));
  expect(names()).toEqual(['Now', 'one.safetensors']);
});
