import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '#core/protocol/host';
import { writeFloats } from '#core/formats/npy';
import { zip } from '#core/formats/zip';
import { testBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../hosts/testing/memory';
import { FileFlows } from './files.svelte';
import { Session } from './session.svelte';
import { message } from '#core/words/message';
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
  Object.assign(host.files, change);
  const closeWindow = vi.fn(async () => {});
  const window = {
    onMenu: () => () => undefined,
    onCloseRequested: () => () => undefined,
    closeWindow,
    language: null,
    speak: async () => {},
    showMenus: async () => {},
  };
  const flows = new FileFlows({ ...host, window }, session);
  return { session, flows, files, closeWindow };
}

const neuron = { layer: 0, index: 2 };
const setBias = { type: 'setBias', neuron, value: 2 } as const;

/** On a busy machine a file takes a while to be read. */
const PATIENT = { timeout: 4000 };

/** Puts the focus into a field that does something when it is left. */
function focusField(left: () => void): void {
  vi.stubGlobal('document', { activeElement: { matches: () => true, blur: left } });
}

afterEach(() => vi.unstubAllGlobals());

it('asks the person what opening asks, and goes on with the answer', async () => {
  const { flows, session } = await startPage();
  const opening = flows.open();
  await expect.poll(() => flows.asked?.question.kind, PATIENT).toBe('choice');
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
  await expect.poll(() => flows.asked, PATIENT).not.toBeNull();
  flows.asked!.answer(null);
  await opening;
  expect(session.file.name).toBe(name);
  expect(session.problem).toBeNull();
});

it('starts nothing else while a question is open', async () => {
  const { flows, session } = await startPage();
  const opening = flows.open();
  await expect.poll(() => flows.asked, PATIENT).not.toBeNull();
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
  expect(english.say(session.problem!)).toBe('Something unexpected happened: The disk is gone.');
});

it('refuses to lose what is locked before it asks about unsaved work', async () => {
  const { flows, session } = await startPage();
  await session.perform({ type: 'lock', neurons: [neuron], on: true });
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

describe('what is typed and not applied', () => {
  it('is not saved without if it is refused, and the person is told why', async () => {
    const { flows, session, files } = await startPage();
    const apply = (notes: string) => () =>
      session.perform({ type: 'setDetails', title: '', author: '', notes });
    const forget = session.underWay.keepTyped(apply('x'.repeat(20_001)));
    expect(await flows.save()).toBe(false);
    expect(files.written.size).toBe(0);
    expect(english.say(session.problem!)).toContain('20,001 characters');
    forget();
    session.underWay.keepTyped(apply('Shorter'));
    expect(await flows.save()).toBe(true);
    expect(files.written.size).toBe(1);
    expect(session.details.notes).toBe('Shorter');
    expect(session.problem).toBeNull();
  });

  it('is not saved without either if it stands in a field', async () => {
    const { flows, session, files } = await startPage();
    await session.perform({ type: 'lock', neurons: [neuron], on: true });
    focusField(() => void session.perform(setBias));
    expect(await flows.save()).toBe(false);
    expect(files.written.size).toBe(0);
    expect(english.say(session.problem!)).toContain('locked');
  });

  it('keeps the window open if it is refused', async () => {
    const { flows, session, closeWindow } = await startPage();
    session.underWay.keepTyped(() =>
      session.perform({ type: 'rename', neuron, name: 'x'.repeat(1000) }),
    );
    await flows.close();
    expect(closeWindow).not.toHaveBeenCalled();
    expect(session.problem).not.toBeNull();
  });

  it('is asked about before the window closes', async () => {
    const { flows, session, closeWindow } = await startPage();
    expect(session.file.edited).toBe(false);
    focusField(() => void session.perform(setBias));
    const closing = flows.close();
    await expect.poll(() => flows.asked?.question).toMatchObject({ before: { kind: 'close' } });
    flows.asked!.answer('discard');
    await closing;
    expect(closeWindow).toHaveBeenCalledOnce();
  });

  it('is known, whether it stands in a form or in a field', async () => {
    const { session } = await startPage();
    expect(session.hasLoose()).toBe(false);
    const forget = session.underWay.keepTyped(async () => {});
    expect(session.hasLoose()).toBe(true);
    forget();
    expect(session.hasLoose()).toBe(false);
    focusField(() => void session.perform(setBias));
    expect(session.hasLoose()).toBe(true);
    vi.unstubAllGlobals();
    await session.settled();
    expect(session.hasLoose()).toBe(false);
    expect(session.file.edited).toBe(true);
  });
});

it('forgets what went wrong before when it begins, whatever comes of it', async () => {
  const { flows, session } = await startPage();
  session.report(message('language.failed'));
  expect(await flows.save()).toBe(true);
  expect(session.problem).toBeNull();
});

describe('closing the window', () => {
  it('cancels what else is asked, and then asks about unsaved work', async () => {
    const { flows, session, closeWindow } = await startPage();
    await session.perform(setBias);
    const { name } = session.file;
    const opening = flows.open();
    await expect.poll(() => flows.asked?.question.kind).toBe('unsaved');
    flows.asked!.answer('discard');
    await expect.poll(() => flows.asked?.question.kind, PATIENT).toBe('choice');
    const closing = flows.close();
    await expect.poll(() => flows.asked?.question).toMatchObject({ before: { kind: 'close' } });
    await opening;
    expect(session.file.name).toBe(name);
    expect(closeWindow).not.toHaveBeenCalled();
    flows.asked!.answer('discard');
    await closing;
    expect(closeWindow).toHaveBeenCalledOnce();
    expect(flows.isUnderWay).toBe(false);
  });

  it('asks an impatient person once', async () => {
    const { flows, session, closeWindow } = await startPage();
    await session.perform(setBias);
    const clicks = [flows.close(), flows.close()];
    await expect.poll(() => flows.asked?.question).toMatchObject({ before: { kind: 'close' } });
    const { question } = flows.asked!;
    clicks.push(flows.close());
    expect(flows.asked!.question).toBe(question);
    flows.asked!.answer(null);
    await Promise.all(clicks);
    expect(flows.isUnderWay).toBe(false);
    expect(closeWindow).not.toHaveBeenCalled();
    const again = flows.close();
    await expect.poll(() => flows.asked, PATIENT).not.toBeNull();
    flows.asked!.answer('discard');
    await again;
    expect(closeWindow).toHaveBeenCalledOnce();
  });
});
