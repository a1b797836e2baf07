import { spawn } from 'node:child_process';
import { sandboxArguments } from './electron-binary';
import { root } from './paths';

/** Electron that fails within this time has not started. */
const START = 10_000;

export type Ending =
  /** It ran, and ended with this exit code. */
  | { started: true; code: number }
  /** It never got as far as a window, for this reason. */
  | { started: false; reason: string };

/** Runs Knobs in Electron until it is closed. */
export function runElectron(binary: string, args: string[]): Promise<Ending> {
  const began = Date.now();
  return new Promise((done) => {
    const all = [...sandboxArguments(), root, ...args];
    const child = spawn(binary, all, { cwd: root, stdio: ['inherit', 'inherit', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (data: Buffer) => {
      process.stderr.write(data);
      errors = (errors + data.toString()).slice(-10_000);
    });
    const forward = (signal: NodeJS.Signals) => void child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    const finish = (ending: Ending) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      done(ending);
    };
    child.once('error', (error) => finish({ started: false, reason: error.message }));
    child.once('close', (code, signal) => {
      const ended = code === 0 || signal === 'SIGINT' || signal === 'SIGTERM';
      if (ended) return finish({ started: true, code: 0 });
      if (Date.now() - began > START) return finish({ started: true, code: code ?? 1 });
      finish({ started: false, reason: whyNotStarted(errors, code ?? signal) });
    });
  });
}

/** What stops Electron from starting, in words; recognised by what it prints. */
export function whyNotStarted(stderr: string, ending: number | string | null): string {
  if (/Missing X server|cannot open display|Failed to connect to Wayland/i.test(stderr)) {
    return 'there is no display';
  }
  const library = /error while loading shared libraries: (\S+?):/.exec(stderr)?.[1];
  if (library) return `this system lacks the library ${library}`;
  if (/No usable sandbox|sandbox helper binary/i.test(stderr)) {
    return 'this system does not let it use its sandbox';
  }
  return `it ended at once (${ending})`;
}
