import type { Layer } from '../network/network';
import { SIDE } from '../network/shape';

/** How a digit is given to a network that is in a file. */
export interface InputConvention {
  /** What an input is where there is paper, and where there is all ink. */
  readonly paper: number;
  readonly ink: number;
  /** Which input a pixel is; rows and columns count from 0, from the upper left. */
  inputAt(row: number, column: number): number;
}

/**
 * The one that all of Knobs knows: 784 pixels, row by row, from 0 (paper) to 1 (ink). Every file is
 * taken to be made for it, as none says that it has another.
 */
export const OWN_INPUTS: InputConvention = {
  paper: 0,
  ink: 1,
  inputAt: (row, column) => row * SIDE + column,
};

/**
 * Has a first layer that was made for a convention sum up the same from Knobs' own inputs x: of those
 * that it was made for, `W (paper + (ink − paper) x) + b = (ink − paper) W x + (paper Σ W + b)`.
 */
export function foldInputs({ inputs, weights, biases }: Layer, made: InputConvention): void {
  const { paper, ink } = made;
  biases.forEach((bias, neuron) => {
    const own = weights.subarray(neuron * inputs, (neuron + 1) * inputs);
    const before = own.slice();
    for (let pixel = 0; pixel < inputs; pixel++) {
      const input = made.inputAt(Math.floor(pixel / SIDE), pixel % SIDE);
      own[pixel] = (ink - paper) * before[input];
    }
    // A bias of −0 stays one.
    if (paper !== 0)
      biases[neuron] = bias + paper * before.reduce((sum, weight) => sum + weight, 0);
  });
}
