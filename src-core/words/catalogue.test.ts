import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { later } from './en/later';
import { start } from './en/start';

it('has no sentence twice, for the second would take the place of the first', async () => {
  const folder = new URL('./en/', import.meta.url);
  const rooms = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^(start|later|formats.formats)\.ts$/.test(file),
  );
  const parts = await Promise.all(rooms.map((file) => import(new URL(file, folder).href)));
  const ids = parts.flatMap((part: object) => Object.values(part).flatMap(Object.keys));
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  expect(twice).toEqual([]);
  const all = { ...start, ...later };
  expect(ids.filter((id) => !Object.hasOwn(all, id))).toEqual([]);
});
