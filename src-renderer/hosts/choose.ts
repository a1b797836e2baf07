import type { Host } from '#core/host';
import { browserHost } from './browser';
import { electronHost } from './electron';

declare global {
  interface Window {
    /** What the desktop's preload gives the page; missing in a browser. */
    readonly knobs?: Host;
  }
}

/** The one place where it is decided what the page runs in. */
export function chooseHost(): Promise<Host> {
  return window.knobs ? Promise.resolve(electronHost(window.knobs)) : browserHost();
}
