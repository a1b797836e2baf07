import { buildAll, buildIsStale } from './build-all';
import { getElectron } from './get-electron';
import { hasScreen, openBrowser } from './open-browser';
import { browserBuild } from './paths';
import { runElectron } from './run-electron';
import { serve } from './serve';

/** Always the same port if it is free, because a browser keeps a page's unsaved work by its address. */
const PORT = 17840;

const args = process.argv.slice(2);
const wantsBrowser = args.includes('--browser');

if (await build()) {
  const problem = wantsBrowser ? undefined : await openWindow();
  if (wantsBrowser || problem) await openPage(problem);
}

async function build(): Promise<boolean> {
  if (!buildIsStale()) return true;
  console.log('Building Knobs …');
  const built = await buildAll();
  if (!built) {
    console.error('Knobs could not be built; the reason stands above.');
    process.exitCode = 1;
  }
  return built;
}

/** Runs the desktop application until it is closed, or answers why it cannot run here. */
async function openWindow(): Promise<string | undefined> {
  let binary: string;
  try {
    binary = await getElectron();
  } catch (error) {
    return `Electron is not available here (${(error as Error).message})`;
  }
  const ending = await runElectron(binary, args);
  if (!ending.started) return `Electron cannot start here (${ending.reason})`;
  process.exitCode = ending.code;
  return undefined;
}

/** Serves the browser build until Ctrl-C. */
async function openPage(problem: string | undefined): Promise<void> {
  const { address } = await serve(browserBuild, PORT);
  if (problem) console.log(`${problem}, so Knobs runs in your browser instead.`);
  console.log('Open this address in a browser; Ctrl-C ends Knobs:');
  console.log(address);
  if (hasScreen()) openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(0));
  }
}
