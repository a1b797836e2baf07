import type { LayerSizes } from '#core/network/shape';

/** A square on the picture of the network, by its centre. */
export interface NodePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A rectangle on the picture of the network, in whole CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LayerPlaces {
  /** Where the layer's title stands, centred. */
  readonly titleX: number;
  readonly neurons: readonly NodePlace[];
  /** Whether there is room for each neuron's activation as a number. */
  readonly roomy: boolean;
  /** How far right of a neuron's centre its lines to the next layer start. */
  readonly exit: number;
}

export interface NetworkLayout {
  readonly input: NodePlace;
  readonly titleY: number;
  readonly layers: readonly LayerPlaces[];
  /** The outputs' bars, right of the last layer. */
  readonly bars: { readonly x: number; readonly width: number };
}

/**
 * Where everything stands on the picture of a network.
 * @param unit one rem, the measure of everything here
 */
export function layoutNetwork(
  sizes: LayerSizes,
  { width, height }: { width: number; height: number },
  unit: number,
): NetworkLayout {
  const top = 2.4 * unit;
  // In a window too low for a picture it is drawn beyond the edge.
  const bottom = Math.max(height - 1.2 * unit, top + unit);
  const middle = (top + bottom) / 2;
  const narrow = width < 40 * unit;
  const inputSize = (narrow ? 3.2 : 4.6) * unit;
  const edge = (narrow ? 0.6 : 1) * unit;
  const barWidth = (narrow ? 2.6 : 5.6) * unit;
  const numberWidth = 2.6 * unit;
  const barX = width - edge - numberWidth - barWidth;
  const outputSize = Math.min(2.4 * unit, ((bottom - top) / sizes[sizes.length - 1]) * 0.8);
  const outputX = barX - 0.6 * unit - outputSize / 2;

  const hidden = sizes.slice(1, -1);
  const firstX = edge + inputSize + (narrow ? 2.2 : 5) * unit;
  const layers: LayerPlaces[] = hidden.map((count, i) => {
    const x = firstX + ((outputX - firstX) * i) / hidden.length;
    const room = ((outputX - firstX) / hidden.length) * 0.55;
    const { neurons, columns } = placeLayer(count, { x, top, bottom, room, unit });
    const last = neurons[count - 1].x;
    const roomy = columns === 1;
    // Right of the tiles stand their activations, as a column and as a number.
    const beside = i === 0 && roomy ? ACTIVATION_WIDTH * unit : 0;
    const exit = neurons[0].size / 2 + 3 + beside;
    return { titleX: (x + last + beside) / 2, neurons, roomy, exit };
  });
  const pitch = (bottom - top) / sizes[sizes.length - 1];
  layers.push({
    titleX: outputX + 0.4 * unit,
    roomy: true,
    exit: 0,
    neurons: Array.from({ length: sizes[sizes.length - 1] }, (_, i) => ({
      x: outputX,
      y: top + (i + 0.5) * pitch,
      size: outputSize,
    })),
  });

  return {
    input: { x: edge + inputSize / 2, y: middle, size: inputSize },
    titleY: 1.2 * unit,
    layers,
    bars: { x: barX, width: barWidth },
  };
}

/** The rectangle around squares and their frames, and around what stands right of them. */
export function boxAround(places: readonly NodePlace[], beside = 0): Box {
  const x = Math.floor(Math.min(...places.map((place) => place.x - place.size / 2))) - 2;
  const y = Math.floor(Math.min(...places.map((place) => place.y - place.size / 2))) - 2;
  const right = Math.max(...places.map((place) => place.x + place.size / 2)) + beside;
  const bottom = Math.max(...places.map((place) => place.y + place.size / 2));
  return { x, y, width: Math.ceil(right) + 2 - x, height: Math.ceil(bottom) + 2 - y };
}

/** Room for an activation as a column and as a number, in rem. */
const ACTIVATION_WIDTH = 3.1;

/** A hidden layer as one column, or as several side by side where one is too low. */
function placeLayer(
  count: number,
  {
    x,
    top,
    bottom,
    room,
    unit,
  }: { x: number; top: number; bottom: number; room: number; unit: number },
): { neurons: NodePlace[]; columns: number } {
  const height = bottom - top;
  let columns = 1;
  let pitch = height / count;
  while (pitch < 1.55 * unit && columns * pitch < room) {
    columns++;
    pitch = height / Math.ceil(count / columns);
  }
  pitch = Math.min(pitch, 3 * unit, columns > 1 ? room / columns : Infinity);
  const rows = Math.ceil(count / columns);
  const size = Math.min(pitch * 0.86, 2.5 * unit);
  const first = (top + bottom) / 2 - ((rows - 1) * pitch) / 2;
  const neurons = Array.from({ length: count }, (_, i) => ({
    x: x + Math.floor(i / rows) * pitch,
    y: first + (i % rows) * pitch,
    size,
  }));
  return { neurons, columns };
}

/** The points between which a line from one neuron to another runs. */
export interface LayerSpan {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Distance from a point to the curve that `curve` draws between the ends of a span. */
export function distanceToCurve({ x0, y0, x1, y1 }: LayerSpan, x: number, y: number): number {
  if (x < x0 || x > x1) return Infinity;
  const t = inverseEase((x - x0) / (x1 - x0 || 1));
  const slope = ((y1 - y0) * 6 * t * (1 - t)) / ((x1 - x0) * (1.5 * (1 - 2 * t + 2 * t * t)) || 1);
  return Math.abs(y0 + (y1 - y0) * t * t * (3 - 2 * t) - y) / Math.hypot(1, slope);
}

/**
 * The parameter t of the cubic Bézier with control points at half the width, whose x runs as
 * 1.5 t (1 − t)² + 1.5 t² (1 − t) + t³ = 1.5 t − 1.5 t² + t³, by bisection.
 */
function inverseEase(share: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    if (1.5 * t - 1.5 * t * t + t * t * t < share) low = t;
    else high = t;
  }
  return (low + high) / 2;
}

/** Adds the curve between the ends of a span to the path. */
export function curve(
  path: { moveTo(x: number, y: number): void; bezierCurveTo(...points: number[]): void },
  { x0, y0, x1, y1 }: LayerSpan,
): void {
  const middle = (x0 + x1) / 2;
  path.moveTo(x0, y0);
  path.bezierCurveTo(middle, y0, middle, y1, x1, y1);
}
