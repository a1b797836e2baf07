/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Of a typeface's strokes: regular or semibold. */
export type Weight = 400 | 600;

/** A line of text. Its x is where it begins, has its middle or ends, its y is the base line. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the em square. */
  readonly size: number;
  readonly weight: Weight;
  readonly color: Rgb;
  readonly align: 'left' | 'center' | 'right';
  /** Reads from below to above; x is the base line then, and y where the text is aligned. */
  readonly turned?: true;
}

/** Weights as a frame full of coloured cells. */
export interface CellsItem {
  readonly kind: 'cells';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  /** [rows × columns], row-major. */
  readonly values: ArrayLike<number>;
  /** The |value| that has the full colour; not 0. */
  readonly max: number;
}

/** Whatever is painted on a page. */
export type Item = TextItem | CellsItem;

/** Whether there is anything to be seen of it. */
export function isPainted(item: Item): boolean {
  return item.kind !== 'text' || item.text !== '';
}

/** What stands where on a white page. All lengths are millimetres from the upper left corner. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Pixels in an inch that it is made to be seen with. */
  readonly dpi: number;
  /** In the order in which they are painted. */
  readonly items: readonly Item[];
}

/** How wide a line of text is, in the unit of its size. */
export type Measure = (text: string, size: number, weight: Weight) => number;

const MM_PER_INCH = 25.4;

/** Pixels in a millimetre of the page. */
export function pixelsPerMm({ dpi }: Pick<Picture, 'dpi'>): number {
  return dpi / MM_PER_INCH;
}

/** Columns and rows of pixels that a picture has. */
export function pixelSize(picture: Picture): { width: number; height: number } {
  const scale = pixelsPerMm(picture);
  return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
}

/** A length cut to whole pixels, so that all cells of a grid are equally large; at least one. */
export function wholePixels(length: number, dpi: number): number {
  return (Math.max(1, Math.floor(length * pixelsPerMm({ dpi }) + 1e-6)) * MM_PER_INCH) / dpi;
}
