import { BrowserWindow, nativeTheme, screen } from 'electron';
import { PALETTE } from '#core/pictures/palette';
import type { Settings } from '../settings';
import { MIN_SIZE, placeWindow } from './window-placement';

/** The window, where the person left it; it shows itself when the page is drawn. */
export function createWindow(settings: Settings, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    ...placeWindow(settings.window, workAreas()),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Knobs',
    // What shows before the page is drawn.
    backgroundColor: PALETTE[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'].page,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // The spelling dictionaries would be fetched from the network.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (settings.window?.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    settings.remember({
      window: { ...window.getNormalBounds(), maximized: window.isMaximized() },
    });
  });
  return window;
}

/** The parts of the screens that windows may use, the first screen first. */
function workAreas() {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  return [first, ...others].map(({ workArea }) => workArea);
}
