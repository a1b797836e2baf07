import type { Attachment } from 'svelte/attachments';

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
  /** Escape during the drag: restore everything from before it. */
  cancel(): void;
}

const MAIN = [0];

/** Browsers that have it need not wait for the next frame to tell of moves. */
const RAW = 'onpointerrawupdate' in globalThis;

/**
 * From pointer down to pointer up, wherever the pointer goes in between; mouse, pen or finger.
 * Moves are told as soon as the browser tells them, so that they can be on screen in the next frame.
 * It puts several into one event of either kind while the page is busy: each of them is told.
 */
export function drag(handlers: DragHandlers): Attachment<HTMLElement> {
  return (element) => {
    let pointer: number | null = null;
    let box = new DOMRect();

    function down(event: PointerEvent): void {
      if (pointer !== null || !(handlers.buttons ?? MAIN).includes(event.button)) return;
      finishTyping(element);
      measure();
      if (handlers.start(event, box) === false) return;
      pointer = event.pointerId;
      element.setPointerCapture(pointer);
      addEventListener('keydown', key, { capture: true });
      addEventListener('resize', measure);
    }

    function measure(): void {
      box = element.getBoundingClientRect();
    }

    function move(event: Event): void {
      if (!(event instanceof PointerEvent) || event.pointerId !== pointer) return;
      for (const each of movesIn(event)) handlers.move(each, box);
    }

    /** The right button draws; its menu would be in the way. */
    function menu(event: Event): void {
      if (handlers.buttons?.includes(2)) event.preventDefault();
    }

    function up(event: PointerEvent): void {
      if (event.pointerId !== pointer) return;
      stop();
      handlers.end();
    }

    function key(event: KeyboardEvent): void {
      // Undo, redo and the like must not cut a gesture in two.
      event.stopPropagation();
      if (event.key === 'Tab' || event.ctrlKey || event.metaKey) event.preventDefault();
      if (event.key !== 'Escape') return;
      event.preventDefault();
      stop();
      handlers.cancel();
    }

    function stop(): void {
      if (pointer !== null && element.hasPointerCapture(pointer)) {
        element.releasePointerCapture(pointer);
      }
      pointer = null;
      removeEventListener('keydown', key, { capture: true });
      removeEventListener('resize', measure);
    }

    const moveEvent = RAW ? 'pointerrawupdate' : 'pointermove';
    element.addEventListener('pointerdown', down);
    element.addEventListener(moveEvent, move);
    element.addEventListener('contextmenu', menu);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    return () => {
      if (pointer !== null) {
        stop();
        handlers.end();
      }
      element.removeEventListener('pointerdown', down);
      element.removeEventListener(moveEvent, move);
      element.removeEventListener('contextmenu', menu);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
    };
  };
}

/**
 * What stands in a field counts before anything is drawn, and its keys are the page's again: a press
 * that is used for drawing takes the focus from nothing by itself.
 */
function finishTyping(element: HTMLElement): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || element.contains(field)) return;
  if (field.matches('input:not([type]), input[type="text"], textarea')) field.blur();
}

/** The moves that an event tells of. Some browsers don't say, and none do over plain http. */
function movesIn(event: PointerEvent): readonly PointerEvent[] {
  const told = (event as Partial<PointerEvent>).getCoalescedEvents?.() ?? [];
  return told.length > 0 ? told : [event];
}
