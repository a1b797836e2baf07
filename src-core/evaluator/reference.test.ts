import { describe, expect, it } from 'vitest';
import { Network } from '../network/network';
import { PIXELS } from '../network/shape';
import { accuracy, scoresByAnswer, scoresByDigit, undecidedIn } from './measurement';
import { reference } from './reference';

/** Two digits with one bright pixel each: a 3 at pixel 0, a 5 at pixel 1. */
function twoDigits() {
  const images = new Uint8Array(2 * PIXELS);
  images[0] = 255;
  images[PIXELS + 1] = 255;
  return { name: 'two', images, labels: Uint8Array.of(3, 5), practice: 1 };
}

describe('the pass over all digits', () => {
  it('agrees with numbers worked by hand', () => {
    // No hidden layer. Pixel 0 drives output 3 with weight ln 3, everything else is 0. The first
    // digit gives a₃ = σ(ln 3) = 3/4 and one half elsewhere; the second one half everywhere.
    const network = new Network([PIXELS, 10]);
    network.weightsOf(0, 3)[0] = Math.log(3);
    const measured = reference(twoDigits(), network, 1);
    // Digit one: ½ (9 × ¼ + 1/16) = 1.15625; digit two: ½ (10 × ¼) = 1.25.
    expect(measured.all.cost).toBeCloseTo((1.15625 + 1.25) / 2, 6);
    // The second digit's outputs are all equal: it is undecided.
    expect([...measured.answers]).toEqual([3, 10]);
    expect(measured.practice).toMatchObject({ count: 1, right: 1 });
    expect(measured.exam).toMatchObject({ count: 1, right: 0 });
    expect(measured.all.confusion[3 * 11 + 3]).toBe(1);
    expect(measured.all.confusion[5 * 11 + 10]).toBe(1);
    expect(measured.all.confusion.reduce((a, b) => a + b)).toBe(2);
  });

  it('gives the range of Σ w·a without the bias', () => {
    const network = new Network([PIXELS, 10]);
    network.weightsOf(0, 3)[0] = 2;
    network.weightsOf(0, 3)[1] = -5;
    network.layers[0].biases[3] = 100;
    const [{ min, max }] = reference(twoDigits(), network, 1).sums;
    expect(min[3]).toBeCloseTo(-5);
    expect(max[3]).toBeCloseTo(2);
  });

  it('measures no digits as no digits', () => {
    const none = {
      ...twoDigits(),
      images: new Uint8Array(0),
      labels: new Uint8Array(0),
      practice: 0,
    };
    const measured = reference(none, new Network([PIXELS, 10]), 1);
    expect(measured.all).toMatchObject({ count: 0, right: 0 });
    expect(measured.all.cost).toBe(0);
    expect(accuracy(measured.all)).toBe(0);
  });
});

it('scoresByAnswer reads columns as answers', () => {
  const confusion = new Uint32Array(110);
  confusion[4 * 11 + 9] = 3;
  confusion[9 * 11 + 9] = 8;
  confusion[9 * 11 + 10] = 5; // undecided
  const scores = scoresByAnswer(confusion);
  expect(scores).toHaveLength(10);
  expect(scores[9]).toEqual({ count: 11, right: 8 });
  expect(scores[0]).toEqual({ count: 0, right: 0 });
  expect(undecidedIn(confusion)).toBe(5);
});

describe('scoresByDigit', () => {
  it('reads rows as labels and the diagonal as right', () => {
    const confusion = new Uint32Array(110);
    confusion.set([5, 2, 1], 44);
    confusion[48] = 12;
    confusion[54] = 7; // undecided
    const scores = scoresByDigit(confusion);
    expect(scores[4]).toEqual({ count: 27, right: 12 });
    expect(scores[5]).toEqual({ count: 0, right: 0 });
  });
});
