import type { Session } from './session.svelte';

/** The commands around a drag or a held key: together they are one entry of the history. */
export function gestureOf(session: Session) {
  return {
    onbegin: () => void session.perform({ type: 'beginGesture' }),
    onend: () => void session.perform({ type: 'endGesture' }),
    oncancel: () => void session.perform({ type: 'cancelGesture' }),
  };
}
