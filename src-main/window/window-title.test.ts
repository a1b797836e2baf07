import { expect, it } from 'vitest';
import { windowTitle } from './window-title';

it('names the file, and marks unsaved work where the system does not', () => {
  const name = 'mine.safetensors';
  expect(windowTitle({ name, edited: false }, 'linux')).toBe('mine.safetensors – Knobs');
  expect(windowTitle({ name, edited: true }, 'win32')).toBe('• mine.safetensors – Knobs');
  expect(windowTitle({ name, edited: true }, 'darwin')).toBe('mine.safetensors');
});
