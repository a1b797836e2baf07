import type { TransactionKind } from '../../document/open-transaction';
import type { EditCommand } from '../edit-commands';
import type { Workbench } from '../workbench';

let last = 0;

/** Begins a transaction of a workbench, as a page does. */
export function gestureOn(workbench: Workbench, kind: TransactionKind = 'hand') {
  const transaction = `test-${++last}`;
  workbench.perform({ type: 'beginGesture', transaction: { id: transaction, kind } });
  return {
    transaction,
    perform: (command: EditCommand) => workbench.perform({ ...command, transaction }),
    end: () => workbench.perform({ type: 'endGesture', transaction }),
    cancel: () => workbench.perform({ type: 'cancelGesture', transaction }),
    checkpoint: () => workbench.perform({ type: 'markCheckpoint', transaction }),
  };
}
