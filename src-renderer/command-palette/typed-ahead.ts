/** What was typed for the palette before its field was there. */
export interface TypedAhead {
  readonly text: string;
  /** Whether Enter came last: do the best that is found. */
  readonly entered: boolean;
}

const NOTHING: TypedAhead = { text: '', entered: false };

let typed = NOTHING;
let stop = () => {};

/** Keeps what is typed from now on until it is taken, or nobody waits for the palette any more. */
export function typeAhead(isWaiting: () => boolean): void {
  stop();
  typed = NOTHING;
  const listening = new AbortController();
  stop = () => listening.abort();
  const listen = (event: KeyboardEvent) => {
    if (!isWaiting()) return stop();
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const after = afterKey(typed, event.key);
    if (!after) return;
    typed = after;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', listen, { capture: true, signal: listening.signal });
}

/** What was typed ahead; from now on keys go where the focus is. */
export function takeTypedAhead(): TypedAhead {
  stop();
  const taken = typed;
  typed = NOTHING;
  return taken;
}

/** null if the key types nothing. */
function afterKey({ text, entered }: TypedAhead, key: string): TypedAhead | null {
  if (entered) return { text, entered };
  if (key === 'Enter') return { text, entered: true };
  if (key === 'Backspace') return { text: text.slice(0, -1), entered };
  return key.length === 1 ? { text: text + key, entered } : null;
}
