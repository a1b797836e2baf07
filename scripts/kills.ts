import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killSaves } from '../src-main/files/testing/kill-saves';
import { killJournals } from '../src-main/recovery/testing/kill-journals';
import { out } from './paths';
import { progressLine } from './progress-line';

/**
 * Kills processes while they save, each at a random moment, and looks whether the file is always the
 * old or the new one, whole. Then kills others while they keep the journal of unsaved work, and looks
 * whether all is found that they said is safe. `--count` says how many of the first (500 if left out),
 * `--journals` how many of the others (100), `--seed` at which moments.
 */

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    journals: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
// Where the project is, and not in memory as temporary folders may be.
const folder = join(out, 'kills');
rmSync(folder, { recursive: true, force: true });

const line = progressLine();
const seed = Number(values.seed);
const kills = await killSaves(folder, Number(values.count), seed, ({ all }) =>
  line.show(`${all} of ${values.count} killed`),
);
line.end();
console.log(
  `${kills.all} processes were killed, ${kills.duringSave} of them during a save ` +
    `(${kills.whileWriting} while the new file was written, ${kills.afterReplacing} after it took the old one's place). ` +
    'The file was always the old or the new one, whole.',
);
const journals = await killJournals(folder, Number(values.journals), seed, ({ all }) =>
  line.show(`${all} of ${values.journals} killed`),
);
line.end();
console.log(
  `${journals.all} processes were killed while they kept a journal ` +
    `(${journals.whileRenewing} while it was written anew, ${journals.tornRecords} within a record, ${journals.whileSaved} while it was set aside). ` +
    'All that was safe was found, whole.',
);
rmSync(folder, { recursive: true, force: true });
