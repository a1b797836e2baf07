import type { Host } from '#core/host';
import type { HostMessageOf } from '#core/protocol/messages';
import { keepEarly } from '#core/protocol/keep-early';
import type { AnswerTo, WorkbenchQuestion } from '#core/questions/questions';
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
  const { capabilities, keepsCopies, ownsWindow } = await client.hello();
  return {
    capabilities,
    workbench: {
      snapshot: () => client.call('snapshot'),
      perform: (command) => client.call('perform', command),
      // A question is answered with what its kind calls for.
      ask: <Q extends WorkbenchQuestion>(question: Q) =>
        client.call('ask', question) as Promise<AnswerTo<Q>>,
      digitImages: (indices) => client.call('digitImages', indices),
      watch: (id, question) => client.call('watch', { id, question }),
      unwatch: (id) => client.call('unwatch', id),
      onNews: (listener) => client.on('news', ({ news }) => listener(news)),
    },
    files: {
      open: (as = 'work') => client.call('open', as),
      openDropped: (file, as = 'work') => client.callAbout([file], 'openDropped', as),
      openDigits: () => client.call('openDigits'),
      openDroppedDigits: (files) => client.callAbout(files, 'openDroppedDigits'),
      save: () => client.call('save'),
      saveAs: () => client.call('saveAs'),
      giveUp: (before) => client.call('giveUp', before),
      savePicture: (name, bytes) => client.call('savePicture', { name, bytes }),
      recent: () => client.call('recentFiles'),
      openRecent: (id, as = 'work') => client.call('openRecent', { id, as }),
      clearRecent: () => client.call('clearRecent'),
      answer: (answer) => client.call('answerFile', answer),
    },
    recovery: keepsCopies
      ? {
          found: () => client.call('foundCopies'),
          restore: (id) => client.call('restoreCopy', id),
          discard: (id) => client.call('discardCopy', id),
        }
      : null,
    window: ownsWindow
      ? {
          onMenu: (listener) => onMenu(({ request }) => listener(request)),
          // The host asks the person itself if nobody acknowledges its request.
          onCloseRequested: (listener) =>
            client.on('closeRequested', () => {
              listener();
              void client.call('acknowledgeClose');
            }),
          close: () => client.call('closeWindow'),
          speak: (choice) => client.call('speak', choice),
          showMenus: (menus) => client.call('showMenus', menus),
        }
      : null,
  };
}
