import type { MenuCommand } from '#core/host';
import type { AppContext } from './state/app';
import { MAX_BRUSH } from './state/view.svelte';

/** What keys and the host's menus do anywhere on the page. */
export function shortcuts(app: AppContext): {
  keydown(event: KeyboardEvent): void;
  menu(command: MenuCommand): void;
} {
  const { session, view, preview, files, found, list } = app;

  const commands: Record<MenuCommand, () => void> = {
    new: () => (view.dialog = 'new'),
    open: () => void files.open(),
    save: () => void files.save(),
    saveAs: () => void files.saveAs(),
    undo: () => undoOrEdit('undo'),
    redo: () => undoOrEdit('redo'),
    about: () => (view.dialog = 'about'),
  };

  /** Whether a question stands that must be answered first. */
  function isAsking(): boolean {
    return files.question !== null || found.isShown;
  }

  /** A text field being edited takes its own changes back. */
  function undoOrEdit(which: 'undo' | 'redo'): void {
    if (isText(document.activeElement)) document.execCommand(which);
    else if (preview.isOpen) preview.cancel();
    else void session.perform({ type: which });
  }

  function withCommandKey(event: KeyboardEvent): MenuCommand | null {
    const key = event.key.toLowerCase();
    if (key === 'o') return 'open';
    if (key === 's') return event.shiftKey ? 'saveAs' : 'save';
    if (isText(event.target)) return null;
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    if (key === 'y') return 'redo';
    return null;
  }

  const plainKeys: Record<string, () => void> = {
    b: () => (view.tool = 'brush'),
    e: () => (view.tool = 'eraser'),
    x: () => (view.brushValue = -view.brushValue),
    '[': () => (view.brushSize = Math.max(1, view.brushSize - 1)),
    ']': () => (view.brushSize = Math.min(MAX_BRUSH, view.brushSize + 1)),
    ',': () => list.step(-1),
    '.': () => list.step(1),
  };

  return {
    keydown(event) {
      if (event.defaultPrevented || isAsking() || view.dialog || event.altKey) return;
      const command = event.ctrlKey || event.metaKey ? withCommandKey(event) : null;
      const run = command
        ? commands[command]
        : event.ctrlKey || event.metaKey || isText(event.target)
          ? undefined
          : plainKeys[event.key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    },
    menu(command) {
      if (!isAsking()) commands[command]();
    },
  };
}

/** Whether keys are typed into this element. */
function isText(element: EventTarget | null): boolean {
  return (
    (element instanceof HTMLInputElement && element.type === 'text') ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}
