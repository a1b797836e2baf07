import { PIXELS } from '../network/shape';
import { pictureStencil } from '../stencils/picture';
import { PICTURE_PLACEMENT, PIXEL_GRID } from '../stencils/stencil';
import type { Detector } from './wrong-digits';

/**
 * A neuron of the first layer whose weights are a stamp, and which is just on for a given picture.
 * @param stamp picture [784]
 * @param strength what its largest magnitude becomes
 * @param threshold the picture [784], 0 to 1, for which the weighted sum is 0
 */
export function stampedNeuron(
  stamp: Float32Array,
  strength: number,
  threshold: Float32Array,
): Detector {
  const { values } = pictureStencil(PIXEL_GRID, stamp, { ...PICTURE_PLACEMENT, strength });
  let bias = 0;
  for (let p = 0; p < PIXELS; p++) bias -= values[p] * threshold[p];
  return { weights: values, bias };
}
