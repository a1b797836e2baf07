import { expect, it } from 'vitest';
import type { Session } from '../../../state/session.svelte';
import { DigitImages } from './digit-images.svelte';
import type { Said } from '#core/words/message';
import { english } from '#core/words/english';

function digitSet(): Session['digits'] {
  return { name: 'a', labels: new Uint8Array(20), practice: 15, shipped: false };
}

/** Pictures of which every pixel is the digit's position. */
function pictures(indices: Uint32Array): Uint8Array {
  return Uint8Array.from({ length: indices.length * 784 }, (_, at) => indices[(at / 784) | 0]);
}

function setUp(digitImages: Session['digitImages']) {
  const problems: string[] = [];
  const session = {
    digits: digitSet(),
    digitImages,
    report: (problem: Said) => problems.push(english.say(problem)),
  };
  return { problems, session, images: new DigitImages(session) };
}

it('asks again for what could not be had', async () => {
  const answers = [() => Promise.reject(new Error('No.')), pictures];
  const asked: number[][] = [];
  const { images, problems } = setUp(async (indices) => {
    asked.push([...indices]);
    return answers[asked.length - 1](indices);
  });
  await images.load([4, 7]);
  expect(problems).toEqual(['Something unexpected happened: No.']);
  expect(images.get(7)).toBeUndefined();
  await images.load([7]);
  await images.load([7]);
  expect(images.get(7)![783]).toBe(7);
  expect(asked).toEqual([[4, 7], [7]]);
});

it('drops pictures of digits that are not there any more', async () => {
  let answer!: () => void;
  const { images, session } = setUp((indices) =>
    indices[0] === 4
      ? new Promise((resolve) => (answer = () => resolve(pictures(indices))))
      : Promise.resolve(pictures(indices)),
  );
  const loading = images.load([4]);
  session.digits = digitSet();
  await images.load([5]);
  answer();
  await loading;
  expect(images.get(4)).toBeUndefined();
  expect(images.get(5)![0]).toBe(5);
});
