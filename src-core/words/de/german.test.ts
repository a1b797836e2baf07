import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { message } from '../message';
import { Words } from '../words';
import { later } from './later';
import { start } from './start';

const german = new Words('de', { ...start, ...later });
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

it('names digits with the right endings', () => {
  const wrong = { ...ALL, wrong: true, labels: { isExcept: false, digits: [4] }, answers: [9, 7] };
  expect(german.say(message('choice.digits', wrong))).toBe('Vieren, falsch als 9 oder 7 gelesen');
  const slanted = {
    ...ALL,
    labels: { isExcept: true, digits: [1, 7] },
    measure: { name: 'slant', from: 12.5, to: null },
    part: 'exam',
    added: 1,
    removed: 2,
  } as const;
  expect(german.say(message('choice.digits', slanted))).toBe(
    'Ziffern außer 1 und 7 mit einer Neigung ab 12,5° aus der Prüfung, mit 1 von Hand ergänzten Ziffer, ohne 2 von Hand entfernte Ziffern',
  );
});

it('says one and several as German does', () => {
  expect(german.of('history.addTo', { count: 1 })).toBe('Zu 1 Gewicht addieren');
  expect(german.of('history.addTo', { count: 1234 })).toBe('Zu 1.234 Gewichten addieren');
  expect(german.of('item.lock', { count: 1 })).toBe('Sperren');
  expect(german.of('item.lock', { count: 3 })).toBe('Alle 3 sperren');
});

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);
it.each(files)('%s quotes as German does: „…“', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const marks = [...(text.match(/[“”„]/g) ?? [])].join('');
  expect(marks.replaceAll('„“', '')).toBe('');
});
