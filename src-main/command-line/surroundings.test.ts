import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { processSurroundings } from './surroundings';

function setUp() {
  const stdout = Object.assign(new EventEmitter(), { write: vi.fn() });
  const stderr = Object.assign(new EventEmitter(), { write: vi.fn(), isTTY: false });
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => expect.fail('It ended.'));
  const surroundings = processSurroundings(
    { digitsFolder: '/digits', fontsFolder: '/fonts' },
    { stdout, stderr },
  );
  return { stdout, stderr, surroundings, exit };
}

it('keeps what is asked for and what went wrong apart', () => {
  const { stdout, stderr, surroundings } = setUp();
  surroundings.print('asked');
  surroundings.complain('wrong');
  surroundings.showProgress('nobody watches');
  expect(stdout.write.mock.calls).toEqual([['asked\n']]);
  expect(stderr.write.mock.calls).toEqual([['wrong\n']]);
});

it.each(['stdout', 'stderr'] as const)('goes on when nobody reads %s any more', (name) => {
  const { exit, ...streams } = setUp();
  const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  streams[name].emit('error', broken);
  // The command's own status tells what failed.
  expect(exit).not.toHaveBeenCalled();
  expect(() => streams[name].emit('error', new Error('ENOSPC'))).toThrow('ENOSPC');
});
