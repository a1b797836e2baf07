import { setTimeout as wait } from 'node:timers/promises';
import type { JournalPort } from '#core/recovery/journal-port';
import { RecoveryKeeper } from '#core/recovery/keeper';
import { gestureOn } from '#core/workbench/testing/gesture';
import { testBench } from '#core/workbench/testing/test-bench';
import { CopyFolder } from '../copy-folder';
import { editNumber, SAVED_EVERY, START } from './numbered-edits';

/*
 * A process that does numbered edits as fast as it can until it is killed. It says on the standard
 * output which edit is safe in the journal, which one is in a file, and when the journal is written
 * anew. Its clock runs fifty times as fast as others, so that it is nearly always writing; at times
 * it is quiet, so that the journal is written anew, and goes on while that is done.
 */

const HASTE = 50;
const STEP_MS = 4;
const QUIET_EVERY = 10;
const QUIET_MS = 150;
const SAVED_MS = 20;

const { workbench } = testBench();
workbench.perform(START);
const journal = new CopyFolder(process.argv[2]).journal();
const say = (line: string) => void process.stdout.write(`${line}\n`);
/** The edit that is safe when what is being written is. */
const newest = () => {
  const { history, hands } = workbench.unsaved();
  return history.position + hands.length;
};

let isThere = false;
const port: JournalPort = {
  async replace(fill) {
    const safe = newest();
    if (isThere) say('renewing');
    await journal.replace(fill);
    if (!isThere) say(`safe ${safe}`);
    isThere = true;
  },
  async append(bytes) {
    const safe = newest();
    await journal.append(bytes);
    say(`safe ${safe}`);
  },
  setAside: () => journal.setAside(),
  remove: () => journal.remove(),
};
new RecoveryKeeper(workbench, port, {
  now: () => Date.now(),
  later: (task, milliseconds) => void setTimeout(task, milliseconds / HASTE),
});

for (let edit = 1; ; edit++) {
  const { commands, isGesture } = editNumber(edit);
  const hand = isGesture ? gestureOn(workbench) : workbench;
  for (const command of commands) {
    hand.perform(command);
    await wait(STEP_MS);
  }
  if ('end' in hand) hand.end();
  if (edit % QUIET_EVERY === 0) await wait(QUIET_MS);
  if (edit % SAVED_EVERY !== 0) continue;
  say(`saved ${edit}`);
  workbench.save().written('work.safetensors');
  await wait(SAVED_MS);
}
