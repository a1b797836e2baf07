import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';

export interface TestFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The files that Knobs writes and reads, wherever it runs. */
export interface Disk {
  /** What is saved while the person does something that saves. */
  savedBy(act: () => Promise<void>): Promise<TestFile>;
  /** The picture that is saved while the person does something; the work's own file is as it was. */
  pictureBy(act: () => Promise<void>): Promise<TestFile>;
  /** Does something that asks for a file, and picks this one. */
  pick(file: TestFile, act: () => Promise<void>): Promise<void>;
}

/** A browser without pickers: downloads and uploads. */
export function browserDisk(page: Page): Disk {
  const downloaded = async (act: () => Promise<void>): Promise<TestFile> => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  return {
    savedBy: downloaded,
    pictureBy: downloaded,
    async pick({ name, bytes }, act) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    },
  };
}

/** A temporary folder, with Electron's dialogs answered for the person. */
export async function electronDisk(
  app: ElectronApplication,
): Promise<{ disk: Disk; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'knobs-e2e-files-'));
  await app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = ((_window: unknown, { defaultPath = '' }) => {
      const name = defaultPath.split(/[/\\]/).at(-1);
      return Promise.resolve({ canceled: false, filePath: `${into}/${name}` });
    }) as typeof dialog.showSaveDialog;
    dialog.showMessageBox = (() =>
      Promise.resolve({ response: 0, checkboxChecked: false })) as typeof dialog.showMessageBox;
  }, folder);
  const disk: Disk = {
    async savedBy(act) {
      const before = stampsIn(folder);
      const written = () => [...stampsIn(folder)].filter(([name, at]) => before.get(name) !== at);
      await act();
      await expect.poll(written).toHaveLength(1);
      const [[name]] = written();
      return { name, bytes: readFileSync(join(folder, name)) };
    },
    async pictureBy(act) {
      const pictures = () => readdirSync(folder).filter((name) => name.endsWith('.png'));
      for (const name of pictures()) rmSync(join(folder, name));
      await act();
      await expect.poll(pictures).toHaveLength(1);
      const [name] = pictures();
      return { name, bytes: readFileSync(join(folder, name)) };
    },
    async pick({ name, bytes }, act) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = (() =>
          Promise.resolve({
            canceled: false,
            filePaths: [filePath],
          })) as typeof dialog.showOpenDialog;
      }, path);
      await act();
    },
  };
  return { disk, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** By what a file that was saved again is told from the one before: each save makes a new one. */
function stampsIn(folder: string): Map<string, string> {
  // What has a dot in front is not whole yet.
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return new Map(
    names.map((name) => {
      const { ino, mtimeNs } = statSync(join(folder, name), { bigint: true });
      return [name, `${ino} ${mtimeNs}`];
    }),
  );
}
