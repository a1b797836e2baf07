import { KnobsError } from '#core/errors';
import { RemoteMeter } from '#core/evaluator/remote-meter';
import { FileFlow } from '#core/files/file-flow';
import { decimalOf } from '#core/files/questions';
import { provideH5Threads } from '#core/formats/h5-thread';
import { DEFECT, Door, labelOf } from '#core/protocol/door';
import { handlersOf } from '#core/protocol/handlers';
import type { HostMessage } from '#core/protocol/messages';
import { Watches } from '#core/questions/watches';
import { TaskThread } from '#core/threads/task-thread';
import { provideSurgery } from '#core/workbench/edits/edits';
import { provideExamples } from '#core/workbench/examples';
import { Workbench } from '#core/workbench/workbench';
import { browserRecent } from './browser-recent';
import { loadDigits } from './load-digits';
import { PageOfWorker } from './page-of-worker';
import { setUpRecovery } from './set-up-recovery';
import type { DroppedCopy, PlacesReply, PlacesRequest, WorkerStart } from './worker-messages';
import { evaluatorThread, h5Thread, taskThread } from './threads';

/* The browser's host for the workbench: a Web Worker, so that it never keeps the page waiting. */

provideH5Threads(h5Thread);
fetchRest();

const page = new PageOfWorker(post);
let door: Promise<Door<DroppedCopy>> | null = null;

addEventListener('message', ({ data }: MessageEvent<WorkerStart | PlacesReply | object>) => {
  const kind = 'kind' in data ? data.kind : null;
  if (kind === 'start') door ??= open(data as WorkerStart);
  else if (kind === 'places') page.receive(data as PlacesReply);
  // What comes while the digits are fetched waits, and stays in order.
  else door?.then((door) => door.receive(data)).catch((error) => refuse(data, error));
});

async function open({ digits, hasPickers }: WorkerStart): Promise<Door<DroppedCopy>> {
  const [set, recent] = await Promise.all([loadDigits(digits), browserRecent()]);
  const id = crypto.randomUUID();
  const workbench = new Workbench({
    digits: set,
    meter: new RemoteMeter(evaluatorThread),
    tasks: new TaskThread(taskThread),
    listenerFailed: console.error,
  });
  const files = new FileFlow({
    workbench,
    places: page.places(hasPickers),
    recent,
    decimal: decimalOf(navigator.language),
    newId: () => crypto.randomUUID(),
  });
  const capabilities = { nativeMenus: false, savesInPlace: hasPickers };
  const copies = await setUpRecovery(workbench);
  const watches = new Watches({
    workbench,
    tell: (news) => post({ kind: 'news', workbench: id, news }),
    later(task, milliseconds) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    failed: console.error,
  });
  return new Door({
    workbench: id,
    handlers: handlersOf({ id, capabilities, workbench, watches, files, copies, window: null }),
    // It is the page's own memory that it comes from.
    parseDropped: (file) => file as DroppedCopy,
    post,
    log: (call, error) => console.error(`${call}:`, error),
  });
}

/** While the page is painted. What could not be fetched is tried again, for as long as it takes. */
function fetchRest(): void {
  const fetched = Promise.all([
    import('#core/workbench/edits/surgery'),
    import('#core/workbench/example-start'),
  ]);
  fetched.then(
    ([surgery, examples]) => {
      provideSurgery(surgery);
      provideExamples(examples);
    },
    () => setTimeout(fetchRest, 10_000),
  );
}

/** Without a workbench, every call is told why there is none. */
function refuse(message: object, error: unknown): void {
  const isForPerson = error instanceof KnobsError;
  if (!isForPerson) console.error(error);
  post({ kind: 'refusal', id: labelOf(message).id, said: isForPerson ? error.said : DEFECT });
}

function post(message: HostMessage | PlacesRequest): void {
  postMessage(message);
}
