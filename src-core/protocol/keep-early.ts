import type { Unsubscribe } from './host';

type Listen<T> = (listener: (payload: T) => void) => Unsubscribe;

/**
 * Listens at once, and keeps what comes until the page does: a page that starts is not drawn yet
 * when a second start of Knobs gives it a file.
 * @param isKept whether something is still of use later
 */
export function keepEarly<T>(listen: Listen<T>, isKept: (payload: T) => boolean): Listen<T> {
  const early: T[] = [];
  const stop = listen((payload) => {
    if (isKept(payload)) early.push(payload);
  });
  return (listener) => {
    stop();
    // Whoever begins to listen has to be done with that.
    for (const payload of early.splice(0)) void Promise.resolve().then(() => listener(payload));
    return listen(listener);
  };
}
