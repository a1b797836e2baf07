/** How long words and lists that follow a measurement stay as they are, in milliseconds. */
export const CALM_MS = 150;

/**
 * Runs a task at a pace that an eye can follow: at once after a pause, else when so many milliseconds
 * have passed since the last time. However often it is asked for, the last time is never left out.
 */
export function atPace(milliseconds: number, task: () => void): () => void {
  let last = -Infinity;
  let isWaiting = false;
  const run = () => {
    isWaiting = false;
    last = performance.now();
    task();
  };
  return () => {
    if (isWaiting) return;
    const wait = last + milliseconds - performance.now();
    if (wait <= 0) return run();
    isWaiting = true;
    setTimeout(run, wait);
  };
}
