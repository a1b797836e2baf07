import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { filesIn } from './pictures/picture-files';
import { processSurroundings } from './surroundings';

function setUp() {
  const stdout = Object.assign(new EventEmitter(), { write: vi.fn() });
  const stderr = Object.assign(new EventEmitter(), { write: vi.fn(), isTTY: false });
  const host = Object.assign(new EventEmitter(), { stdout, stderr, exitCode: 0 });
  const folders = { digitsFolder: '/digits', pictureFiles: filesIn('/pictures') };
  return { host, stdout, stderr, surroundings: processSurroundings(folders, host) };
}

const failure = (code: string) => Object.assign(new Error(`write ${code}`), { code });

it('keeps what is asked for and what went wrong apart', () => {
  const { stdout, stderr, surroundings } = setUp();
  surroundings.print('asked');
  surroundings.complain('wrong');
  surroundings.showProgress('nobody watches');
  expect(stdout.write.mock.calls).toEqual([['asked\n']]);
  expect(stderr.write.mock.calls).toEqual([['wrong\n']]);
});

it.each(['stdout', 'stderr'] as const)('goes on when nobody reads %s any more', (name) => {
  const { host, stderr } = setUp();
  host[name].emit('error', failure('EPIPE'));
  host.emit('exit');
  // The command's own status tells what failed.
  expect(host.exitCode).toBe(0);
  expect(stderr.write).not.toHaveBeenCalled();
});

it('says once why standard output could not be written, and fails in the end', () => {
  const { host, stdout, stderr } = setUp();
  stdout.emit('error', failure('ENOSPC'));
  stdout.emit('error', failure('ENOSPC'));
  expect(stderr.write.mock.calls).toEqual([
    ['Standard output could not be written: the disk is full.\n'],
  ]);
  // As the command ends after that.
  host.exitCode = 0;
  host.emit('exit');
  expect(host.exitCode).toBe(1);
});

it('keeps a status that says more than that', () => {
  const { host, stdout } = setUp();
  stdout.emit('error', failure('EIO'));
  host.exitCode = 2;
  host.emit('exit');
  expect(host.exitCode).toBe(2);
});
