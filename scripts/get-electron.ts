import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronVersion, findElectron } from './electron-binary';
import type { Progress } from './fetch-electron';
import { progressLine } from './progress-line';
import { endTree } from './run';

/** Milliseconds a download may take in all, and without a single byte arriving. */
const LIMITS = { total: 5 * 60_000, silence: 20_000 };

/**
 * The Electron binary, fetched if it is missing. Shows how far the download is.
 * @throws Error whose message says in a few words why the binary cannot be had
 */
export async function getElectron(limits = LIMITS): Promise<string> {
  const present = findElectron();
  if (present) return present;
  console.log(`Fetching Electron ${electronVersion} (this happens once) …`);
  await fetchElectron(limits);
  const fetched = findElectron();
  if (!fetched) throw new Error('its installer left no program behind');
  return fetched;
}

function fetchElectron(limits: typeof LIMITS): Promise<void> {
  return new Promise((done, fail) => {
    const detached = process.platform !== 'win32';
    // A place of its own for the half of a download that an end may leave behind.
    const scratch = mkdtempSync(join(tmpdir(), 'knobs-electron-'));
    const child = fork(join(import.meta.dirname, 'fetch-electron.ts'), [], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // Newer versions of Node then use the proxy that the environment names.
      env: {
        ...process.env,
        ...{ TMPDIR: scratch, TEMP: scratch, TMP: scratch },
        ...{ NODE_USE_ENV_PROXY: '1', ELECTRON_GET_NO_PROGRESS: '1' },
      },
      detached,
    });
    const line = progressLine();
    let errors = '';
    let phase: Progress['phase'] = 'fetching';
    child.stderr?.on('data', (data: Buffer) => (errors += data.toString()));

    const finish = (problem?: string) => {
      clearTimeout(total);
      clearTimeout(silence);
      process.off('exit', end);
      end();
      line.end();
      if (problem === undefined) done();
      else fail(new Error(problem));
    };
    const end = () => {
      endTree(child, detached);
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    };
    const inSeconds = (milliseconds: number) => `${milliseconds / 1000} seconds`;
    const total = setTimeout(
      () => finish(`the download was not done after ${inSeconds(limits.total)}`),
      limits.total,
    );
    const listen = () =>
      setTimeout(() => {
        if (phase === 'fetching') finish(`no data arrived for ${inSeconds(limits.silence)}`);
      }, limits.silence);
    let silence = listen();

    process.once('exit', end);
    child.on('message', (progress: Progress) => {
      clearTimeout(silence);
      silence = listen();
      phase = progress.phase;
      line.show(progress.phase === 'unpacking' ? 'Unpacking …' : howFar(progress));
    });
    child.once('error', (error) => finish(error.message));
    child.once('exit', (code) => finish(code === 0 ? undefined : whyItFailed(errors)));
  });
}

/** "12.3 of 110.0 MB (11 %)" */
export function howFar({ bytes, total }: { bytes: number; total: number | undefined }): string {
  const megabytes = (count: number) => (count / 1e6).toFixed(1);
  if (!total) return `${megabytes(bytes)} MB`;
  return `${megabytes(bytes)} of ${megabytes(total)} MB (${Math.floor((100 * bytes) / total)} %)`;
}

/** The message of the error that the installer printed, without its name and stack. */
export function whyItFailed(stderr: string): string {
  const message = /^(?:\w*Error): (.+)$/m.exec(stderr)?.[1];
  if (message === 'fetch failed') return 'the download failed: no connection to its server';
  return message ? `the download failed: ${message}` : 'its installer stopped without saying why';
}
