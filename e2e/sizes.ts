import { test, type ViewportSize } from '@playwright/test';

/** The windows that everything is looked at in: a usual one, and the smallest that has room for all. */
const USUAL_SIZES: readonly ViewportSize[] = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
];

/**
 * Looks at what is shown in a window of each size, the usual ones if none are given, and stays in
 * the last of them. To get to a state takes far longer than to look at it.
 */
export type InEachSize = (
  look: (size: string) => Promise<void>,
  sizes?: readonly ViewportSize[],
) => Promise<void>;

export function inEachSize(resize: (size: ViewportSize) => Promise<void>): InEachSize {
  return async (look, sizes = USUAL_SIZES) => {
    for (const size of sizes) {
      const named = `${size.width}×${size.height}`;
      await test.step(named, async () => {
        await resize(size);
        await look(named);
      });
    }
  };
}
