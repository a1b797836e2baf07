import type { Speech } from '../words';

/** What is said in many places, and by the page as a whole. */
export const page = {
  'page.measuring': 'Measuring…',
  'page.cancel': 'Cancel',
  'page.apply': 'Apply',
  'page.close': 'Close',
  'page.save': 'Save',
  'page.dismiss': 'Dismiss',
  /** How much of a person's own digits is read so far. */
  'page.loading': ({ share }: { share: number }, { percent }: Speech) =>
    `Reading digits: ${percent(share, 0)}`,

  /** Names of the views. `about` says to a screen reader what it is that is shown now. */
  'view.tune': 'Tune',
  'view.examine': 'Examine',
  'view.compare': 'Compare',
  'view.tune.about': 'Tune: one network by hand',
  'view.examine.about': 'Examine: what an answer came from',
  'view.compare.about': 'Compare: two networks side by side',
  'view.failed': 'This view could not be loaded. You may be offline.',
  'view.failed.back': 'Back to Tune',

  'drop.open': 'Drop a network to open it, or two IDX files to measure on your own digits',
  'drop.compare':
    'Drop a network to compare with it, or two IDX files to measure on your own digits',
  /** A file that came while a dialog is open. */
  'drop.waiting': ({ files }: { files: readonly string[] }, { list, name }: Speech) =>
    `${list(files.map(name))} will open when this is closed.`,

  'number.not': (_: undefined, { number }: Speech) =>
    `Not a number: type ${number(-1.5)}, for example.`,
  'number.tooLarge': (_: undefined, { number }: Speech) =>
    `Too large: at most ${number(3.4)} × 10³⁸.`,
  'number.whole': 'Only whole numbers.',
  /** The limits are written numbers. */
  'number.atLeast': ({ least }: { least: string }) => `At least ${least}.`,
  'number.atMost': ({ most }: { most: string }) => `At most ${most}.`,
  'number.between': ({ least, most }: { least: string; most: string }) =>
    `From ${least} to ${most}.`,

  'language.failed': 'This language could not be loaded. You may be offline.',

  'when.now': 'just now',
};
