import { KnobsError } from '#core/errors';
import { copySelected, pasteClip } from '#core/grid/clip';
import { clipToText, textToClip } from '#core/grid/clip-text';
import { selectionBounds } from '#core/grid/selection';
import { PIXEL_GRID } from '#core/stencils/stencil';
import { takesLetters } from '../../../../lib/text-field';
import type { AppContext } from '../../../../state/app';
import { hasDialog } from '../../../../state/open-dialog';
import { message } from '#core/words/message';

/*
 * Copy, cut and paste of weights, as lines of numbers with tabs between them: what a spreadsheet
 * gives and takes.
 */

/** Does something with what is on the clipboard, if that is the grid's. */
export function onClipboard(
  app: AppContext,
  event: ClipboardEvent,
  act: (data: DataTransfer) => void,
): void {
  if (!event.clipboardData || isElsewhere(app, event)) return;
  event.preventDefault();
  act(event.clipboardData);
}

/** Whether what is copied or pasted is not the grid's: a dialog stands before it, or it is text. */
function isElsewhere(app: AppContext, { type, target }: ClipboardEvent): boolean {
  const isInDialog = target instanceof Element && target.closest('[role="dialog"]') !== null;
  if (hasDialog(app) || isInDialog || takesLetters(document.activeElement)) return true;
  return type !== 'paste' && document.getSelection()?.isCollapsed === false;
}

/** Puts the selected weights, or all of them, on the clipboard. */
export function copy(app: AppContext, data: DataTransfer): void {
  const { session, tools, view } = app;
  const { layer, index } = view.selected;
  const clip = copySelected(PIXEL_GRID, session.network.weightsOf(layer, index), tools.selection);
  if (clip) data.setData('text/plain', clipToText(clip));
}

export function cut(app: AppContext, data: DataTransfer): void {
  copy(app, data);
  const { session, tools, view } = app;
  const operation = { kind: 'cut' } as const;
  const { selection } = tools;
  void session.perform({ type: 'operate', neurons: [view.selected], operation, selection });
}

/**
 * Pastes at the selection if there is one, a whole grid over all, anything else at the cursor. What
 * was pasted is selected, so that it can be moved at once; how much fell off the edge is told.
 */
export async function pasteNumbers(
  app: AppContext,
  data: DataTransfer,
  cursor: { readonly row: number; readonly column: number },
): Promise<void> {
  const { session, tools, view } = app;
  try {
    const clip = textToClip(data.getData('text/plain'));
    const isWhole = clip.columns === PIXEL_GRID.columns && clip.rows === PIXEL_GRID.rows;
    const place = tools.selection ? selectionBounds(PIXEL_GRID, tools.selection)! : cursor;
    const { row, column } = isWhole ? { row: 0, column: 0 } : place;
    const neuron = view.selected;
    const { columns, rows, values, mask } = clip;
    const command = { type: 'paste', neuron, columns, rows, values, mask, row, column } as const;
    if (!(await session.perform(command)) || isWhole) return;
    const none = new Float32Array(PIXEL_GRID.columns * PIXEL_GRID.rows);
    const pasted = pasteClip(PIXEL_GRID, none, clip, column, row).selection;
    tools.select(pasted);
    if (!tools.selects) tools.tool = 'select';
    const [all, inside] = [mask, pasted].map((cells) => cells.reduce((sum, on) => sum + on, 0));
    if (inside < all) {
      session.report(message('paste.outside', { outside: all - inside, all }));
    }
  } catch (error) {
    if (!(error instanceof KnobsError)) throw error;
    session.report(message('paste.nothing', { reason: error.said }));
  }
}
