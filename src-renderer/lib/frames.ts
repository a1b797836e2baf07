/** Whether something was drawn since the last frame. */
let isDrawn = false;

/**
 * Runs a task so that the next frame shows it: at once if nothing was drawn for that frame yet, so
 * that the drawing is done before the frame is due; else together with the rest when the frame is
 * made. At once, too, where no frames come, as in a window that is hidden.
 */
export function forNextFrame(task: () => void): void {
  if (document.visibilityState === 'hidden') return task();
  if (isDrawn) {
    requestAnimationFrame(task);
    return;
  }
  isDrawn = true;
  requestAnimationFrame(() => (isDrawn = false));
  task();
}
