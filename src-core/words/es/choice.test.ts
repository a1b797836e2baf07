import { expect, it } from 'vitest';
import { message } from '../message';
import { Words } from '../words';
import { later } from './later';

const spanish = new Words('es', later);
const ALL = {
  borderline: false,
  wrong: false,
  labels: null,
  answers: null,
  measure: null,
  part: 'practice',
  added: 0,
  removed: 0,
} as const;

it('names digits as Spanish does, with their plurals', () => {
  const wrong = { ...ALL, wrong: true, labels: { isExcept: false, digits: [4] }, answers: [7, 8] };
  expect(spanish.say(message('choice.digits', wrong))).toBe('cuatros mal leídos como 7 u 8');
  const taken = { ...ALL, borderline: true, answers: [] };
  expect(spanish.say(message('choice.digits', taken))).toBe('dígitos dudosos leídos como nada');
  const slanted = {
    ...ALL,
    borderline: true,
    wrong: true,
    labels: { isExcept: true, digits: [1, 7] },
    measure: { name: 'slant', from: 12.5, to: null },
    part: 'exam',
    added: 1,
    removed: 2,
  } as const;
  expect(spanish.say(message('choice.digits', slanted))).toBe(
    'dígitos dudosos y mal leídos salvo 1 y 7 con una inclinación de 12,5° o más del examen, con 1 dígito añadido a mano, sin 2 dígitos quitados a mano',
  );
});
