import type { Host } from '#core/host';

/**
 * Knobs on the desktop: the workbench, the files and the window are in the main process.
 * @param bridge what the preload gives the page: the whole contract, already in named functions
 */
export function electronHost(bridge: Host): Host {
  return bridge;
}
