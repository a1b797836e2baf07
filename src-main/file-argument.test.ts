import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fileArgument } from './file-argument';

const app = resolve('/opt/knobs/app');
const folder = resolve('/home/me');

it.each([
  ['installed', ['knobs', 'a.safetensors']],
  ['from its folder', ['electron', app, 'a.safetensors']],
  ['with switches', ['electron', '--no-sandbox', app, '--user-data-dir=/tmp/x', 'a.safetensors']],
])('a file given to Knobs %s', (_how, argv) => {
  expect(fileArgument(argv, folder, app)).toBe(resolve(folder, 'a.safetensors'));
});

it('the application’s folder is no file, however it is written', () => {
  expect(fileArgument(['electron', '.'], app, app)).toBeNull();
  expect(fileArgument(['electron', `${app}/`], folder, app)).toBeNull();
  expect(fileArgument(['knobs'], folder, app)).toBeNull();
});
