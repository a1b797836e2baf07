import { expect, it } from 'vitest';
import { suggestedName } from './file-name';

it('suggests a file name for the name of some work', () => {
  expect(suggestedName('Ten stamps')).toBe('ten-stamps.safetensors');
  expect(suggestedName(' Größe: 16/16 ')).toBe('größe-16-16.safetensors');
  expect(suggestedName('../../etc/passwd')).toBe('etc-passwd.safetensors');
  expect(suggestedName('…')).toBe('network.safetensors');
  expect(suggestedName('../a: like b.npz')).toBe('a-like-b-npz.safetensors');
  expect(suggestedName('हिन्दी Gro\u0308ße')).toBe('हिन्दी-größe.safetensors');
  expect(suggestedName('Con')).toBe('network-con.safetensors');
  expect(suggestedName('Con 2')).toBe('con-2.safetensors');
  expect(suggestedName('con.npz')).toBe('con-npz.safetensors');
  expect(suggestedName('.csv')).toBe('csv.safetensors');
  expect(suggestedName('a\u202evsc.csv')).toBe('a-vsc-csv.safetensors');
  expect(suggestedName(`${'a'.repeat(300)}.csv`)).toBe(`${'a'.repeat(60)}.safetensors`);
  // A file's name has at most 255 bytes; each of these letters takes four.
  const long = suggestedName('𐐷'.repeat(200));
  expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(255);
  expect(long).not.toMatch(/\p{Surrogate}/u);
  expect(suggestedName(`${'a'.repeat(59)} b`)).toBe(`${'a'.repeat(59)}.safetensors`);
});

it('leaves the name of a file as it is', () => {
  expect(suggestedName('My File.safetensors')).toBe('My File.safetensors');
});
