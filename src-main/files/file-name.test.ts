import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asPng, withExtension } from './file-name';

it('adds an extension where there is none', () => {
  expect(withExtension(join('v1.2', 'mine'))).toBe(join('v1.2', 'mine.safetensors'));
  expect(withExtension('mine.safetensors')).toBe('mine.safetensors');
  expect(withExtension('mine.bin')).toBe('mine.bin');
});

it('makes a picture of every name that is none', () => {
  expect(asPng('sheet.png')).toBe('sheet.png');
  expect(asPng('SHEET.PNG')).toBe('SHEET.PNG');
  expect(asPng('version 1.2')).toBe('version 1.2.png');
});
