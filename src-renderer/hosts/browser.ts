import { KnobsError } from '#core/errors';
import type { Host } from '#core/protocol/host';
import type { HostMessage, Port } from '#core/protocol/messages';
import { answerPlaces, fetchPlacesAhead } from './answer-places';
import { Client } from './client';
import { pageHost } from './page-host';
import { hasPickers } from './has-pickers';
import type { DroppedCopy, PlacesRequest, WorkerStart } from './worker-messages';

/** Knobs in a browser, with nothing installed: the workbench is in a Web Worker. */
export function browserHost(): Promise<Host> {
  const worker = new Worker(new URL('./workbench-worker.ts', import.meta.url), {
    type: 'module',
    name: 'workbench',
  });
  const digits = new URL('digits/', document.baseURI).href;
  worker.postMessage({ kind: 'start', digits, hasPickers } satisfies WorkerStart);
  const client = new Client(portOf(worker));
  worker.addEventListener('error', ({ message }) => {
    client.fail(new KnobsError('host.stopped', { reason: message }));
  });
  warnBeforeLoss(client);
  fetchPlacesAhead();
  return pageHost(client);
}

/** Between the messages of the protocol, the worker asks for what only a page may do. */
function portOf(worker: Worker): Port {
  return {
    post: (message, files) => worker.postMessage({ ...message, files: files?.map(copied) }),
    listen: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<HostMessage | PlacesRequest>) => {
        if (data.kind !== 'places') return listener(data);
        void answerPlaces(data, (reply) => worker.postMessage(reply));
      }),
  };
}

/** A dropped file's handle is a property that a page gave it, which is no part of its clone. */
function copied(file: object): DroppedCopy {
  const { name, handle } = file as File & { readonly handle?: unknown };
  const isHandle = hasPickers && handle instanceof FileSystemFileHandle;
  return { name, file: file as File, handle: isHandle ? handle : null };
}

/** A browser asks in its own words, and only from here and, about what is typed, from `App.svelte`. */
function warnBeforeLoss(client: Client): void {
  let edited = false;
  client.on('news', ({ news: { update } }) => {
    if (update?.file) edited = update.file.edited;
  });
  addEventListener('beforeunload', (event) => {
    if (edited) event.preventDefault();
  });
}
