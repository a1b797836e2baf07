import { expect, it } from 'vitest';
import type { Host } from '#core/host';
import { writeFloats } from '#core/formats/npy';
import { zip } from '#core/formats/zip';
import { testBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../hosts/memory';
import { FileFlows } from './files.svelte';
import { Session } from './session.svelte';
import { english } from '#core/words/english';

/** 784-16-16-10: nothing tells which way round the square weights are. */
function ambiguous(): Uint8Array {
  const array = (...shape: number[]) =>
    writeFloats(shape, new Float32Array(shape.reduce((product, size) => product * size)));
  const members: [string, Uint8Array][] = [
    ['a.weight.npy', array(16, 784)],
    ['a.bias.npy', array(16)],
    ['b.weight.npy', array(16, 16)],
    ['b.bias.npy', array(16)],
    ['c.weight.npy', array(16, 10)],
    ['c.bias.npy', array(10)],
  ];
  return zip(new Map(members));
}

async function startPage(change: Partial<Host['files']> = {}) {
  const { host, files } = await memoryHost(testBench().workbench);
  files.offered = { name: 'two-ways.npz', bytes: ambiguous() };
  const session = await Session.start(host.workbench, {
    next: (task) => task(),
    after: (task) => task(),
  });
  const changed = { ...host, files: { ...host.files, ...change } };
  return { session, flows: new FileFlows(changed, session) };
}

it('asks the person what opening asks, and goes on with the answer', async () => {
  const { flows, session } = await startPage();
  const opening = flows.open();
  await expect.poll(() => flows.asked?.question.kind).toBe('choice');
  expect(flows.isAsking).toBe(true);
  const { question, answer } = flows.asked!;
  answer(question.kind === 'choice' ? question.choices[0].key : null);
  await opening;
  expect(flows.isAsking).toBe(false);
  expect(session.file.name).toBe('two-ways.npz');
});

it('changes nothing if the person cancels', async () => {
  const { flows, session } = await startPage();
  const { name } = session.file;
  const opening = flows.open();
  await expect.poll(() => flows.asked).not.toBeNull();
  flows.asked!.answer(null);
  await opening;
  expect(session.file.name).toBe(name);
  expect(session.problem).toBeNull();
});

it('starts nothing else while a question is open', async () => {
  const { flows, session } = await startPage();
  const opening = flows.open();
  await expect.poll(() => flows.asked).not.toBeNull();
  const { question } = flows.asked!;
  expect(await flows.save()).toBe(false);
  await flows.open();
  expect(flows.asked!.question).toBe(question);
  flows.asked!.answer(null);
  await opening;
  expect(session.file.edited).toBe(false);
});

it('tells why the host could not even begin', async () => {
  const open = () => Promise.reject(new Error('The disk is gone.'));
  const { flows, session } = await startPage({ open });
  await flows.open();
  expect(english.say(session.problem!)).toBe('The disk is gone.');
});

it('refuses to lose what is locked before it asks about unsaved work', async () => {
  const { flows, session } = await startPage();
  await session.perform({ type: 'lock', neurons: [{ layer: 0, index: 2 }], on: true });
  await session.settled();
  expect(session.file.edited).toBe(true);
  const command = { type: 'new', start: 'empty', seed: 0 } as const;
  expect(await flows.startNew({ ...command, sizes: [784, 12, 10] })).toBe(false);
  expect(flows.asked).toBeNull();
  expect(english.say(session.problem!)).toContain(
    '1 locked neuron of this 784-16-16-10 network would be lost',
  );
  const starting = flows.startNew({ ...command, sizes: [784, 16, 16, 10] });
  await expect.poll(() => flows.asked?.question.kind).toBe('unsaved');
  flows.asked!.answer('discard');
  expect(await starting).toBe(true);
});
