import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { waitingForApt } from './apt-lock';
import { findChromium, HEADLESS_SHELL, type Candidate } from './find-chromium';
import { run, runTool } from './run';

const DOWNLOAD_LIMIT = 4 * 60_000;
const PACKAGES_LIMIT = 10 * 60_000;

/**
 * A Chromium for the e2e tests: one that is there, else one that is fetched. Says which.
 * @throws Error that says what a person can do
 */
export async function getChromium(): Promise<Candidate> {
  let found = findChromium();
  for (const install of [installPlaywrights, installDebians]) {
    if (found) break;
    await install();
    found = findChromium();
  }
  if (!found) {
    throw new Error(
      'No Chromium was found and none could be fetched: please install Chrome or Chromium, ' +
        'or name one in the environment variable KNOBS_CHROMIUM.',
    );
  }
  console.log(`Chromium: ${found.path} (${found.origin})`);
  return found;
}

async function installPlaywrights(): Promise<void> {
  console.log("No Chromium here; fetching Playwright's …");
  const args = ['install', 'chromium'];
  const fetched = await runTool(['playwright'], args, { timeLimit: DOWNLOAD_LIMIT });
  if (fetched !== 0) return console.log(`Playwright's Chromium could not be fetched (${fetched}).`);
  // It is there but does not start: on a bare Linux the libraries it needs are missing.
  if (findChromium() || !aptPrefix()) return;
  await waitingForApt((lock) =>
    runTool(['playwright'], ['install-deps', 'chromium'], { timeLimit: PACKAGES_LIMIT, ...lock }),
  );
}

async function installDebians(): Promise<void> {
  const prefix = aptPrefix();
  if (!prefix) return;
  const apt = (...args: string[]) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return waitingForApt((lock) => run(command!, rest, { timeLimit: PACKAGES_LIMIT, ...lock }));
  };
  // An update that fails in part may still be enough.
  await apt('-qq', 'update');
  // Not every Debian has the first, and what Ubuntu calls by the second's name does not start.
  for (const name of [HEADLESS_SHELL, 'chromium']) {
    console.log(`Installing the package ${name} …`);
    await apt('-qq', 'install', '-y', '--no-install-recommends', name);
    if (findChromium()) return;
  }
}

/** How apt-get is called here without a question being asked, if it can be called at all. */
function aptPrefix(): string[] | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const passwordless = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return passwordless ? ['sudo', '-n'] : undefined;
}
