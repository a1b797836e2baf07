import { PIXELS, SIDE } from '../network/shape';
import { holesOf } from './holes';

export const MEASURE_NAMES = ['ink', 'width', 'height', 'slant', 'holes'] as const;

/** What anyone can see in a digit and say a number for. */
export type MeasureName = (typeof MEASURE_NAMES)[number];

/**
 * One number for each digit of a set [count], by measure.
 * - `ink`: the mean of its pixels, 0 to 1.
 * - `width`, `height`: of the box around all its ink, in pixels.
 * - `slant`: degrees from upright, positive when it leans to the right.
 * - `holes`: regions of paper that its ink encloses.
 */
export type Measures = Readonly<Record<MeasureName, Float32Array>>;

/** @param images pixels [count × 784], 0 is paper and 255 is ink */
export function measuresOf(images: Uint8Array): Measures {
  const count = images.length / PIXELS;
  const [ink, width, height, slant, holes] = MEASURE_NAMES.map(() => new Float32Array(count));
  for (let i = 0; i < count; i++) {
    const shape = shapeOf(images, i);
    ink[i] = shape.ink;
    width[i] = shape.width;
    height[i] = shape.height;
    slant[i] = shape.slant;
    holes[i] = holesOf(images, i);
  }
  return { ink, width, height, slant, holes };
}

/** The measures of a set's digits, from those of its parts in turn. */
export function joinMeasures(parts: readonly Measures[]): Measures {
  const of = (name: MeasureName) => {
    const whole = new Float32Array(parts.reduce((sum, part) => sum + part[name].length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part[name], at);
      at += part[name].length;
    }
    return whole;
  };
  const [ink, width, height, slant, holes] = MEASURE_NAMES.map(of);
  return { ink, width, height, slant, holes };
}

/**
 * Slant is what deslanting takes away by shifting rows: its tangent is the covariance of x and y
 * over the variance of y, from the second moments of the ink (as the deslanted MNIST was made:
 * Y. LeCun and others, "Gradient-based learning applied to document recognition", 1998, section
 * III.A). A level line has none: 0.
 */
function shapeOf(images: Uint8Array, index: number) {
  let mass = 0;
  let sumX = 0;
  let sumY = 0;
  let sumXY = 0;
  let sumYY = 0;
  let left = SIDE;
  let right = -1;
  let top = SIDE;
  let bottom = -1;
  for (let y = 0, i = index * PIXELS; y < SIDE; y++) {
    let rowMass = 0;
    let rowX = 0;
    for (let x = 0; x < SIDE; x++, i++) {
      const byte = images[i];
      if (byte === 0) continue;
      rowMass += byte;
      rowX += byte * x;
      if (x < left) left = x;
      if (x > right) right = x;
    }
    if (rowMass === 0) continue;
    if (y < top) top = y;
    bottom = y;
    mass += rowMass;
    sumX += rowX;
    sumY += rowMass * y;
    sumXY += rowX * y;
    sumYY += rowMass * y * y;
  }
  if (mass === 0) return { ink: 0, width: 0, height: 0, slant: 0 };
  // With y pointing up, as slant goes. All are integers below 2⁵³: upright is exactly 0.
  const covariance = sumX * sumY - mass * sumXY;
  const variance = mass * sumYY - sumY * sumY;
  return {
    ink: mass / (255 * PIXELS),
    width: right - left + 1,
    height: bottom - top + 1,
    slant: variance > 0 ? (Math.atan(covariance / variance) * 180) / Math.PI : 0,
  };
}
