import { KnobsError } from '#core/errors';
import { ANSWER_CHANNEL, callChannel, type Answer, type CallName, type Calls } from './calls';
import { payloadParsers } from './payloads';

/** The part of Electron's `IpcMainEvent` that is used here. */
export interface CallEvent {
  readonly sender: { isDestroyed(): boolean };
  /** Sends to where the call is from, in one order with the events that are sent there. */
  reply(channel: string, id: unknown, answer: Answer<unknown>): void;
}

/** The part of Electron's `ipcMain` that is used here. */
export interface CallReceiver<Event extends CallEvent> {
  on(
    channel: string,
    listener: (event: Event, id: unknown, ...payload: unknown[]) => unknown,
  ): unknown;
}

export interface CallRules<Event> {
  /** Whether a call comes from the page itself, and not from something that got into the window. */
  isTrusted(event: Event): boolean;
  /** Is told of everything that is a defect, or an attack, and no mistake of the person. */
  log(name: CallName, error: unknown): void;
}

const NOT_TRUSTED = 'Knobs takes requests from its own page only.';
export const DEFECT = 'Something went wrong inside Knobs; please try it again.';

/**
 * Answers every call, through the one wrapper that checks who is calling and what they send. Not by
 * `ipcMain.handle`: its answers overtake events that were sent before them, and a page that was told
 * that something is done must know already what it did.
 */
export function answerCalls<Event extends CallEvent>(
  receiver: CallReceiver<Event>,
  calls: Calls,
  rules: CallRules<Event>,
): void {
  for (const name of Object.keys(payloadParsers) as CallName[]) {
    receiver.on(callChannel(name), async (event, id, ...payload) => {
      const given = await answer(name, rules, () => {
        if (!rules.isTrusted(event)) throw new Error(NOT_TRUSTED);
        if (payload.length > 1) throw new Error(`${payload.length} payloads; expected at most 1.`);
        const call = calls[name] as (payload: unknown) => unknown;
        return call(payloadParsers[name](payload[0]));
      });
      // The window may be closed meanwhile, by this very call perhaps.
      if (!event.sender.isDestroyed()) event.reply(ANSWER_CHANNEL, id, given);
    });
  }
}

async function answer<Event>(
  name: CallName,
  rules: CallRules<Event>,
  work: () => unknown,
): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof KnobsError) return { ok: false, reason: error.message };
    rules.log(name, error);
    return { ok: false, reason: DEFECT };
  }
}
