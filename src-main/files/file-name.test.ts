import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withExtension } from './file-name';

it('adds an extension where there is none', () => {
  expect(withExtension(join('v1.2', 'mine'))).toBe(join('v1.2', 'mine.safetensors'));
  expect(withExtension('mine.safetensors')).toBe('mine.safetensors');
  expect(withExtension('mine.bin')).toBe('mine.bin');
});
