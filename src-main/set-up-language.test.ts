import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chooseLanguage, setUpLanguage } from './set-up-language';
import { Settings } from './settings';
import { say } from './words';

vi.mock('electron', () => ({ app: { getPreferredSystemLanguages: () => ['es-MX', 'en'] } }));

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knobs-language-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a language that is chosen is on the disk before anything else happens', async () => {
  const spoken = chooseLanguage(new Settings(path), 'de');
  // Nothing was waited for: a crash from now on loses no choice.
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ language: 'de' });
  await spoken;
  expect(say('hostMenu.view')).toBe('&Ansicht');
});

it('Knobs speaks it again when it is started again', async () => {
  await chooseLanguage(new Settings(path), 'de');
  await chooseLanguage(new Settings(path), 'en');
  await setUpLanguage(new Settings(path));
  expect(say('hostMenu.view')).toBe('&View');
});

it('the system’s is spoken where none was chosen, or one that Knobs doesn’t know', async () => {
  await setUpLanguage(new Settings(path));
  expect(say('hostMenu.view')).toBe('&Ver');
  writeFileSync(path, JSON.stringify({ language: 'tlh' }));
  await chooseLanguage(new Settings(join(folder, 'other.json')), 'en');
  await setUpLanguage(new Settings(path));
  expect(say('hostMenu.view')).toBe('&Ver');
});
