import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { answerOf } from '../network/answer';
import { forward } from '../network/forward';
import { Network } from '../network/network';
import { findFlip } from './flip';

const picture = Float32Array.from({ length: 784 }, (_, p) => (p % 28 > 12 && p % 28 < 16 ? 1 : 0));

/** Output 0 wants pixel 5, output 1 pixels 6 and 7, the others never win. */
function twoPixels(): Network {
  const network = new Network([784, 10]);
  const [{ biases }] = network.layers;
  biases.fill(-100);
  biases[0] = 0.5;
  biases[1] = -0.2;
  network.weightsOf(0, 0)[5] = 1;
  network.weightsOf(0, 1).set([0.4, 3], 6);
  return network;
}

describe('a flip', () => {
  it('takes the fewest pixels where one is enough', () => {
    const flip = findFlip({
      network: twoPixels(),
      muted: undefined,
      picture: new Float32Array(784),
    });
    expect(flip).toMatchObject({ from: 0, to: 1, inked: [7], erased: [] });
  });

  it('erases ink as well', () => {
    const network = twoPixels();
    network.layers[0].biases[1] = 0.7;
    const ink = new Float32Array(784);
    ink[5] = 1;
    network.weightsOf(0, 1).fill(0);
    const flip = findFlip({ network, muted: undefined, picture: ink });
    expect(flip).toMatchObject({ from: 0, to: 1, inked: [], erased: [5] });
    expect(flip!.pixels).toEqual(new Float32Array(784));
  });

  it('is another answer by a forward pass, and each part of it is needed', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const { network } = randomNetwork(seed % 2 === 0 ? [784, 10] : [784, 12, 10], seed);
      // Random outputs hardly differ from ink to ink; these do.
      network.layers.at(-1)!.biases.fill(0);
      const flip = findFlip({ network, muted: undefined, picture })!;
      const answer = (pixels: ArrayLike<number>) => answerOf(forward(network, pixels));
      expect(flip.from).toBe(answer(picture));
      expect(flip.to).not.toBe(flip.from);
      expect(answer(flip.pixels)).toBe(flip.to);
      const changed = [...flip.inked, ...flip.erased].sort((a, b) => a - b);
      const differing = [...picture.keys()].filter((p) => picture[p] !== flip.pixels[p]);
      expect(differing).toEqual(changed);
    }
  });

  it('is none where nothing else can win, or nothing is the answer', () => {
    const network = twoPixels();
    const muted = [Array.from({ length: 10 }, (_, k) => k !== 0)];
    expect(findFlip({ network, muted, picture })).toBeNull();
    expect(findFlip({ network: new Network([784, 10]), muted: undefined, picture })).toBeNull();
  });
});
