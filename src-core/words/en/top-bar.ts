import type { Speech } from '../words';

/** The bar along the top: what the work is, undo, views, accuracy. */
export const topBar = {
  'topBar.views': 'View',
  'topBar.tune.hint': 'Set weights and biases by hand',
  'topBar.examine.hint': 'See what an answer came from',
  'topBar.compare.hint': 'Two networks side by side',

  /** Right of the name of a file that has unsaved changes, after a dot. */
  'file.edited': 'edited',
  /** A button that shows the network's own title, author and notes. */
  'file.about': 'Title, author and notes…',
  'file.titleBy': ({ title, author }: { title: string; author: string }, { name }: Speech) =>
    `${name(title)}, by ${name(author)}`,
  'file.by': ({ author }: { author: string }, { name }: Speech) => `by ${name(author)}`,
  'network.parameters': ({ count: all }: { count: number }, { count, plural }: Speech) =>
    `${count(all)} ${plural(all, { one: 'parameter', other: 'parameters' })}`,

  /** Stands right of the accuracy: `82.4%` right on 10,000 digits. */
  'accuracy.on.all': ({ count: all }: { count: number }, { count, plural }: Speech) =>
    `right on ${count(all)} ${plural(all, { one: 'digit', other: 'digits' })}`,
  'accuracy.on.practice': ({ count: all }: { count: number }, { count, plural }: Speech) =>
    `right on ${count(all)} practice ${plural(all, { one: 'digit', other: 'digits' })}`,
  'accuracy.on.exam': ({ count: all }: { count: number }, { count, plural }: Speech) =>
    `right on ${count(all)} exam ${plural(all, { one: 'digit', other: 'digits' })}`,
  'accuracy.measuring': 'measuring…',
  /** What pressing it does, for who can't see that a menu opens. */
  'accuracy.menu': '(choose which digits are measured)',
};
