import { expect, test } from 'vitest';
import { chromiumCandidates } from './find-chromium';

const paths = (...args: Parameters<typeof chromiumCandidates>) =>
  chromiumCandidates(...args).map(({ path }) => path);

test("what a person names comes first, then Playwright's own, then the system's", () => {
  const env = { KNOBS_CHROMIUM: '/mine/chrome', PATH: '/usr/bin' };
  const found = chromiumCandidates('linux', env, '/cache/playwright/chrome');
  expect(found.slice(0, 3)).toEqual([
    { origin: 'KNOBS_CHROMIUM', path: '/mine/chrome' },
    { origin: 'Playwright', path: '/cache/playwright/chrome' },
    { origin: 'system', path: '/usr/bin/chromium-headless-shell' },
  ]);
});

test('on Linux every folder of the PATH is looked through', () => {
  const found = paths('linux', { PATH: '/usr/bin:/snap/bin' }, undefined);
  expect(found).toContain('/usr/bin/chromium');
  expect(found).toContain('/snap/bin/chromium');
});

test('on macOS applications of the system and of the person count', () => {
  const found = paths('darwin', { HOME: '/Users/ada' }, undefined);
  expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(found).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows only folders that the environment names are looked through', () => {
  const found = paths('win32', { PROGRAMFILES: String.raw`C:\Program Files` }, undefined);
  expect(found).toEqual([
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files\Chromium\Application\chrome.exe`,
    String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`,
  ]);
});
