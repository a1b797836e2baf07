import { expect, test } from 'vitest';
import { progressLine } from './progress-line';

function written(isTTY: boolean): string {
  let time = 0;
  let text = '';
  const stream = { isTTY, write: (part: string) => (text += part) };
  const line = progressLine(stream as unknown as NodeJS.WriteStream, () => time);
  for (time = 0; time <= 6_000; time += 1_000) line.show(`${time / 1000} MB`);
  line.end();
  return text;
}

test('on a terminal one line is rewritten', () => {
  const lines = written(true).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]?.split('\r').map((part) => part.replace('\x1b[2K', '').trim())).toEqual([
    '',
    '0 MB',
    '1 MB',
    '2 MB',
    '3 MB',
    '4 MB',
    '5 MB',
    '6 MB',
  ]);
});

test('in a log a line appears every five seconds', () => {
  expect(written(false)).toBe('  0 MB\n  5 MB\n');
});
