import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type ViewportSize } from '@playwright/test';
import { findElectron, sandboxArguments } from '../scripts/electron-binary';
import { root } from '../scripts/paths';

/** Why the tests cannot run in Electron here; nothing if they can, or must. */
export function whyNoElectron(): string | undefined {
  if (findElectron() || process.env.KNOBS_REQUIRE_ELECTRON === '1') return undefined;
  return (
    "The tests in Electron are skipped, because Electron's binary is not installed " +
    '(`npm start` fetches it; KNOBS_REQUIRE_ELECTRON=1 makes them mandatory).'
  );
}

/**
 * The built application in real Electron.
 * @param userData the data folder that a Knobs before it left; one of its own if there is none
 */
export async function launchElectron(
  userData: string = mkdtempSync(join(tmpdir(), 'knobs-e2e-')),
): Promise<{ app: ElectronApplication; close: () => Promise<void> }> {
  if (!findElectron()) throw new Error("Electron's binary is required and not installed.");
  // Playwright looks for the binary itself: one that it is given it doesn't hold back until it
  // listens, and a window that is there before that it never sees.
  const app = await _electron.launch({
    args: programArguments(userData),
    cwd: root,
    // Many Linux systems do not let a program that lies in a project folder use the sandbox.
    chromiumSandbox: process.platform !== 'linux',
  });
  const close = async () => {
    // Unasked: what a test leaves unsaved would keep the window open.
    await app
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((w) => w.destroy()))
      .catch(() => undefined);
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  };
  return { app, close };
}

/** The folder in which a running Knobs keeps its settings and the copies of unsaved work. */
export function dataFolder(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ app }) => app.getPath('userData'));
}

/** Starts Knobs a second time, with a file; resolves when that start has handed over and ended. */
export async function startAgain(app: ElectronApplication, file: string): Promise<void> {
  const options = [...programArguments(await dataFolder(app)), file];
  await once(spawn(findElectron()!, options, { stdio: 'ignore' }), 'exit');
}

function programArguments(userData: string): string[] {
  return [...sandboxArguments(), `--user-data-dir=${userData}`, root];
}

/** Gives the window's page the size that a browser's page would have. */
export async function resizeContent(app: ElectronApplication, size: ViewportSize): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}
