/*
 * One guard for the whole page: what pointers and keys hold at the moment. A knob is whatever is
 * dragged: a slider, a grid, the pad.
 */

/** Something that is held, from pointer down to pointer up or as long as a key is. */
export interface Hand {
  /** What is dragged; null for what keys do. */
  readonly knob: Element | null;
  /** Lets go. */
  end(): void;
  /** Restores everything from before. */
  cancel(): void;
  /** Another finger came down on the same knob. */
  pinched?(event: PointerEvent): void;
}

/** Which hands are down, in the order in which they went down. */
let down: readonly Hand[] = [];
/** Fingers on the page, and where each went down. */
const fingers = new Map<number, Node>();

/** Takes note that a hand is down. @returns what says that it isn't any more */
export function putDown(hand: Hand): () => void {
  down = [...down, hand];
  return () => {
    down = down.filter((other) => other !== hand);
  };
}

/** Takes back what the hand did that went down last. @returns whether there was one */
export function cancelLatest(): boolean {
  const latest = down.at(-1);
  latest?.cancel();
  return latest !== undefined;
}

export function isAnyDown(): boolean {
  return down.length > 0;
}

/** Lets go of all that is held. */
export function endAll(): void {
  for (const hand of down) hand.end();
}

/**
 * Whether a finger comes down on a knob on which another one is, or on a part or the whole of it:
 * that is a pinch, and hands that are there are told of it.
 */
export function isPinch(knob: Element, event: PointerEvent): boolean {
  if (event.pointerType !== 'touch') return false;
  const hands = down.filter((hand) => hand.knob?.contains(knob) || knob.contains(hand.knob));
  for (const hand of hands) hand.pinched?.(event);
  // A finger whose hand was taken back still is there.
  const rests = [...fingers].some(([id, at]) => id !== event.pointerId && knob.contains(at));
  return hands.length > 0 || rests;
}

/** While something is dragged keys do nothing but take it back; those that are held go on. */
function key(event: KeyboardEvent): void {
  if (down.length === 0) return;
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && /^z$/i.test(event.key);
  if (event.key === 'Escape' || isUndo) {
    cancelLatest();
  } else {
    if (!down.some(({ knob }) => knob)) return;
    if (event.repeat && down.some(({ knob }) => !knob)) return;
    if (event.key !== 'Tab' && !event.ctrlKey && !event.metaKey) return event.stopPropagation();
  }
  event.stopPropagation();
  event.preventDefault();
}

/** Watches over a page for as long as it is there. */
export function guardHands(page: Window): void {
  const touched = (event: PointerEvent) => {
    if (event.pointerType === 'touch') fingers.set(event.pointerId, event.target as Node);
  };
  const lifted = ({ pointerId }: PointerEvent) => fingers.delete(pointerId);
  page.addEventListener('keydown', key, { capture: true });
  page.addEventListener('pointerdown', touched, { capture: true });
  page.addEventListener('pointerup', lifted, { capture: true });
  page.addEventListener('pointercancel', lifted, { capture: true });
  // Nothing is told any more of what is let go elsewhere.
  page.addEventListener('blur', endAll);
  page.document.addEventListener('visibilitychange', () => page.document.hidden && endAll());
}
