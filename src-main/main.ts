import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { DigitSet } from '#core/digits/digit-set';
import { saidOf } from '#core/errors';
import { loadDigits } from './digits';
import { fileArgument } from './file-argument';
import { answerNatively } from './files/answer-natively';
import type { DiskFiles } from './files/set-up-files';
import { setUpFiles } from './files/set-up-files';
import { setUpDoor } from './ipc/set-up-door';
import { setUpMenu } from './menu/set-up-menu';
import { setUpProtocol, setUpScheme } from './page/set-up-protocol';
import { setUpRecovery } from './recovery/set-up-recovery';
import { pageAddress } from './security/page-address';
import { setUpPermissions, setUpSecurity } from './security/set-up-security';
import { offerFile, setUpGivenFiles, setUpSecondInstance } from './set-up-given-files';
import { setUpH5 } from './set-up-h5';
import { chooseLanguage, setUpLanguage } from './set-up-language';
import { setUpWorkbench } from './set-up-workbench';
import { Settings } from './settings';
import { createWindow } from './window/create-window';
import { setUpClosing } from './window/set-up-closing';
import { setUpCrashRecovery } from './window/set-up-crash-recovery';
import { setUpTitle } from './window/set-up-title';
import { tell } from './window/tell';
import { unlessClosed } from './window/unless-closed';
import { say, word } from './words';

const built = join(import.meta.dirname, '..');
const page = pageAddress(app.isPackaged, process.env.ELECTRON_RENDERER_URL);

const given = setUpGivenFiles();

if (app.requestSingleInstanceLock()) start().catch(stop);
else app.quit();

async function start(): Promise<void> {
  setUpScheme();
  setUpSecurity(page);
  const reading = loadDigits(digitsFolder());
  // What is wrong with them is said when there are words for it.
  reading.catch(() => {});
  await app.whenReady();
  const settings = new Settings(join(app.getPath('userData'), 'settings.json'));
  await setUpLanguage(settings);
  const digits = await reading;
  setUpPermissions();
  setUpProtocol(join(built, 'renderer'));
  setUpH5();

  const window = createWindow(settings, join(built, 'preload/preload.cjs'));
  await unlessClosed(window, () => fill(window, settings, digits));
}

/** Gives the window its work and its page. */
async function fill(window: BrowserWindow, settings: Settings, digits: DigitSet): Promise<void> {
  const workbench = setUpWorkbench(digits);
  const files = setUpFiles(window, workbench, settings);
  const recovery = await setUpRecovery(workbench, join(app.getPath('userData'), 'unsaved'));
  const closing = setUpClosing(window, workbench, files, recovery.keeper);

  setUpDoor(window, page, {
    ...{ workbench, files, closing, copies: recovery.copies },
    showMenus: setUpMenu(window, files),
    language: () => settings.language ?? null,
    speak: (choice) => chooseLanguage(settings, choice),
  });
  setUpTitle(window, workbench, files);
  setUpCrashRecovery(window);
  setUpSecondInstance(window);
  await openArgument(window, files);
  await window.loadURL(page);
}

function digitsFolder(): string {
  return join(app.isPackaged ? process.resourcesPath : built, 'digits');
}

/** Opens the file that Knobs was started with; what is to be said about it is said over the window. */
async function openArgument(window: BrowserWindow, files: DiskFiles): Promise<void> {
  const early = given.listen((path) => offerFile(window, files, path));
  const path = early ?? fileArgument(process.argv, process.cwd(), app.getAppPath());
  if (path === null) return;
  const opened = await files.openAt(path, basename(path));
  window.once('show', async () => {
    const result = await answerNatively(window, files, opened);
    if (result.outcome === 'failed') tell(window, word(result.reason));
  });
}

function stop(error: unknown): void {
  console.error(error);
  // If it is the words that could not be read, there is a sentence in no language.
  dialog.showErrorBox(say('host.cannotStart') || 'Knobs', word(saidOf(error)) || String(error));
  app.exit(1);
}
