import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveAsset } from './serve-asset';

let folder: string;
let root: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-page-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<title>Knobs</title>');
  await writeFile(join(root, 'assets', 'a.wasm'), new Uint8Array([0, 97, 115, 109]));
  await writeFile(join(folder, 'secret.txt'), 'secret');
});
afterAll(() => rm(folder, { recursive: true }));

function get(url: string, method = 'GET') {
  return serveAsset(root, { method, url });
}

it('serves the page with its type and its policy', async () => {
  const response = await get('app://knobs/');
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('<title>Knobs</title>');
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  const policy = response.headers.get('Content-Security-Policy')?.split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy?.join()).not.toMatch(/'unsafe-eval'|https?:|\*/);
});

it('serves bytes as they are', async () => {
  const response = await get('app://knobs/assets/a.wasm');
  expect(response.headers.get('Content-Type')).toBe('application/wasm');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 97, 115, 109]));
});

it('has nothing outside, nothing that is not there, and no folders', async () => {
  expect((await get('app://knobs/..%2fsecret.txt')).status).toBe(404);
  expect((await get('app://knobs/gone.js')).status).toBe(404);
  expect((await get('app://knobs/assets')).status).toBe(404);
});

it('is only read', async () => {
  expect((await get('app://knobs/', 'POST')).status).toBe(405);
});
