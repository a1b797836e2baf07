import { expect, it } from 'vitest';
import { formatNamed, withoutExtension } from './format-list';

it('knows a format by the extension of a name, in either case', () => {
  const names = ['a.NPZ', 'my.weights.h5', 'a.h5', 'a.json', 'a.npz.txt', 'csv', ''];
  expect(names.map((name) => formatNamed(name)?.name)).toEqual([
    ...['NumPy', 'Keras weights', 'Keras weights', "Nielsen's JSON"],
    ...[undefined, undefined, undefined],
  ]);
});

it('takes the whole extension off a name, and no other', () => {
  const names = ['Mine.weights.h5', 'a.b.CSV', 'a.txt', 'plain'];
  expect(names.map(withoutExtension)).toEqual(['Mine', 'a.b', 'a.txt', 'plain']);
});
