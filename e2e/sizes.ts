import { test, type ViewportSize } from '@playwright/test';

/** The windows that everything is looked at in: a usual one, and the smallest that has room for all. */
const USUAL_SIZES: readonly ViewportSize[] = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
];

/**
 * Looks at what is shown in a window of each size, the usual ones if none are given, and stays in
 * the last of them. To get to a state takes far longer than to look at it, and so does laying the
 * page out anew: if the window has the last of the sizes, it begins there and goes back.
 */
export type InEachSize = (
  look: (size: string) => Promise<void>,
  sizes?: readonly ViewportSize[],
) => Promise<void>;

export function inEachSize(
  shown: () => Promise<ViewportSize>,
  resize: (size: ViewportSize) => Promise<void>,
): InEachSize {
  return async (look, sizes = USUAL_SIZES) => {
    const now = nameOf(await shown());
    const isLast = now === nameOf(sizes[sizes.length - 1]);
    for (const size of isLast ? [...sizes].reverse() : sizes) {
      await test.step(nameOf(size), async () => {
        if (nameOf(await shown()) !== nameOf(size)) await resize(size);
        await look(nameOf(size));
      });
    }
  };
}

function nameOf({ width, height }: ViewportSize): string {
  return `${width}×${height}`;
}
