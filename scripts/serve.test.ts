import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve';

const packed = gzipSync('digits');
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'knobs-serve-'));
  mkdirSync(join(folder, 'site/digits'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), '<title>Knobs</title>');
  writeFileSync(join(folder, 'site/engine.wasm'), new Uint8Array([0, 97, 115, 109]));
  writeFileSync(join(folder, 'site/digits/a.gz'), packed);
  writeFileSync(join(folder, 'secret.txt'), 'not for the network');
  ({ address, server } = await serve(join(folder, 'site')));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** A plain request: it sends the path as it stands and unpacks nothing. */
async function get(path: string): Promise<{ response: IncomingMessage; body: Buffer }> {
  const response = await new Promise<IncomingMessage>((done, fail) => {
    const { hostname, port } = new URL(address);
    const headers = { 'Accept-Encoding': 'gzip, br' };
    request({ hostname, port, path, headers }, done).once('error', fail).end();
  });
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { response, body: Buffer.concat(parts) };
}

test('a .gz file arrives as the gzip file it is', async () => {
  const { response, body } = await get('/digits/a.gz');
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-encoding']).toBeUndefined();
  expect(response.headers['content-type']).toBe('application/gzip');
  expect(body).toEqual(packed);
});

test('the page and WebAssembly have their types, and the browser is told not to guess', async () => {
  const page = (await get('/')).response;
  expect(page.headers['content-type']).toBe('text/html;charset=utf-8');
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect((await get('/engine.wasm')).response.headers['content-type']).toBe('application/wasm');
});

test('nothing outside the directory is handed out', async () => {
  expect((await get('/../secret.txt')).response.statusCode).toBe(404);
  expect((await get('/%2e%2e/secret.txt')).response.statusCode).toBe(404);
});

test('it listens on this machine only', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test('a taken port gives way to a free one', async () => {
  const taken = Number(new URL(address).port);
  const second = await serve(join(folder, 'site'), taken);
  second.server.close();
  expect(Number(new URL(second.address).port)).not.toBe(taken);
});
