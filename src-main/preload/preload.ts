import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { OpenAs } from '#core/compare/side';
import type { DroppedFile, FileOutcome, Host, MenuRequest, Unsubscribe } from '#core/host';
import type { AnswerTo, WorkbenchQuestion } from '#core/questions/questions';
import {
  ANSWER_CHANNEL,
  callChannel,
  eventChannel,
  type Answer,
  type CallName,
  type Calls,
  type EventName,
  type Events,
  type Value,
} from '../ipc/calls';
import { keepEarly } from './keep-early';
import { message } from '#core/words/message';

/** What the page gets of the desktop: named functions, and nothing of Electron. */
const host = {
  capabilities: { nativeMenus: true, savesInPlace: true },
  workbench: {
    snapshot: () => call('snapshot'),
    perform: (command) => call('perform', command),
    ask: <Q extends WorkbenchQuestion>(question: Q) =>
      call('ask', question) as Promise<AnswerTo<Q>>,
    digitImages: (indices) => call('digitImages', indices),
    onUpdate: (listener) => listen('update', listener),
  },
  files: {
    open: (as = 'work') => call('open', as),
    openDropped,
    openDigits: () => call('openDigits'),
    openDroppedDigits,
    save: () => call('save'),
    saveAs: () => call('saveAs'),
    savePicture: (name, bytes) => call('savePicture', { name, bytes }),
    recent: () => call('recentFiles'),
    openRecent: (id, as = 'work') => call('openRecent', { id, as }),
    clearRecent: () => call('clearRecent'),
    answer: (answer) => call('answerFile', answer),
  },
  recovery: {
    found: () => call('foundCopies'),
    restore: (id) => call('restoreCopy', id),
    discard: (id) => call('discardCopy', id),
  },
  window: {
    onMenu: keepEarly<MenuRequest>(
      (listener) => listen('menu', listener),
      (request) => typeof request !== 'string',
    ),
    onCloseRequested,
    close: () => call('closeWindow'),
  },
} satisfies Host;

contextBridge.exposeInMainWorld('knobs', host);

type Settle = (answer: Answer<unknown>) => void;

/** What waits for answers, by the ids of its calls. */
const waiting = new Map<string, Settle>();
let calls = 0;

ipcRenderer.on(ANSWER_CHANNEL, (_event, id: string, answer: Answer<unknown>) => {
  waiting.get(id)?.(answer);
  waiting.delete(id);
});

async function call<N extends CallName>(
  name: N,
  ...payload: Parameters<Calls[N]>
): Promise<Value<N>> {
  // Its own also after a reload: an answer may be meant for the page before.
  const id = `${performance.timeOrigin}-${++calls}`;
  const answer = await new Promise<Answer<unknown>>((settle) => {
    waiting.set(id, settle);
    ipcRenderer.send(callChannel(name), id, ...payload);
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value as Value<N>;
}

function listen<N extends EventName>(name: N, listener: (payload: Events[N]) => void): Unsubscribe {
  const receive = (_event: unknown, payload: Events[N]) => listener(payload);
  ipcRenderer.on(eventChannel(name), receive);
  return () => ipcRenderer.removeListener(eventChannel(name), receive);
}

/** The main process asks the person itself if nobody acknowledges its request. */
function onCloseRequested(listener: () => void): Unsubscribe {
  return listen('closeRequested', () => {
    listener();
    void call('acknowledgeClose');
  });
}

async function openDropped(file: DroppedFile, as: OpenAs = 'work'): Promise<FileOutcome> {
  const path = webUtils.getPathForFile(file as File);
  return path ? call('openPath', { path, as }) : notOnDisk(file);
}

async function openDroppedDigits(files: readonly DroppedFile[]): Promise<FileOutcome> {
  const paths = files.map((file) => webUtils.getPathForFile(file as File));
  const missing = files.find((_, i) => !paths[i]);
  return missing ? notOnDisk(missing) : call('openDigitPaths', paths);
}

function notOnDisk({ name }: DroppedFile): FileOutcome {
  return { outcome: 'failed', reason: message('files.notOnDisk', { file: name }) };
}
