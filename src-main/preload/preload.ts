import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { HostMessage, Port } from '#core/protocol/messages';
import { keepEarly } from '#core/protocol/keep-early';
import { FROM_PAGE, TO_PAGE } from '../ipc/channels';

/** A page that starts is not there yet when a second start of Knobs gives it a file. */
const listen = keepEarly<HostMessage>(
  (listener) => {
    const receive = (_event: unknown, message: HostMessage) => listener(message);
    ipcRenderer.on(TO_PAGE, receive);
    return () => ipcRenderer.removeListener(TO_PAGE, receive);
  },
  (message) => message.kind === 'menu' && typeof message.request !== 'string',
);

/** What the page gets of the desktop: one way out, one way in, and nothing of Electron. */
const port = {
  post(message, files) {
    // Only here is it known where a file is that was dropped; a page can name none.
    const dropped = files?.map((file) => ({
      name: file.name,
      path: webUtils.getPathForFile(file as File),
    }));
    ipcRenderer.send(FROM_PAGE, { ...message, files: dropped });
  },
  listen: (listener) => void listen(listener),
} satisfies Port;

contextBridge.exposeInMainWorld('knobs', port);
