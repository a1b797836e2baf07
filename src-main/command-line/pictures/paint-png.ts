import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '#core/pictures/picture';
import { withResolution } from '#core/pictures/png';
import { svgInPixels } from '#core/pictures/svg';
import type { Inter } from './inter';

let ready: Promise<void> | undefined;

/**
 * A picture as the bytes of a PNG that knows how large it is on paper, painted by resvg.
 * @param renderer the path of its WebAssembly
 */
export async function paintPng(
  picture: Picture,
  inter: Inter,
  renderer: string,
): Promise<Uint8Array> {
  await (ready ??= initWasm(readFileSync(renderer)));
  const svg = new Resvg(svgInPixels(picture), {
    font: { fontBuffers: inter.files.map(({ bytes }) => bytes), defaultFontFamily: 'Inter' },
  });
  const image = svg.render();
  try {
    return withResolution(image.asPng(), picture.dpi);
  } finally {
    image.free();
    svg.free();
  }
}
