/** How the page draws what came: in the next frame, or after it. */
export interface Frames {
  readonly next: (task: () => void) => void;
  readonly after: (task: () => void) => void;
}

/** So many tasks may draw at once before a frame. */
const AT_ONCE = 2;
/** How many have drawn since the last frame. */
let drawn = 0;

/**
 * Runs a task so that the next frame shows it: at once as long as few have drawn for that frame, so
 * that the drawing is done before the frame is due; else together with the rest when the frame is
 * made. At once, too, where no frames come, as in a window that is hidden.
 */
function forNextFrame(task: () => void): void {
  if (document.visibilityState === 'hidden') return task();
  if (drawn >= AT_ONCE) return inFrame(task);
  if (drawn === 0) inFrame(() => (drawn = 0));
  drawn++;
  task();
}

/**
 * Runs a task after the next frame, when there is time until the one that shows it. At once where no
 * frames come.
 */
function afterFrame(task: () => void): void {
  if (document.visibilityState === 'hidden') return task();
  inFrame(() => setTimeout(task));
}

/** Runs a task when the next frame is made, or when the window is hidden before: then none comes. */
function inFrame(task: () => void): void {
  const frame = requestAnimationFrame(run);
  addEventListener('visibilitychange', run, { capture: true });
  function run(): void {
    cancelAnimationFrame(frame);
    removeEventListener('visibilitychange', run, { capture: true });
    task();
  }
}

export const pageFrames: Frames = { next: forNextFrame, after: afterFrame };
