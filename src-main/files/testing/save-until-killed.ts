import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { FileFlow } from '#core/files/file-flow';
import { RecentList } from '#core/files/recent';
import { recentInMemory } from '#core/files/recent-store';
import { randomNetwork } from '#core/document/initial';
import { DEFAULT_SIZES } from '#core/network/shape';
import { testBench } from '#core/workbench/testing/test-bench';
import { PathPlaces } from '../path-places';

/*
 * A process that saves two random networks in turn to the file it was given until it is killed. It
 * says on the standard output, at once, what it is about to save and what it has saved, by the seeds
 * of the networks: `saving 1`, `saved 1`, `saving 2`, ….
 */

const path = process.argv[2];
const { workbench } = testBench();
const places = new PathPlaces({
  dialogs: {
    askDigits: async () => null,
    askOpen: async () => null,
    askPicture: async () => null,
    askSave: async () => path,
    mayReplace: async () => true,
  },
  folder: '.',
  onFolder: () => undefined,
});
const files = new FileFlow({
  workbench,
  places,
  recent: new RecentList<string>({
    store: recentInMemory(),
    newId: randomUUID,
    isSame: (a, b) => a === b,
    failed: (error) => console.error(error),
  }),
  decimal: '.',
  newId: randomUUID,
});

const documents = [1, 2].map((seed) => randomNetwork(DEFAULT_SIZES, seed));
for (let seed = 1; ; seed = 3 - seed) {
  workbench.open(documents[seed - 1], 'random');
  say(`saving ${seed}`);
  const result = await files.save();
  if (result.outcome !== 'done') throw new Error(`It was not saved: ${JSON.stringify(result)}`);
  say(`saved ${seed}`);
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
