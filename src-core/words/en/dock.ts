import type { Speech } from '../words';

/** So many digits of all that there are of a kind. */
interface Share {
  readonly count: number;
  readonly all: number;
}

/** Below the network: confusions, right answers by digit, history and snapshots. */
export const dock = {
  'dock.title': 'Results and history',

  'confusions.title': 'Confusion matrix',
  'confusions.label':
    'Confusion matrix: rows are the digit written, columns the answer, the last undecided; Enter shows those digits',
  /** One cell; without a share where there is no such digit. */
  'confusions.right': ({ label, ...share }: { label: number } & Share, speech: Speech) =>
    `${label} read right: ${ofAll(share, speech)}`,
  'confusions.wrong': (
    { label, answer, ...share }: { label: number; answer: number } & Share,
    speech: Speech,
  ) => `${label} read as ${answer}: ${ofAll(share, speech)}`,
  'confusions.undecided': ({ label, ...share }: { label: number } & Share, speech: Speech) =>
    `${label} undecided: ${ofAll(share, speech)}`,

  'scores.title': 'Right answers by digit',
  'scores.digit': (
    { label, count: right, all }: { label: number } & Share,
    { count, percent }: Speech,
  ) => `${label}: ${count(right)} of ${count(all)} right (${percent(right / (all || 1))})`,
  /** All digits, one after the other, as a screen reader says them. */
  'scores.spoken': ({ digits }: { digits: readonly string[] }) =>
    `Right answers: ${digits.join('; ')}`,

  'historyList.panel': 'History and snapshots',
  'historyList.listed': 'History or snapshots',
  'historyList.title': 'History',
  'historyList.about': 'All changes: click one to go there',
  'historyList.start': 'Start',
  'historyList.opened': 'Opened',
  /** What pressing an entry of the history does. `entry` is its label. */
  'historyList.redoTo': ({ entry }: { entry: string }) => `${entry}: redo up to here`,
  'historyList.here': ({ entry }: { entry: string }) => `${entry}: where you are`,
  'historyList.undoTo': ({ entry }: { entry: string }) => `${entry}: go back to here`,
  'historyList.undone': '(undone)',

  'snapshots.title': 'Snapshots',
  'snapshots.about': 'Networks that you kept, to return to',
};

function ofAll({ count: some, all }: Share, { count, percent }: Speech): string {
  const share = all === 0 ? '' : ` (${percent(some / all)})`;
  return `${count(some)} of ${count(all)}${share}`;
}
