import { expect, it } from 'vitest';
import { sentences } from './testing/sentences';

/** What each language says just as English does, for its words are the same. */
const SAME: readonly [language: string, ...texts: string[]][] = [
  [
    'de',
    ...['Array …', 'Dataset …', 'Tensor …', '… in …'],
    ...['Bias', 'Bias … → …', 'Matrix', 'Neuron', 'max', 'minus', 'minus B:'],
    ...['Ellipse', 'Linear', 'Radial', 'Ring'],
    ...['Enter', 'Esc', 'Format', 'Name', 'OK', 'System'],
  ],
  ['es', ...['Ctrl', 'Enter', 'Esc'], ...['Radial', 'factor', 'no']],
];
/** No words: which kind of a list it is. */
const CODE = ['disjunction'];

const keyed = (id: string, text: string) => `${id}: ${text}`;
const english = new Set(sentences('en').map(({ id, text }) => keyed(id, text)));

it.each(SAME)('%s has words of its own for what is said in English', (language, ...same) => {
  const left = sentences(language)
    .filter(({ id }) => !id.endsWith('.ts'))
    .filter(({ id, text }) => english.has(keyed(id, text)) && /\p{L}{2}/u.test(text))
    .map(({ text }) => text);
  const found = new Set(left.filter((text) => !CODE.includes(text)));
  expect([...found].sort()).toEqual([...same].sort());
});
