import {
  spawn,
  spawnSync,
  type ChildProcess,
  type SpawnOptions,
  type StdioOptions,
} from 'node:child_process';
import { root, toolScript } from './paths';

export interface RunOptions extends SpawnOptions {
  /** After this many milliseconds the command and everything it started are ended. */
  timeLimit?: number;
  /** Is given what the command says on its standard error, which goes where ours goes all the same. */
  onErrorText?: (text: string) => void;
}

export const TIMED_OUT = 'timed out';

/** Runs a command, its output going where ours goes. Answers with its exit code, or why there is none. */
export function run(
  command: string,
  args: string[],
  { timeLimit, onErrorText, ...options }: RunOptions = {},
): Promise<number | string> {
  return new Promise((done) => {
    // Its own group, so that ending it ends its children too.
    const detached = timeLimit !== undefined && process.platform !== 'win32';
    const stdio: StdioOptions = ['inherit', 'inherit', onErrorText ? 'pipe' : 'inherit'];
    const child = spawn(command, args, { cwd: root, stdio, detached, ...options });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      process.stderr.write(text);
      onErrorText?.(text);
    });
    const end = () => endTree(child, detached);
    const endWithUs = (signal: NodeJS.Signals) => {
      end();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    if (detached) process.once('SIGINT', endWithUs).once('SIGTERM', endWithUs);

    let timedOut = false;
    const timer =
      timeLimit &&
      setTimeout(() => {
        timedOut = true;
        end();
      }, timeLimit);
    const finish = (result: number | string) => {
      clearTimeout(timer);
      process.off('SIGINT', endWithUs).off('SIGTERM', endWithUs);
      done(timedOut ? TIMED_OUT : result);
    };
    child.once('error', (error) => finish(error.message));
    // 'close' is when all that it said has been read.
    child.once('close', (code, signal) => finish(code ?? `ended by ${signal}`));
  });
}

/** Runs a command of an installed package. */
export function runTool(
  [packageName, command]: [string, string?],
  args: string[],
  options?: RunOptions,
): Promise<number | string> {
  return run(process.execPath, [toolScript(packageName, command), ...args], options);
}

/** Runs a script of package.json. */
export function runScript(name: string): Promise<number | string> {
  return run(`npm run --silent ${name}`, [], { shell: true });
}

/** Ends a process and, where it has a group of its own or on Windows, all that it started. */
export function endTree(child: ChildProcess, ownGroup: boolean): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  } else if (ownGroup) {
    process.kill(-child.pid, 'SIGKILL');
  } else {
    child.kill('SIGKILL');
  }
}
