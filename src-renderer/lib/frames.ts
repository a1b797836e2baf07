/** Runs a task in the next frame; at once where no frames come, as in a window that is hidden. */
export function inNextFrame(task: () => void): void {
  if (document.visibilityState === 'hidden') task();
  else requestAnimationFrame(task);
}
