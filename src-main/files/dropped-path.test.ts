import { expect, it } from 'vitest';
import { parseDroppedPath } from './dropped-path';

it('takes a name and a path, and one that is on no disk', () => {
  for (const path of ['/home/me/a.safetensors', '']) {
    expect(parseDroppedPath({ name: 'a.safetensors', path })).toEqual({
      name: 'a.safetensors',
      path,
    });
  }
});

it.each<[unknown]>([
  ['/home/me/a.safetensors'],
  [{ name: 'a' }],
  [{ name: 'a', path: '/a\0b' }],
  [{ name: 'a', path: { toString: () => '/etc/passwd' } }],
  [{ name: 'a', path: 'x'.repeat(40_000) }],
  [{ name: 'a', path: '/a', as: 'work' }],
])('refuses %j', (file) => expect(() => parseDroppedPath(file)).toThrow());
