import { DEFECT, labelOf, type Door } from '#core/protocol/door';
import type { HostMessage } from '#core/protocol/messages';
import { FROM_PAGE, TO_PAGE } from './channels';

/** The part of Electron's `IpcMainEvent` that is used here. */
export interface PageEvent {
  /** Sends to where the message is from. */
  reply(channel: string, message: HostMessage): void;
}

/** The part of Electron's `ipcMain` that is used here. */
export interface PageReceiver<Event extends PageEvent> {
  on(channel: string, listener: (event: Event, ...messages: unknown[]) => void): unknown;
}

export interface PageRules<Event> {
  /** Whether a message comes from the page itself, and not from something that got into the window. */
  isTrusted(event: Event): boolean;
  log(call: string, error: unknown): void;
}

const NOT_TRUSTED = 'Knobs takes requests from its own page only.';

/**
 * Hands what the page sends to the door. Not by `ipcMain.handle`: its answers overtake messages that
 * were sent before them, and a page that was told that something is done must know already what it
 * did.
 */
export function listenToPage<Event extends PageEvent>(
  receiver: PageReceiver<Event>,
  door: Pick<Door<unknown>, 'receive'>,
  { isTrusted, log }: PageRules<Event>,
): void {
  receiver.on(FROM_PAGE, (event, message) => {
    if (isTrusted(event)) return door.receive(message);
    const { id, name } = labelOf(message);
    log(name, new Error(NOT_TRUSTED));
    event.reply(TO_PAGE, { kind: 'refusal', id, said: DEFECT });
  });
}
