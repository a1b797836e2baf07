import { expect, it } from 'vitest';
import type { CallMessage, Greeting, HostMessage } from '#core/protocol/messages';
import { Client } from './client';
import { pageHost } from './page-host';

/** A host that notes what it is asked for, and answers all of it with nothing. */
async function greetedBy(greeting: Partial<Greeting>) {
  const sent: Pick<CallMessage, 'name' | 'payload'>[] = [];
  let tell: (message: HostMessage) => void = () => {};
  const port = {
    post({ id, name, payload }: CallMessage) {
      sent.push({ name, payload });
      const capabilities = { nativeMenus: true, savesInPlace: true };
      const value = name === 'hello' ? { workbench: 'w', capabilities, ...greeting } : undefined;
      queueMicrotask(() => tell({ kind: 'answer', id, value }));
    },
    listen: (listener: typeof tell) => void (tell = listener),
  };
  return { host: await pageHost(new Client(port)), sent, tell: (said: HostMessage) => tell(said) };
}

it('has no window and no copies where it is told that there are none', async () => {
  const { host } = await greetedBy({ keepsCopies: false, ownsWindow: false });
  expect([host.window, host.recovery]).toEqual([null, null]);
});

it('makes the calls that the table has, by their names', async () => {
  const { host, sent } = await greetedBy({ keepsCopies: true, ownsWindow: true, language: null });
  expect(host.window!.language).toBeNull();
  await host.window!.speak('de');
  await host.recovery!.discardCopy('a');
  await host.files.openRecent({ id: 'b', as: 'comparison' });
  await host.window!.closeWindow();
  expect(sent.slice(1)).toEqual([
    { name: 'speak', payload: 'de' },
    { name: 'discardCopy', payload: 'a' },
    { name: 'openRecent', payload: { id: 'b', as: 'comparison' } },
    { name: 'closeWindow', payload: undefined },
  ]);
});

it('acknowledges that the window is to be closed when the page has heard it', async () => {
  const { host, sent, tell } = await greetedBy({ ownsWindow: true, language: null });
  host.window!.onCloseRequested(() => sent.push({ name: 'save' }));
  tell({ kind: 'closeRequested' });
  expect(sent.slice(1).map(({ name }) => name)).toEqual(['save', 'acknowledgeClose']);
});
