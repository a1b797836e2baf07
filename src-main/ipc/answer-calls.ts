import { KnobsError } from '#core/errors';
import { callChannel, type Answer, type CallName, type Calls } from './calls';
import { payloadParsers } from './payloads';

/** The part of Electron's `ipcMain` that is used here. */
export interface CallReceiver<Event> {
  handle(channel: string, listener: (event: Event, ...payload: unknown[]) => unknown): void;
}

export interface CallRules<Event> {
  /** Whether a call comes from the page itself, and not from something that got into the window. */
  isTrusted(event: Event): boolean;
  /** Is told of everything that is a defect, or an attack, and no mistake of the person. */
  log(name: CallName, error: unknown): void;
}

const NOT_TRUSTED = 'Knobs takes requests from its own page only.';
export const DEFECT = 'Something went wrong inside Knobs; please try it again.';

/** Answers every call, through the one wrapper that checks who is calling and what they send. */
export function answerCalls<Event>(
  receiver: CallReceiver<Event>,
  calls: Calls,
  rules: CallRules<Event>,
): void {
  for (const name of Object.keys(payloadParsers) as CallName[]) {
    receiver.handle(callChannel(name), (event, ...payload) =>
      answer(name, rules, () => {
        if (!rules.isTrusted(event)) throw new Error(NOT_TRUSTED);
        if (payload.length > 1) throw new Error(`${payload.length} payloads; expected at most 1.`);
        const call = calls[name] as (payload: unknown) => unknown;
        return call(payloadParsers[name](payload[0]));
      }),
    );
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
