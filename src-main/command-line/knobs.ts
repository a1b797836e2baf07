#!/usr/bin/env node
import { join } from 'node:path';
import { filesIn } from './pictures/picture-files';
import { setUpH5 } from '../set-up-h5';
import { runKnobs } from './run';
import { processSurroundings } from './surroundings';

/* The command `knobs`, as it is built: plain Node, without Electron. */

const folders = {
  digitsFolder: join(import.meta.dirname, '../digits'),
  pictureFiles: filesIn(join(import.meta.dirname, 'pictures')),
};
setUpH5();
process.exitCode = await runKnobs(process.argv.slice(2), processSurroundings(folders));
