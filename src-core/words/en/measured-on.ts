import type { Speech } from '../words';

/** The menu of the accuracy, in which a person chooses what it is measured on. */
export const measuredOn = {
  'measuredOn.title': 'Measured on',
  'measuredOn.all': 'All digits',
  'measuredOn.practice': 'Practice digits',
  'measuredOn.exam': 'Exam digits',
  /** The cost is a written number. */
  'measuredOn.part': (
    { share, count: all, cost }: { share: number; count: number; cost: string },
    { percent, count }: Speech,
  ) => `${percent(share)} of ${count(all)} · cost ${cost}`,

  'cost.title': 'Cost',
  'cost.quadratic': 'Quadratic',
  'cost.crossEntropy': 'Cross-entropy',
  'cost.endless':
    'A muted output says 0 also for its own digit, and −ln 0 is infinite. Unmute it to get a number.',
};
