import { expect, test } from 'vitest';
import { hasScreen, openCommand } from './open-browser';

test.each([
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['darwin', {}, true],
  ['darwin', { CI: '1' }, false],
  ['win32', {}, true],
] as const)('on %s with %o a browser is opened: %s', (platform, env, expected) => {
  expect(hasScreen(platform, env)).toBe(expected);
});

test.each([
  ['linux', 'xdg-open'],
  ['darwin', 'open'],
  ['win32', 'cmd'],
] as const)('on %s the address goes to %s', (platform, expected) => {
  const [command, args] = openCommand('http://127.0.0.1:1/', platform);
  expect(command).toBe(expected);
  expect(args.at(-1)).toBe('http://127.0.0.1:1/');
});
