import { expect, it, vi } from 'vitest';
import { DEFECT } from '#core/protocol/door';
import { FROM_PAGE, TO_PAGE } from './channels';
import { listenToPage, type PageEvent } from './listen-to-page';

interface Sender extends PageEvent {
  readonly trusted: boolean;
}

const CALL = { kind: 'call', id: 'a-7', workbench: 'w', name: 'save' };

function setUp() {
  const channels = new Map<string, (event: Sender, ...messages: unknown[]) => void>();
  const receive = vi.fn();
  const log = vi.fn();
  const reply = vi.fn();
  const receiver = {
    on: (channel: string, listener: (event: Sender, ...messages: unknown[]) => void) =>
      channels.set(channel, listener),
  };
  listenToPage(receiver, { receive }, { isTrusted: ({ trusted }) => trusted, log });
  const send = (trusted: boolean, ...messages: unknown[]) =>
    channels.get(FROM_PAGE)!({ trusted, reply }, ...messages);
  return { channels, receive, log, reply, send };
}

it('hands what the page sends to the door, from one channel', () => {
  const { channels, receive, reply, send } = setUp();
  send(true, CALL);
  expect(receive).toHaveBeenCalledExactlyOnceWith(CALL);
  expect(reply).not.toHaveBeenCalled();
  expect([...channels.keys()]).toEqual([FROM_PAGE]);
});

it.each([[CALL, 'a-7'] as const, [{ name: 'save' }, ''] as const, [null, ''] as const])(
  'refuses %j from elsewhere',
  (message, id) => {
    const { receive, log, reply, send } = setUp();
    send(false, message);
    expect(receive).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledOnce();
    expect(reply).toHaveBeenCalledExactlyOnceWith(TO_PAGE, { kind: 'refusal', id, said: DEFECT });
  },
);
