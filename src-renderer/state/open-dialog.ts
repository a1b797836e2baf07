import type { AppContext } from './app';

/** Whether a dialog is open, which must be answered or closed before anything else. */
export function hasDialog({
  files,
  found,
  view,
}: Pick<AppContext, 'files' | 'found' | 'view'>): boolean {
  return files.isAsking || found.isShown || view.dialog !== null;
}
