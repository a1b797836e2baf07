import type { MenuCommand } from '#core/host';
import type { AppContext } from './state/app';

/** What keys and the host's menus may ask for. */
export const commands: Record<MenuCommand, (app: AppContext) => void> = {
  new: ({ view }) => (view.dialog = 'new'),
  open: ({ files }) => void files.open(),
  save: ({ files }) => void files.save(),
  saveAs: ({ files }) => void files.saveAs(),
  savePicture: ({ view }) => (view.dialog = 'picture'),
  details: ({ view }) => (view.dialog = 'details'),
  undo: (app) => undoOrEdit(app, 'undo'),
  redo: (app) => undoOrEdit(app, 'redo'),
  about: ({ view }) => (view.dialog = 'about'),
};

/** A text field being edited takes its own changes back. */
function undoOrEdit({ preview, session }: AppContext, which: 'undo' | 'redo'): void {
  if (isText(document.activeElement)) document.execCommand(which);
  else if (preview.isOpen) preview.cancel();
  else session[which]();
}

/** Whether a dialog is open, which must be answered or closed before anything else. */
export function hasDialog({ files, found, view }: AppContext): boolean {
  return files.isAsking || found.isShown || view.dialog !== null;
}

/** Whether keys are typed into this element. */
export function isText(element: EventTarget | null): boolean {
  return (
    (element instanceof HTMLInputElement && element.type === 'text') ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}
