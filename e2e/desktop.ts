import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { Knobs } from './pages/knobs';
import { SystemMenu } from './pages/system-menu';
import { expect, test as base } from './setup';

interface Desktop {
  readonly app: ElectronApplication;
  readonly menu: SystemMenu;
  /** A folder of the person's. */
  readonly folder: string;
}

/** A test of what only the desktop has: its windows, its menus, its disk, a process that can be killed. */
export const test = base.extend<{ desktop: Desktop }>({
  desktop: async ({ electronApp }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'knobs-e2e-desktop-'));
    await use({ app: electronApp!, menu: new SystemMenu(electronApp!), folder });
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Leaves the work unsaved, by the bias of output 0. */
export async function setBias({ edited, inspector, network }: Knobs, to: string): Promise<void> {
  await network.neuron('output 0').click();
  await inspector.type(inspector.biasField, to);
  await expect(edited).toBeVisible();
  // Out of the field: in it, Undo is the field's own.
  await network.neuron('output 0').click();
}

/** As the person does it with the window's own button. */
export async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close());
}

/** Where the person saves from now on, when the system's dialog asks. */
export async function answerSave(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
  }, filePath);
}
