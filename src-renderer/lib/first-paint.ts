let painted: Promise<void> | null = null;

/**
 * Resolves when the page has been painted for the first time, counted from the first call: whatever
 * is fetched after that keeps nobody waiting.
 */
export function firstPaint(): Promise<void> {
  // A frame's callbacks run before it is painted, a task after them when that is done.
  painted ??= new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return painted;
}
