import { describe, expect, it } from 'vitest';
import { isExternalLink } from './external-links';
import { isPageAddress, PAGE_ADDRESS, pageAddress } from './page-address';
import { isTrustedSender } from './trusted-sender';

describe('the page’s address', () => {
  it('is the development server’s only while developing', () => {
    expect(pageAddress(false, 'http://localhost:5173')).toBe('http://localhost:5173');
    expect(pageAddress(false, undefined)).toBe('app://knobs/');
    expect(pageAddress(true, 'http://evil.example')).toBe('app://knobs/');
  });

  it.each([
    ['app://knobs/', PAGE_ADDRESS],
    ['app://knobs/assets/a.js?b#c', PAGE_ADDRESS],
    ['http://localhost:5173/index.html', 'http://localhost:5173'],
  ])('%s belongs to %s', (address, page) => {
    expect(isPageAddress(address, page)).toBe(true);
  });

  it.each([
    ['app://knobs.evil.example/', PAGE_ADDRESS],
    ['app://evil/knobs', PAGE_ADDRESS],
    ['app://knobs@evil/', PAGE_ADDRESS],
    ['app://evil@knobs/', PAGE_ADDRESS],
    ['https://knobs/', PAGE_ADDRESS],
    ['file:///knobs/', PAGE_ADDRESS],
    ['about:blank', PAGE_ADDRESS],
    ['data:text/html,app://knobs/', PAGE_ADDRESS],
    ['javascript:alert(1)', PAGE_ADDRESS],
    ['', PAGE_ADDRESS],
    ['http://localhost:5174/', 'http://localhost:5173'],
    ['https://localhost:5173/', 'http://localhost:5173'],
    ['http://localhost:5173.evil.example/', 'http://localhost:5173'],
  ])('%s does not belong to %s', (address, page) => {
    expect(isPageAddress(address, page)).toBe(false);
  });
});

describe('links to other sites', () => {
  it.each(['https://github.com/cazala/mnist', 'https://yann.lecun.com/exdb/mnist/'])(
    '%s opens in the browser',
    (address) => expect(isExternalLink(address)).toBe(true),
  );

  it.each([
    'http://github.com/',
    'https://github.com.evil.example/',
    'https://evil.example/https://github.com/',
    'https://github.com@evil.example/',
    'https://someone@github.com/',
    'https://github.com:8443/',
    'https://evilgithub.com/',
    'https://sub.github.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://github.com/share',
    'ms-msdt:/id',
    'github.com',
    '',
  ])('%s does not', (address) => {
    expect(isExternalLink(address)).toBe(false);
  });
});

describe('who is trusted', () => {
  const main = { url: 'app://knobs/', processId: 4, routingId: 1 };

  it('is the window’s own page', () => {
    expect(isTrustedSender({ ...main, url: 'app://knobs/#x' }, main, PAGE_ADDRESS)).toBe(true);
  });

  it.each([
    ['a frame inside it', { ...main, routingId: 2 }],
    ['another process', { ...main, processId: 5 }],
    ['another page in the window', { ...main, url: 'https://evil.example/' }],
    ['a frame that is gone', null],
  ])('is not %s', (_who, sender) => {
    expect(isTrustedSender(sender, main, PAGE_ADDRESS)).toBe(false);
  });
});
