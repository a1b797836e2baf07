import { expect, it } from 'vitest';
import { testBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../hosts/memory';
import { FileFlows } from './files.svelte';
import { FoundWork } from './found-work.svelte';
import { Session } from './session.svelte';
import { recoveryCopy } from '#core/workbench/testing/unsaved-work';

/** A page over what was left behind: a good copy, whose bias is 0.5, and a damaged one. */
async function startPage() {
  const before = testBench();
  before.workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 0 }, value: 0.5 });
  const { workbench } = testBench();
  const { host, files } = memoryHost(workbench);
  files.copies.set('good', recoveryCopy(before.workbench, 1)).set('bad', { version: 1 });
  const session = await Session.start(host.workbench, {
    next: (task) => task(),
    after: (task) => task(),
  });
  const flows = new FileFlows(host, session);
  const found = new FoundWork(host.recovery, flows);
  await found.look();
  return { session, flows, found, kept: files.copies };
}

const biasOf = (session: Session) => session.network.layers[0].biases[0];

it('shows what was found; what is not decided on is kept', async () => {
  const { found, kept } = await startPage();
  expect(found.copies.map(({ id }) => id)).toEqual(['good', 'bad']);
  found.later();
  expect(found.isShown).toBe(false);
  expect(kept.size).toBe(2);
});

it('restores with the history, and shows nothing more', async () => {
  const { found, session, kept } = await startPage();
  await found.restore('good');
  expect(biasOf(session)).toBe(0.5);
  expect(session.file.edited).toBe(true);
  expect(session.history.position).toBe(1);
  expect(found.isShown).toBe(false);
  expect([...kept.keys()]).toEqual(['bad']);
});

it('asks before unsaved work is replaced', async () => {
  const { found, flows, session } = await startPage();
  await session.perform({ type: 'setBias', neuron: { layer: 0, index: 0 }, value: 2 });
  const restoring = found.restore('good');
  await expect.poll(() => flows.question?.before).toEqual({ id: 'unsaved.restore' });
  flows.question!.answer('cancel');
  await restoring;
  expect(biasOf(session)).toBe(2);
  expect(found.isShown).toBe(true);
});

it('says why a copy cannot be restored, and discards one for good', async () => {
  const { found, kept, session } = await startPage();
  await found.restore('bad');
  expect(found.problem).toMatch(/damaged at sizes/);
  expect(session.file.edited).toBe(false);
  await found.discard('bad');
  expect(found.problem).toBeNull();
  expect(found.copies.map(({ id }) => id)).toEqual(['good']);
  expect([...kept.keys()]).toEqual(['good']);
});
