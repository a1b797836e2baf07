import { spawn } from 'node:child_process';

type Environment = Record<string, string | undefined>;

/** Whether somebody sits in front of this machine: not in CI, not without a display. */
export function hasScreen(platform = process.platform, env: Environment = process.env): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** The command that opens an address in the browser a person has chosen as theirs. */
export function openCommand(address: string, platform = process.platform): [string, string[]] {
  if (platform === 'darwin') return ['open', [address]];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  return ['xdg-open', [address]];
}

/** Opens an address in the default browser. Where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [command, args] = openCommand(address);
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
