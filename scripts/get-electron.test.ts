import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getElectron, howFar, whyItFailed } from './get-electron';

// Each of these starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeEach(() => {
  // As on a machine that has no Electron and never had one.
  folder = mkdtempSync(join(tmpdir(), 'knobs-get-electron-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(folder, 'missing'));
  vi.stubEnv('electron_config_cache', join(folder, 'cache'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A download server that begins to answer with some bytes and then falls silent. */
async function silentServer(bytes: number) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Length': 100_000_000 });
    response.write(Buffer.alloc(bytes));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    end: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test.each([0, 1000])('a download that falls silent after %i bytes is given up', async (bytes) => {
  const server = await silentServer(bytes);
  const fetched = getElectron({ total: 30_000, silence: 2_000 });
  await expect(fetched).rejects.toThrow('no data arrived for 2 seconds');
  server.end();
});

test('a download that takes too long is given up', async () => {
  const server = await silentServer(1000);
  const fetched = getElectron({ total: 1_000, silence: 30_000 });
  await expect(fetched).rejects.toThrow('the download was not done after 1 seconds');
  server.end();
});

test('a refused download says what the server said', async () => {
  const server = createServer((_request, response) => response.writeHead(403).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await expect(getElectron()).rejects.toThrow('Response code 403 (Forbidden)');
  server.close();
});

test('how far a download is', () => {
  expect(howFar({ bytes: 12_345_678, total: 110_000_000 })).toBe('12.3 of 110.0 MB (11 %)');
  expect(howFar({ bytes: 12_345_678, total: undefined })).toBe('12.3 MB');
});

test('why the installer failed is taken from its error, without the stack', () => {
  const stack = '    at FetchDownloader.download (file:///get/dist/FetchDownloader.js:46:30)';
  expect(whyItFailed(`TypeError: fetch failed\n${stack}`)).toMatch('no connection to its server');
  expect(whyItFailed(`HTTPError: Response code 404\n${stack}`)).toBe(
    'the download failed: Response code 404',
  );
  expect(whyItFailed('')).toBe('its installer stopped without saying why');
});
