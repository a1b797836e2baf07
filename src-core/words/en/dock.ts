import type { Speech } from '../words';

/** So many digits of all that there are of a kind. */
interface Share {
  readonly count: number;
  readonly all: number;
}

/** Below the network: confusions, right answers by digit, history and snapshots. */
export const dock = {
  'dock.title': 'Results and history',

  'confusions.title': 'Confusions',
  'confusions.label':
    'Confusions: rows are the digit written, columns the answer; Enter shows those digits',
  /** One cell; without a share where there is no such digit. */
  'confusions.right': ({ label, ...share }: { label: number } & Share, speech: Speech) =>
    `${label} read right: ${ofAll(share, speech)}`,
  'confusions.wrong': (
    { label, answer, ...share }: { label: number; answer: number } & Share,
    speech: Speech,
  ) => `${label} read as ${answer}: ${ofAll(share, speech)}`,

  'scores.title': 'Right answers by digit',
  'scores.digit': (
    { label, count: right, all }: { label: number } & Share,
    { count, percent }: Speech,
  ) => `${label}: ${count(right)} of ${count(all)} right (${percent(right / (all || 1))})`,
  /** All digits, one after the other, as a screen reader says them. */
  'scores.spoken': ({ digits }: { digits: readonly string[] }) =>
    `Right answers: ${digits.join('; ')}`,

  'historyList.panel': 'History and snapshots',
  'historyList.listed': 'What is listed',
  'historyList.title': 'History',
  'historyList.about': 'What was done: click an entry to go there',
  'historyList.start': 'Start',
  'historyList.opened': 'Opened',
  /** What pressing an entry of the history does. `entry` is its label. */
  'historyList.redoTo': ({ entry }: { entry: string }) => `${entry}: redo up to here`,
  'historyList.here': ({ entry }: { entry: string }) => `${entry}: where you are`,
  'historyList.undoTo': ({ entry }: { entry: string }) => `${entry}: go back to here`,
  'historyList.undone': '(undone)',

  'snapshots.title': 'Snapshots',
  'snapshots.about': 'States of the network you put aside',
  'snapshots.none': 'None yet. Take one, and you can come back to the network as it is now.',
  /** The field for the name of the next one, what stands in it while it is empty, and its button. */
  'snapshots.newName': 'Name of the new snapshot (optional)',
  'snapshots.namePlaceholder': 'Name',
  'snapshots.take': 'Take snapshot',
  'snapshots.take.short': 'Take',
  'snapshots.take.hint': 'Puts the network as it is aside',
  'snapshot.group': ({ snapshot }: { snapshot: string }, { name }: Speech) =>
    `Snapshot ${name(snapshot)}`,
  'snapshot.name': 'Name of the snapshot',
  'snapshot.rename': ({ snapshot }: { snapshot: string }, { name }: Speech) =>
    `${name(snapshot)} (click to rename)`,
  'snapshot.unmeasured': 'not measured',
  'snapshot.accuracy': 'Accuracy of this snapshot',
  /** What the accuracy did since, as an arrow and points: now `▲ 0.6`. */
  'snapshot.now': ({ change }: { change: string }) => `now ${change}`,
  'snapshot.change': 'What the accuracy did since, in points',
  'snapshot.differing': ({ count: neurons }: { count: number }, { count, plural }: Speech) =>
    plural(neurons, {
      one: `${count(neurons)} neuron differs`,
      other: `${count(neurons)} neurons differ`,
    }),
  'snapshot.differing.about': 'Neurons with other weights or another bias, marked ★ in the network',
  'snapshot.return': 'Return to this snapshot',
  'snapshot.compare': 'Compare with this snapshot',
  'snapshot.sideBySide': 'Side by side with this snapshot',
  'snapshot.delete': 'Delete this snapshot',
};

function ofAll({ count: some, all }: Share, { count, percent }: Speech): string {
  const share = all === 0 ? '' : ` (${percent(some / all)})`;
  return `${count(some)} of ${count(all)}${share}`;
}
