import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getChromium } from './chromium';
import { getElectron } from './get-electron';
import { out } from './paths';
import { runScript, runTool } from './run';
import {
  countLine,
  NONE,
  ONE_FAILED,
  playwrightCounts,
  runnerCounts,
  sum,
  vitestCounts,
  type Counts,
} from './test-counts';

const reports = join(out, 'reports');

const all: Counts[] = [];
// All others need it.
all.push(await step('Kernel', 'build:kernel'));
// None of them keeps more than a processor busy, and all of them pause.
const [built, ...checked] = await Promise.all([
  step('Build', 'build'),
  step('Type checks', 'check'),
  step('Linter and formatter', 'lint'),
]);
all.push(built, ...checked);
all.push(await unitTests());
if (built === NONE) all.push(await e2eTests());
else console.log('\nThe e2e tests were not run, because the build failed.');

const total = sum(all);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${countLine(total)}`);

async function step(title: string, script: string): Promise<Counts> {
  console.log(`\n${title}`);
  const result = await runScript(script);
  if (result === 0) return NONE;
  console.log(`${title} failed (${result}).`);
  return ONE_FAILED;
}

async function unitTests(): Promise<Counts> {
  console.log('\nUnit tests');
  const report = emptyReport('vitest.json');
  const result = await runTool(
    ['vitest'],
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  );
  return runnerCounts(read(report, vitestCounts), result);
}

async function e2eTests(): Promise<Counts> {
  console.log('\ne2e tests');
  try {
    const chromium = await getChromium();
    if (process.env.KNOBS_REQUIRE_ELECTRON === '1') await requireElectron();
    const report = emptyReport('playwright.json');
    const result = await runTool(['playwright'], ['test', '--config=e2e'], {
      env: {
        ...process.env,
        KNOBS_CHROMIUM: chromium.path,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    });
    return runnerCounts(read(report, playwrightCounts), result);
  } catch (error) {
    console.log((error as Error).message);
    return ONE_FAILED;
  }
}

/** Without the binary the tests in Electron fail one by one; the others still run. */
async function requireElectron(): Promise<void> {
  try {
    await getElectron();
  } catch (error) {
    console.log(`Electron is required here and not available: ${(error as Error).message}.`);
  }
}

/** The path of a report, with no report of an earlier run in its place. */
function emptyReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const path = join(reports, name);
  rmSync(path, { force: true });
  return path;
}

/** The counts of a report, or nothing if the runner did not write one. */
function read<Report>(path: string, count: (report: Report) => Counts): Counts | undefined {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')) as Report);
  } catch {
    return undefined;
  }
}
