import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetPath } from './asset-path';

const root = resolve('/knobs/renderer');

describe('what the page may load', () => {
  it.each([
    ['app://knobs/', 'index.html'],
    ['app://knobs/?a=b#c', 'index.html'],
    ['app://knobs/index.html', 'index.html'],
    ['app://knobs/assets/index-1.js?v=1', 'assets/index-1.js'],
    ['app://knobs/assets/%C3%A9.svg', 'assets/é.svg'],
    ['app://knobs/assets/../icon.svg', 'icon.svg'],
  ])('%s', (address, file) => {
    expect(assetPath(root, address)).toBe(join(root, file));
  });
});

describe('what it may not', () => {
  it.each([
    'app://other/index.html',
    'app://knobs:1/index.html',
    'app://user@knobs/index.html',
    'http://knobs/index.html',
    'file:///etc/passwd',
    'app://knobs/..%2fmain/main.js',
    'app://knobs/%2e%2e%2fmain/main.js',
    'app://knobs/assets/..%2f..%2fmain/main.js',
    'app://knobs/%2e%2e%5cmain%5cmain.js',
    'app://knobs/..%5c..%5cmain.js',
    'app://knobs/C:%5cWindows%5cwin.ini',
    'app://knobs/C:/Windows/win.ini',
    'app://knobs/index.html%00.png',
    'app://knobs/%zz',
    'app://knobs/assets/%2e%2e/%2e%2e%2f..%2frenderer-secret/a',
    'index.html',
    '',
  ])('%s', (address) => {
    expect(assetPath(root, address)).toBeNull();
  });

  it('is a folder beside it with a longer name', () => {
    expect(assetPath(root, 'app://knobs/..%2frenderer2/a.js')).toBeNull();
  });

  it('stays inside however the address is put together', () => {
    const parts = ['..', '%2e%2e', '/', '%2f', '%5c', 'a', '.', '//'];
    const tails = parts.flatMap((a) =>
      parts.flatMap((b) => parts.flatMap((c) => parts.map((d) => a + b + c + d))),
    );
    const found = tails.map((tail) => assetPath(root, `app://knobs/${tail}`));
    const outside = found.filter((path) => path !== null && !path.startsWith(join(root, '/')));
    expect(outside).toEqual([]);
    expect(found.filter((path) => path !== null).length).toBeGreaterThan(100);
  });
});
