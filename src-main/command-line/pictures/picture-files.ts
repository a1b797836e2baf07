import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

/** What pictures are made with, in npm packages: the typeface by its weights, and the renderer. */
const FILES = {
  400: 'inter-ui/web/Inter-Regular.woff2',
  600: 'inter-ui/web/Inter-SemiBold.woff2',
  renderer: '@resvg/resvg-wasm/index_bg.wasm',
} as const;

/** The paths of these files. */
export type PictureFiles = Readonly<Record<keyof typeof FILES, string>>;

/** Where npm has put them. */
export function installedFiles(): PictureFiles {
  const { resolve } = createRequire(import.meta.url);
  return pathsBy((file) => resolve(file));
}

/** Where a build has put them: in one folder. */
export function filesIn(folder: string): PictureFiles {
  return pathsBy((file) => join(folder, basename(file)));
}

function pathsBy(pathOf: (file: string) => string): PictureFiles {
  const { 400: regular, 600: semibold, renderer } = FILES;
  return { 400: pathOf(regular), 600: pathOf(semibold), renderer: pathOf(renderer) };
}
