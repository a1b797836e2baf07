import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killSaves } from '../src-main/files/testing/kill-saves';
import { out } from './paths';
import { progressLine } from './progress-line';

/**
 * Kills processes while they save, each at a random moment, and looks whether the file is always the
 * old or the new one, whole. `--count` says how many (500 if left out), `--seed` at which moments.
 */

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
});
// Where the project is, and not in memory as temporary folders may be.
const folder = join(out, 'kills');
rmSync(folder, { recursive: true, force: true });

const line = progressLine();
const kills = await killSaves(folder, Number(values.count), Number(values.seed), ({ all }) =>
  line.show(`${all} of ${values.count} killed`),
);
line.end();
console.log(
  `${kills.all} processes were killed, ${kills.duringSave} of them during a save ` +
    `(${kills.whileWriting} while the new file was written, ${kills.afterReplacing} after it took the old one's place). ` +
    'The file was always the old or the new one, whole.',
);
rmSync(folder, { recursive: true });
