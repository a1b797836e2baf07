import { expect, it } from 'vitest';
import { testBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../hosts/testing/memory';
import { FileFlows } from './files.svelte';
import { FoundWork } from './found-work.svelte';
import { Session } from './session.svelte';
import { recoveryCopy } from '#core/workbench/testing/unsaved-work';
import { english } from '#core/words/english';

const GOOD = '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab';
const OTHER = '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ad';
const BAD = '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ac';

/** A page over what was left behind: a good copy, whose bias is 0.5, and a damaged one. */
async function startPage() {
  const before = testBench();
  before.workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 0 }, value: 0.5 });
  const { workbench } = testBench();
  const { host, files } = await memoryHost(workbench);
  files.copies.set(GOOD, recoveryCopy(before.workbench, 1)).set(BAD, { version: 1 });
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
  expect(found.copies.map(({ id }) => id)).toEqual([GOOD, BAD]);
  found.later();
  expect(found.isShown).toBe(false);
  expect(kept.size).toBe(2);
});

it('restores with the history, and shows nothing more', async () => {
  const { found, session, kept } = await startPage();
  await found.restore(GOOD);
  expect(biasOf(session)).toBe(0.5);
  expect(session.file.edited).toBe(true);
  expect(session.history.position).toBe(1);
  expect(found.isShown).toBe(false);
  expect([...kept.keys()]).toEqual([BAD]);
});

it('decides on one after the other: what was restored is not replaced unasked', async () => {
  const { found, session, kept } = await startPage();
  kept.set(OTHER, kept.get(GOOD));
  const restoring = found.restore(GOOD);
  expect(found.isBusy).toBe(true);
  await Promise.all([restoring, found.restore(OTHER), found.discard(BAD)]);
  expect(found.isBusy).toBe(false);
  expect(biasOf(session)).toBe(0.5);
  expect([...kept.keys()]).toEqual([BAD, OTHER]);
});

it('puts nothing off while it is being restored', async () => {
  const { found, session } = await startPage();
  const restoring = found.restore(GOOD);
  found.later();
  expect(found.isShown).toBe(true);
  await restoring;
  expect(biasOf(session)).toBe(0.5);
  expect(found.isShown).toBe(false);
});

it('asks before unsaved work is replaced', async () => {
  const { found, flows, session } = await startPage();
  await session.perform({ type: 'setBias', neuron: { layer: 0, index: 0 }, value: 2 });
  const restoring = found.restore(GOOD);
  await expect.poll(() => flows.asked?.question).toMatchObject({ before: { kind: 'restore' } });
  flows.asked!.answer(null);
  await restoring;
  expect(biasOf(session)).toBe(2);
  expect(found.isShown).toBe(true);
});

it('says why a copy cannot be restored, and discards one for good', async () => {
  const { found, kept, session } = await startPage();
  await found.restore(BAD);
  expect(english.say(found.problem!)).toMatch(/damaged at sizes/);
  expect(session.file.edited).toBe(false);
  await found.discard(BAD);
  expect(found.problem).toBeNull();
  expect(found.copies.map(({ id }) => id)).toEqual([GOOD]);
  expect([...kept.keys()]).toEqual([GOOD]);
});
