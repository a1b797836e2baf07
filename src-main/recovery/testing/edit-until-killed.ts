import { setImmediate as turn } from 'node:timers/promises';
import type { RecoveryCopy } from '#core/recovery/recovery';
import { RecoveryKeeper } from '#core/recovery/keeper';
import { testBench } from '#core/workbench/testing/test-bench';
import { CopyFolder } from '../copy-folder';

/*
 * A process that edits as fast as it can until it is killed: the n-th edit sets one bias to n, every
 * tenth is a gesture of several. It says on the standard output which edit is safe in the copy.
 * Its clock runs fifty times as fast as others, so that it is nearly always writing.
 */

const HASTE = 50;

const { workbench } = testBench();
const folder = new CopyFolder(process.argv[2]);
const port = {
  async write(copy: RecoveryCopy) {
    await folder.write(copy);
    process.stdout.write(`${copy.history.position}\n`);
  },
  clear: () => folder.clear(),
};
new RecoveryKeeper(workbench, port, {
  now: () => Date.now(),
  later: (task, milliseconds) => void setTimeout(task, milliseconds / HASTE),
});

for (let edit = 1; ; edit++) {
  const isGesture = edit % 10 === 0;
  const transaction = isGesture ? `edit-${edit}` : undefined;
  if (transaction) {
    workbench.perform({ type: 'beginGesture', transaction: { id: transaction, kind: 'hand' } });
  }
  for (const value of isGesture ? [-edit, edit + 0.5, edit] : [edit]) {
    const neuron = { layer: 0, index: 0 };
    workbench.perform({ type: 'setBias', neuron, value, transaction });
    await turn();
  }
  if (transaction) workbench.perform({ type: 'endGesture', transaction });
}
