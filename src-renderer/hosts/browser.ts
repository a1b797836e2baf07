import type { Host } from '#core/host';
import type { AnswerTo, WorkbenchQuestion } from '#core/questions/questions';
import { BrowserFiles } from './browser-files';
import { browserRecent } from './browser-recent';
import { WorkerClient } from './worker-client';

/** Knobs in a browser, with nothing installed: the workbench is in a Web Worker. */
export async function browserHost(): Promise<Host> {
  const worker = new Worker(new URL('./workbench-worker.ts', import.meta.url), {
    type: 'module',
    name: 'workbench',
  });
  const client = new WorkerClient(worker);
  const digits = new URL('digits/', document.baseURI).href;
  const [{ keepsCopies }, recent] = await Promise.all([
    client.call('start', digits),
    browserRecent(),
  ]);

  let edited = false;
  client.onUpdate(({ file }) => {
    if (file) edited = file.edited;
  });
  // A browser asks in its own words, and only from here.
  addEventListener('beforeunload', (event) => {
    if (edited) event.preventDefault();
  });

  return {
    capabilities: { nativeMenus: false, savesInPlace: BrowserFiles.canSaveInPlace },
    workbench: {
      snapshot: () => client.call('snapshot'),
      perform: (command) => client.call('perform', command),
      ask: <Q extends WorkbenchQuestion>(question: Q) =>
        client.call('ask', question) as Promise<AnswerTo<Q>>,
      digitImages: (indices) => client.call('digitImages', indices),
      onUpdate: (listener) => client.onUpdate(listener),
    },
    files: new BrowserFiles(client, recent),
    recovery: keepsCopies
      ? {
          found: () => client.call('foundCopies'),
          restore: (id) => client.call('restoreCopy', id),
          discard: (id) => client.call('discardCopy', id),
        }
      : null,
    window: null,
  };
}
