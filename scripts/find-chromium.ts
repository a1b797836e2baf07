import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

type Environment = Record<string, string | undefined>;

export interface Candidate {
  /** Where it is from, as said to a person. */
  origin: string;
  path: string;
}

/** Debian's Chromium without windows: a page opens in it for a third of the processor's time. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

/** Where a Chromium may be, the best first. */
export function chromiumCandidates(
  platform: NodeJS.Platform,
  env: Environment,
  playwrightPath: string | undefined,
): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (origin: string, ...paths: (string | undefined)[]) => {
    for (const path of paths) if (path) candidates.push({ origin, path });
  };
  add('KNOBS_CHROMIUM', env.KNOBS_CHROMIUM);
  add('Playwright', playwrightPath);
  add('system', ...systemPaths(platform, env));
  return candidates;
}

function systemPaths(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', env.HOME && `${env.HOME}/Applications`].filter(Boolean);
    return folders.flatMap((folder) =>
      names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const programs = [
      String.raw`Google\Chrome\Application\chrome.exe`,
      String.raw`Chromium\Application\chrome.exe`,
      String.raw`Microsoft\Edge\Application\msedge.exe`,
    ];
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? programs.map((program) => win32.join(folder, program)) : [],
    );
  }
  const names = [
    HEADLESS_SHELL,
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
  ];
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** A Chromium that is there and starts. Never installs one. */
export function findChromium(): Candidate | undefined {
  const candidates = chromiumCandidates(process.platform, process.env, playwrightChromium());
  return candidates.find(({ path }) => existsSync(path) && starts(path));
}

function playwrightChromium(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // Playwright has none for this system.
  }
}

/** On Linux a file of that name may be a stub that only recommends a package, or lack libraries. */
function starts(path: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { timeout: 15_000, stdio: 'ignore' }).status === 0;
}
