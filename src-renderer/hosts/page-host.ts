import type { CallName, PayloadArguments, RecoveryCalls } from '#core/protocol/calls';
import type { Files, Host, HostWindow, WorkbenchPort } from '#core/protocol/host';
import { keepEarly } from '#core/protocol/keep-early';
import type { HostMessageOf } from '#core/protocol/messages';
import type { Client } from './client';

/**
 * The page's host, whatever it runs in: all of it goes over one port.
 * @throws with a sentence for the person if there is no workbench
 */
export async function pageHost(client: Client): Promise<Host> {
  const onMenu = keepEarly<HostMessageOf<'menu'>>(
    (listener) => client.on('menu', listener),
    // A file that came while the page was made; of what a menu asks, the moment is over.
    ({ request }) => typeof request !== 'string',
  );
  const { capabilities, keepsCopies, ownsWindow, language } = await client.hello();
  return {
    capabilities,
    workbench: calling<WorkbenchPort>(client, {
      onNews: (listener) => client.on('news', ({ news }) => listener(news)),
    }),
    files: calling<Files>(client, {
      openDropped: (file, as) => client.callAbout([file], 'openDropped', as),
      openDroppedDigits: (files) => client.callAbout(files, 'openDroppedDigits'),
    }),
    recovery: keepsCopies ? calling<RecoveryCalls>(client, {}) : null,
    window: ownsWindow
      ? calling<HostWindow>(client, {
          language,
          onMenu: (listener) => onMenu(({ request }) => listener(request)),
          // The host asks the person itself if nobody acknowledges its request.
          onCloseRequested: (listener) =>
            client.on('closeRequested', () => {
              listener();
              void client.call('acknowledgeClose');
            }),
        })
      : null,
  };
}

/**
 * A part of the host, of which every method makes the call of its name but those in `more`. What the
 * calls are is known by their types alone: the table of them checks what comes to the workbench.
 */
function calling<Part extends object>(client: Client, more: Partial<Part>): Part {
  const call =
    (name: CallName) =>
    (...payload: PayloadArguments<CallName>) =>
      client.call(name, ...payload);
  return new Proxy(more, {
    get: (own, name) => (name in own ? Reflect.get(own, name) : call(name as CallName)),
  }) as Part;
}
