import { expect, test } from 'vitest';
import { whyNotStarted } from './run-electron';

test.each([
  [
    '[1:1123/1:ERROR:ozone_platform_x11.cc(240)] Missing X server or $DISPLAY',
    1,
    'there is no display',
  ],
  [
    'electron: error while loading shared libraries: libnss3.so: cannot open shared object file',
    127,
    'this system lacks the library libnss3.so',
  ],
  [
    'FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not ' +
      'configured correctly.',
    'SIGTRAP',
    'this system does not let it use its sandbox',
  ],
  ['', 'SIGSEGV', 'it ended at once (SIGSEGV)'],
])('what Electron prints, %j, is said in words', (stderr, ending, expected) => {
  expect(whyNotStarted(stderr, ending)).toBe(expected);
});
