import type { Host } from '#core/protocol/host';
import type { Port } from '#core/protocol/messages';
import { browserHost } from './browser';
import { Client } from './client';
import { pageHost } from './page-host';

declare global {
  interface Window {
    /** What the desktop's preload gives the page; missing in a browser. */
    readonly knobs?: Port;
  }
}

/** The one place where it is decided what the page runs in. */
export function chooseHost(): Promise<Host> {
  return window.knobs ? pageHost(new Client(window.knobs)) : browserHost();
}
