import type { Host } from '#core/host';

/** The desktop: the preload's bridge is the host already. */
export function electronHost(bridge: Host): Host {
  return bridge;
}
