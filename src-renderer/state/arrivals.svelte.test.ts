import { describe, expect, it } from 'vitest';
import { safetensors } from '#core/formats/safetensors';
import { plainDocument } from '#core/document/network-document';
import { Network } from '#core/network/network';
import { testBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../hosts/testing/memory';
import { Arrivals } from './arrivals.svelte';
import { FileFlows } from './files.svelte';
import { Session } from './session.svelte';

/** A page with a dialog that the test opens and closes, as the page does. */
async function startPage() {
  const { host } = await memoryHost(testBench().workbench);
  /** Lets the window be gone; null until it is closed. */
  const closing: { end: (() => void) | null } = { end: null };
  const window = {
    onMenu: () => () => undefined,
    onCloseRequested: () => () => undefined,
    closeWindow: () => new Promise<void>((resolve) => (closing.end = resolve)),
    language: null,
    speak: () => Promise.resolve(),
    showMenus: async () => undefined,
  };
  const session = await Session.start(host.workbench, {
    next: (task) => task(),
    after: (task) => task(),
  });
  const flows = new FileFlows({ ...host, window }, session);
  const page = { hasDialog: false };
  const arrivals = new Arrivals(() => page.hasDialog || flows.isAsking || flows.isUnderWay);
  const bytes = safetensors.write(plainDocument(new Network([784, 10])));
  const take = (name: string) => {
    const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
    return arrivals.take({ names: [name], open: () => flows.openDropped(file) });
  };
  const setBias = () =>
    session.perform({ type: 'setBias', neuron: { layer: 0, index: 0 }, value: 2 });
  return { session, flows, page, arrivals, take, setBias, closing };
}

describe('a file that comes', () => {
  it('is opened at once where nothing is asked', async () => {
    const { session, arrivals, take } = await startPage();
    await take('a.safetensors');
    expect(session.file.name).toBe('a.safetensors');
    expect(arrivals.waiting).toBeNull();
  });

  it('waits while a dialog is open, and then asks whether unsaved work is to be saved', async () => {
    const { session, flows, page, arrivals, take, setBias } = await startPage();
    await setBias();
    const { name } = session.file;
    page.hasDialog = true;
    await take('a.safetensors');
    await arrivals.open();
    expect(arrivals.waiting).toEqual(['a.safetensors']);
    expect(flows.asked).toBeNull();
    page.hasDialog = false;
    expect(arrivals.isReady).toBe(true);
    const opening = arrivals.open();
    const before = { kind: 'open', name: 'a.safetensors' };
    await expect.poll(() => flows.asked?.question).toMatchObject({ before });
    expect(session.file.name).toBe(name);
    flows.asked!.answer('discard');
    await opening;
    expect(session.file.name).toBe('a.safetensors');
    expect(arrivals.waiting).toBeNull();
  });

  it('gives way to another that comes later', async () => {
    const { session, page, arrivals, take } = await startPage();
    page.hasDialog = true;
    await take('a.safetensors');
    await take('b.safetensors');
    page.hasDialog = false;
    await arrivals.open();
    expect(session.file.name).toBe('b.safetensors');
    expect(arrivals.isReady).toBe(false);
  });

  it('waits for all that an answer leads to, not for the answer only', async () => {
    const { session, flows, arrivals, take, setBias, closing } = await startPage();
    await setBias();
    const closed = flows.close();
    await expect.poll(() => flows.asked?.question).toMatchObject({ before: { kind: 'close' } });
    await take('a.safetensors');
    flows.asked!.answer('save');
    await expect.poll(() => closing.end).not.toBeNull();
    expect(flows.isAsking).toBe(false);
    expect(session.file.edited).toBe(false);
    expect(arrivals.isReady).toBe(false);
    closing.end!();
    await closed;
    expect(arrivals.isReady).toBe(true);
  });
});
