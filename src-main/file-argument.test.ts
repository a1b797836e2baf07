import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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

it('a file given by its address, as file managers on Linux do', () => {
  const path = resolve('/home/u/my net #1.safetensors');
  const address = pathToFileURL(path).href;
  expect(address).toContain('my%20net%20%231');
  expect(fileArgument(['knobs', address], folder, app)).toBe(path);
});

it.each(['file:///%E0%A4%A', 'file:///a%2Fb', 'file:///a%00b'])(
  '%s is the address of no file: it is looked for as it is written, and is not there',
  (address) => {
    expect(fileArgument(['knobs', address], folder, app)).toBe(resolve(folder, address));
  },
);

it('the application’s folder is no file, however it is written', () => {
  expect(fileArgument(['electron', '.'], app, app)).toBeNull();
  expect(fileArgument(['electron', `${app}/`], folder, app)).toBeNull();
  expect(fileArgument(['knobs'], folder, app)).toBeNull();
});
