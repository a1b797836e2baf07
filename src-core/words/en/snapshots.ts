import type { Speech } from '../words';

/** The list of snapshots, below the network. Its tab is in dock.ts. */
export const snapshots = {
  'snapshots.none': 'None yet. Take one, and you can return to the network as it is now.',
  /** The field for the name of the next one, what stands in it while it is empty, and its button. */
  'snapshots.newName': 'Name of the new snapshot (optional)',
  'snapshots.namePlaceholder': 'Name',
  'snapshots.take': 'Take snapshot',
  'snapshots.take.short': 'Snapshot',
  'snapshot.name': 'Name of the snapshot',
  /** As it stands in its field, where a long name is cut. */
  'snapshot.rename': ({ snapshot }: { snapshot: string }) => `${snapshot} (click to rename)`,
  'snapshot.unmeasured': 'not measured',
  'snapshot.accuracy': 'Accuracy of this snapshot',
  /** What the accuracy did since, as an arrow and points: now `▲ 0.6`. */
  'snapshot.now': ({ change }: { change: string }) => `now ${change}`,
  'snapshot.change': 'Change in accuracy since then, in points',
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
