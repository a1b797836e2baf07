import type { Attachment } from 'svelte/attachments';
import { isPinch, putDown } from './hands';
import { finishTyping } from './text-field';

export interface DragHandlers {
  /** Mouse buttons that begin it, as in `PointerEvent.button`; only the main one unless said. */
  readonly buttons?: readonly number[];
  /**
   * Returns false to leave this press alone.
   * @param box where the element is; it stays there unless the window changes, and asking again at
   * each move would make the page lay itself out in between
   */
  start(event: PointerEvent, box: DOMRect): boolean | void;
  move(event: PointerEvent, box: DOMRect): void;
  end(): void;
  /** Restores everything from before it: Escape or Undo during the drag, or it became a pinch. */
  cancel(): void;
}

const MAIN = [0];
/** A second finger that comes so soon, in milliseconds, or so near by, in CSS pixels, is a pinch. */
const SOON = 400;
const NEAR = 10;

/** Browsers that have it need not wait for the next frame to tell of moves. */
const RAW = 'onpointerrawupdate' in globalThis;

/** A press of an element, as long as it is dragged. */
interface Press {
  readonly first: PointerEvent;
  /** Whether the pointer has gone any way. */
  hasMoved: boolean;
  /** Says that the hand is no longer down. */
  readonly lift: () => void;
}

/**
 * From pointer down to pointer up, wherever the pointer goes in between; mouse, pen or finger.
 * Several elements can be dragged at once, each by a pointer of its own. Two fingers on the same one
 * are a pinch, which drags nothing: what the first finger has begun is taken back, unless it has been
 * on its way for long.
 *
 * Moves are told as soon as the browser tells them, so that they can be on screen in the next frame.
 * It puts several into one event of either kind while the page is busy: each of them is told.
 */
export function drag(handlers: DragHandlers): Attachment<HTMLElement> {
  return (element) => {
    let press: Press | null = null;
    let box = new DOMRect();

    function down(event: PointerEvent): void {
      if (isPinch(element, event)) return;
      if (press || !(handlers.buttons ?? MAIN).includes(event.button)) return;
      // What stands in a field counts before anything is drawn, and its keys are the page's again: a
      // press that is used for drawing takes the focus from nothing by itself.
      finishTyping(element);
      measure();
      if (handlers.start(event, box) === false) return;
      press = { first: event, hasMoved: false, lift: putDown(hand) };
      element.setPointerCapture(event.pointerId);
      addEventListener('resize', measure);
    }

    const hand = {
      knob: element,
      end: () => stop() && handlers.end(),
      cancel: () => stop() && handlers.cancel(),
      pinched({ timeStamp }: PointerEvent) {
        if (press?.first.pointerType !== 'touch') return;
        if (!press.hasMoved || timeStamp - press.first.timeStamp < SOON) hand.cancel();
      },
    };

    function measure(): void {
      box = element.getBoundingClientRect();
    }

    function move(event: Event): void {
      if (!press || !(event instanceof PointerEvent) || !isOf(press, event)) return;
      const { clientX, clientY } = press.first;
      press.hasMoved ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) > NEAR;
      for (const each of movesIn(event)) handlers.move(each, box);
    }

    /** The right button draws; its menu would be in the way. */
    function menu(event: Event): void {
      if (handlers.buttons?.includes(2)) event.preventDefault();
    }

    function up(event: PointerEvent): void {
      if (press && isOf(press, event)) hand.end();
    }

    /** @returns whether anything was dragged */
    function stop(): boolean {
      if (!press) return false;
      const { first, lift } = press;
      press = null;
      lift();
      if (element.hasPointerCapture(first.pointerId)) {
        element.releasePointerCapture(first.pointerId);
      }
      removeEventListener('resize', measure);
      return true;
    }

    const moveEvent = RAW ? 'pointerrawupdate' : 'pointermove';
    element.addEventListener('pointerdown', down);
    element.addEventListener(moveEvent, move);
    element.addEventListener('contextmenu', menu);
    for (const end of ENDS) element.addEventListener(end, up);
    return () => {
      hand.end();
      element.removeEventListener('pointerdown', down);
      element.removeEventListener(moveEvent, move);
      element.removeEventListener('contextmenu', menu);
      for (const end of ENDS) element.removeEventListener(end, up);
    };
  };
}

const ENDS = ['pointerup', 'pointercancel', 'lostpointercapture'] as const;

function isOf({ first }: Press, { pointerId }: PointerEvent): boolean {
  return first.pointerId === pointerId;
}

/** The moves that an event tells of. Some browsers don't say, and none do over plain http. */
function movesIn(event: PointerEvent): readonly PointerEvent[] {
  const told = (event as Partial<PointerEvent>).getCoalescedEvents?.() ?? [];
  return told.length > 0 ? told : [event];
}
