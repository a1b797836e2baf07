import type { MenuCommand } from '#core/host';
import type { AppContext } from './state/app';

/** What keys and the host's menus do anywhere on the page. */
export function shortcuts(app: AppContext): {
  keydown(event: KeyboardEvent): void;
  menu(command: MenuCommand): void;
} {
  const { session, view, tools, preview, files, list } = app;

  const commands: Record<MenuCommand, () => void> = {
    new: () => (view.dialog = 'new'),
    open: () => void files.open(),
    save: () => void files.save(),
    saveAs: () => void files.saveAs(),
    undo: () => undoOrEdit('undo'),
    redo: () => undoOrEdit('redo'),
    about: () => (view.dialog = 'about'),
  };

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
    b: () => (tools.tool = 'brush'),
    e: () => (tools.tool = 'eraser'),
    i: () => (tools.tool = 'line'),
    r: () => (tools.tool = 'rectangle'),
    o: () => (tools.tool = 'ellipse'),
    f: () => (tools.tool = 'fill'),
    g: () => (tools.tool = 'ramp'),
    p: () => (tools.tool = 'pick'),
    s: () => (tools.tool = 'select'),
    q: () => (tools.tool = 'lasso'),
    x: () => (view.brushValue = -view.brushValue),
    '[': () => tools.resize(-1),
    ']': () => tools.resize(1),
    '{': () => tools.soften(0.1),
    '}': () => tools.soften(-0.1),
    ',': () => list.step(-1),
    '.': () => list.step(1),
  };

  return {
    keydown(event) {
      if (event.defaultPrevented || files.question || view.dialog || event.altKey) return;
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
      if (!files.question) commands[command]();
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
