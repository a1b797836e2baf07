/** Whether the browser has pickers, so that Save can write to the file that was opened. */
export const hasPickers = 'showOpenFilePicker' in window && !isInForeignFrame();

/** There a browser has pickers, and opens none of them. */
function isInForeignFrame(): boolean {
  try {
    return window.top?.document === undefined;
  } catch {
    return true;
  }
}
