import { join } from 'node:path';
import { out } from './paths';
import { run } from './run';

/**
 * The command `knobs` from its sources: `npm run --silent knobs -- info FILE`. Builds the kernel and
 * the digits first if they are stale; what that says goes nowhere near standard output.
 */

for (const script of ['build-kernel', 'build-digits']) {
  const args = ['--import', 'tsx', `scripts/${script}.ts`];
  const result = await run(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (result !== 0) process.exit(1);
}
const { installedFiles } = await import('../src-main/command-line/pictures/picture-files');
const { setUpH5 } = await import('../src-main/set-up-h5');
const { h5WorkerFromSources } = await import('../src-main/testing/h5-from-sources');
const { runKnobs } = await import('../src-main/command-line/run');
const { processSurroundings } = await import('../src-main/command-line/surroundings');

process.chdir(process.env.INIT_CWD ?? process.cwd());
const folders = { digitsFolder: join(out, 'digits'), pictureFiles: installedFiles() };
setUpH5(h5WorkerFromSources);
process.exitCode = await runKnobs(process.argv.slice(2), processSurroundings(folders));
