import { expect, it } from 'vitest';
import { suggestedName } from './file-name';

it('suggests a file name for the name of some work', () => {
  expect(suggestedName('Ten stamps')).toBe('ten-stamps.safetensors');
  expect(suggestedName(' Größe: 16/16 ')).toBe('größe-16-16.safetensors');
  expect(suggestedName('../../etc/passwd')).toBe('etc-passwd.safetensors');
  expect(suggestedName('…')).toBe('network.safetensors');
});

it('leaves the name of a file as it is', () => {
  expect(suggestedName('My File.safetensors')).toBe('My File.safetensors');
});
