import { strFromU8 } from 'fflate';
import { btoa } from '../bytes/platform';
import { cellRects, type PixelRect } from './cell-rects';
import { PAPER } from './colors';
import {
  pixelSize,
  pixelsPerMm,
  type Picture,
  type Rgb,
  type TextItem,
  type Weight,
} from './picture';

/** The typeface that pictures are written with, and what stands in for it where it is missing. */
const FAMILY = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** One weight of the typeface, as a file in the format WOFF2. */
export interface FontFile {
  readonly weight: Weight;
  readonly bytes: Uint8Array;
}

/**
 * A picture as an SVG file, as large as it is on paper.
 * @param fonts to be put into it, so that it looks the same where they are not installed
 */
export function svgFile(picture: Picture, fonts: readonly FontFile[]): string {
  const style = `<style>\n${fonts.map(fontFace).join('')}</style>\n`;
  return svg(picture, `width="${picture.width}mm" height="${picture.height}mm"`, style);
}

/** A picture as SVG to be painted, one pixel for each unit. */
export function svgInPixels(picture: Picture): string {
  const { width, height } = pixelSize(picture);
  return svg(picture, `width="${width}" height="${height}"`);
}

/**
 * By the W3C's specification (1.1, second edition). The unit is always the pixel that the picture is
 * made to be seen with, so that cells have sharp edges.
 */
function svg(picture: Picture, size: string, style = ''): string {
  const { width, height } = pixelSize(picture);
  const scale = pixelsPerMm(picture);
  const parts = picture.items.map((item) =>
    item.kind === 'text' ? textElement(item, scale) : paths(cellRects(item, scale)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}"`,
    ` font-family="${FAMILY}">\n${style}`,
    `<rect width="${width}" height="${height}" fill="${hex(PAPER)}"/>\n`,
    ...parts,
    '</svg>\n',
  ].join('');
}

/** One path for all rectangles of a colour that follow each other. */
function paths(rects: Iterable<PixelRect>): string {
  const parts: string[] = ['<g shape-rendering="crispEdges">\n'];
  let fill = '';
  for (const { left, top, width, height, color } of rects) {
    if (hex(color) !== fill) {
      parts.push(fill === '' ? '' : '"/>\n', `<path fill="${hex(color)}" d="`);
      fill = hex(color);
    }
    parts.push(`M${left} ${top}h${width}v${height}h-${width}z`);
  }
  parts.push(fill === '' ? '' : '"/>\n', '</g>\n');
  return parts.join('');
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

function textElement(item: TextItem, scale: number): string {
  const [x, y] = [rounded(item.x * scale), rounded(item.y * scale)];
  const place = item.turned ? `transform="translate(${x} ${y}) rotate(-90)"` : `x="${x}" y="${y}"`;
  return (
    `<text ${place} font-size="${rounded(item.size * scale)}" font-weight="${item.weight}"` +
    ` fill="${hex(item.color)}" text-anchor="${ANCHORS[item.align]}">${escaped(item.text)}</text>\n`
  );
}

function fontFace({ weight, bytes }: FontFile): string {
  const source = `url(data:font/woff2;base64,${btoa(strFromU8(bytes, true))}) format('woff2')`;
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: ${source}; }\n`;
}

/** To a hundredth of a pixel. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function hex(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Halves of characters and most control characters are no XML at all. */
function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => ENTITIES[character])
    .replace(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}
