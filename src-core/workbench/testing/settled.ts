/** Waits until all that only waited for an answer is done, as scores are noted when they are known. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
