import type { Speech } from '../words';

/*
 * Two networks side by side, called A and B. `a`, `b` and `neuron` are titles that are worded
 * already, and so are numbers that are strings.
 */

export const compare = {
  'side.now': 'Now',
  'side.saved': 'Last save',
  'side.none': 'nothing yet',

  'compare.figures': 'The two networks',
  'compare.nothing': 'Differences',
  'compare.neurons': 'Neurons',
  'compare.pair': 'Selected pair',
  'compare.confusions': 'Confusion matrix',
  'compare.measuring': 'Comparing…',
  'compare.failed': 'These two could not be compared.',
  'compare.difference': 'A − B',

  'compareMatrix.title': 'Confusion matrix, A − B',
  /** What the colours mean, beside the title. */
  'compareMatrix.more': '+ more in A',
  'compareMatrix.less': '− more in B',
  'compareMatrix.label':
    'Confusion matrix of A minus that of B: rows are the digit written, columns the answer, the last undecided; Enter shows the digits that only one gets right',
  'compareMatrix.right': ({ label, ...counts }: { label: number } & Counts, speech: Speech) =>
    `${label} read right: ${countsText(counts, speech)}`,
  'compareMatrix.wrong': (
    { label, answer, ...counts }: { label: number; answer: number } & Counts,
    speech: Speech,
  ) => `${label} read as ${answer}: ${countsText(counts, speech)}`,
  'compareMatrix.undecided': ({ label, ...counts }: { label: number } & Counts, speech: Speech) =>
    `${label} undecided: ${countsText(counts, speech)}`,

  /** Digits that one of the two reads right and the other doesn’t. `which` is A or B. */
  'only.title': ({ which }: { which: string }) => `Only ${which} right`,
  /** The answer is a digit, or a question mark where it is undecided. */
  'only.confusion': ({ label, answer }: { label: number; answer: string }) =>
    `${label} as ${answer}`,
  'only.showAll': 'Show all again',
  'only.showAll.spoken': '(show all)',
  /** null is undecided. */
  'only.digit': ({ label, a, b }: { label: number; a: number | null; b: number | null }) =>
    `Written ${label}: A ${a === null ? 'undecided' : `reads ${a}`}, B ${b === null ? 'undecided' : `reads ${b}`}`,
  'only.digit.unknown': ({ label }: { label: number }) => `Written ${label}`,
  'pad.written': ({ label }: { label: number }) => `Written **${label}**`,
  'pad.reads': ({ which, answer }: { which: string; answer: number }) =>
    `${which} reads **${answer}**`,
  'pad.undecided': ({ which }: { which: string }) => `${which} **undecided**`,
  'pad.reading': ({ which }: { which: string }) => `${which} reads …`,

  'figures.network': 'Network',
  'figures.accuracy': 'Accuracy',
  'figures.accuracy.about': 'Share of the digits that are read right',
  'figures.cost': 'Cost',
  'cost.quadratic.about': 'Mean quadratic cost: the lower, the better',
  'cost.crossEntropy.about': 'Mean cross-entropy: the lower, the better',
  'figures.alone': 'Right only here',
  'figures.alone.about': 'Digits that this one reads right and the other doesn’t',
  /** Stands right of an accuracy. */
  'figures.of': ({ count: all }: { count: number }, { count }: Speech) => `of ${count(all)}`,
  'figures.digits': ({ count: digits }: { count: number }, { count, plural }: Speech) =>
    plural(digits, { one: `${count(digits)} digit`, other: `${count(digits)} digits` }),
  /** A change of the accuracy in percentage points: an arrow and a number. */
  'figures.points': ({ change }: { change: string }) => `${change} points`,
  'figures.inAll': ({ count: digits }: { count: number }, { count }: Speech) =>
    `${count(digits)} in total`,
  'figures.swap': 'Swap A and B',
  'figures.sizes': ({ a, b }: { a: string; b: string }) => `A is ${a}, B is ${b}.`,
  'figures.reordered': 'Both are the same except for the order of their neurons.',

  /** What else is known of a network, in the menu that one is chosen from. */
  'picker.now.about': 'the network in Tune',
  'picker.snapshots': 'Snapshots',
  'picker.files': 'Files',
  'picker.title': ({ which, network }: { which: string; network: string }, { name }: Speech) =>
    `${which} is ${name(network)}: choose another network`,
  'picker.choose': '(choose another network)',
  'picker.open': 'Open a file to compare…',
  'picker.close': ({ file }: { file: string }, { name }: Speech) => `Close ${name(file)}`,

  'nothing.toCompare': 'Nothing to compare with yet',
  'nothing.toCompare.text':
    'Take a snapshot of the network as it is now, then go on in Tune: here you see what has changed since. Or open the file of another network.',
  'nothing.anyMore': 'Nothing differs any more',
  'nothing.yet': 'Nothing differs yet',
  'nothing.same': ({ a, b }: { a: string; b: string }, { name }: Speech) =>
    `${name(a)} and ${name(b)} have the same weights and biases.`,
  'nothing.change': 'Change something in Tune, or choose another network above.',
  'nothing.choose': 'Choose another network above.',
  'nothing.snapshot': 'Take snapshot',
  'nothing.tune': 'Go to Tune',

  'pairs.title': 'Neurons',
  'pairs.differing': ({ count: some, all }: { count: number; all: number }, { count }: Speech) =>
    `${count(some)} of ${count(all)} differ`,
  'pairs.layer': 'Layer',
  'pairs.order': 'Order of the neurons',
  'pairs.order.a': 'As in A',
  'pairs.order.a.about': 'In the order of A; what only B has comes last',
  'pairs.order.difference': 'Most different',
  'pairs.order.difference.about': 'What differs most comes first',
  'pairs.onlyDifferent': 'Only differences',
  'pairs.unpaired': (
    { layers, which }: { layers: readonly string[]; which: string },
    { list }: Speech,
  ) => `${list(layers)}: only in ${which}`,
  'pairs.list': 'Pairs of neurons',
  /** Heads of columns. */
  'pairs.neuron': 'Neuron',
  'pairs.a': 'A, bias',
  'pairs.b': 'B, bias',
  'pairs.alike': 'Alike',
  'pairs.none': 'No neuron of this layer differs.',
  'pairs.showAll': 'Show all',

  /** A pair as a screen reader says it: some of these, one after the other. */
  'pair.side': ({ which, place }: { which: string; place: string }) => `${which} ${place}`,
  'pair.side.named': ({ which, place, neuron }: Record<'which' | 'place' | 'neuron', string>) =>
    `${which} ${place}, ${neuron}`,
  'pair.bias': ({ which, bias }: { which: string; bias: string }) => `bias ${which} ${bias}`,
  'pair.bias.difference': ({ bias }: { bias: string }) => `A − B ${bias}`,
  'pair.neuron': ({ neuron, place }: { neuron: string; place: string }) => `${neuron} (${place})`,
  'pair.bias.of': ({ which }: { which: string }) => `Bias of ${which}`,
  'pair.bias.difference.about': 'Bias of A minus bias of B',
  'pair.correlation': 'Correlation of their weights, −1 to 1',
  'pair.upTo': ({ largest }: { largest: string }) => `up to ${largest}`,
  'pair.upTo.about': 'The largest difference of a weight or the bias',
  'pair.number': ({ index }: { index: number }, { count }: Speech) => `neuron ${count(index)}`,
  'pair.muted': 'muted',
  'pair.alone': 'no neuron goes with it',
  'pair.toTake': 'To copy neurons, choose Now for A or B.',
  'pair.edit': 'Edit in Tune',
  'pair.edit.about': ({ neuron }: { neuron: string }) => `Select ${neuron} and go to Tune`,
  'pair.biasA': 'bias A',
  'pair.biasB': 'bias B',
  'pair.differBy': 'differ by up to',
  'pair.alike': 'alike',
  'pair.weights': 'Weights of the pair',
  'pair.from': 'from',
  'pair.depth': 'The networks differ in depth: these two get their weights from different neurons.',
  'pair.grid': 'Weights of both, pixel by pixel: arrow keys move',
  /** A pixel that is pointed at, before its weights in A, in B and their difference. */
  'pair.pixel': ({ row, column }: { row: number; column: number }, { count }: Speech) =>
    `row ${count(row)}, col ${count(column)}`,
  'pair.pixel.ask': 'Point at a pixel: its weight in A, in B, and the difference',
  'pair.noNeuron': 'no neuron',
  'pair.scale': ({ most }: { most: string }) => `up to ±${most}`,
  'pair.scale.about': 'The weights with the strongest colours',
  'pair.allZero': 'all 0',

  /** How alike two neurons are. */
  'alike.nearly': 'nearly the same',
  'alike.alike': 'alike',
  'alike.somewhat': 'somewhat alike',
  'alike.unlike': 'unlike',
  'alike.rather': 'rather opposite',
  'alike.opposite': 'opposite',
  'alike.onlyA': 'only in A',
  'alike.onlyB': 'only in B',
  'alike.mutedA': 'muted in A only',
  'alike.mutedB': 'muted in B only',
  'alike.same': 'the same',
  'alike.sameWeights': 'same weights',
  'alike.not': 'not comparable',

  /** Copies a neuron of the other network into the work, called A or B. */
  'take.into': ({ which }: { which: string }) => `Copy into ${which}`,
  'take.short': 'Copy',
  /** The same where the neuron to replace must be chosen first. */
  'take.short.ask': 'Copy…',
  /** What a button copies, after what stands on it. */
  'take.label': ({
    what,
    neuron,
    network,
    place,
  }: Record<'what' | 'neuron' | 'network' | 'place', string>) =>
    `${what}: ${neuron} from ${network}, replacing ${place}`,
  'take.done': ({
    neuron,
    network,
    place,
  }: {
    neuron: string;
    network: string;
    place: string | null;
  }) =>
    place === null
      ? `Copied ${neuron} from ${network}.`
      : `Copied ${neuron} from ${network} into ${place}.`,
  'take.undo': ({ keys }: { keys: string }) => `${keys} undoes it.`,
  /** Before the list of neurons that can be replaced, and notes behind one of them. */
  'take.place': 'into',
  'take.place.beside': ({ neuron }: { neuron: string }) => `${neuron}, beside it`,
  'take.place.locked': ({ neuron }: { neuron: string }) => `${neuron}, locked`,
  'take.place.both': ({ neuron }: { neuron: string }) => `${neuron}, beside it, locked`,
  /** Why a neuron can’t be copied. */
  'take.not.now': 'Neurons are copied into the current network: choose Now for A or B.',
  'take.not.alone': ({ which }: { which: string }) =>
    `${which} has no neuron that goes with this one.`,
  'take.not.depth': 'Their weights come from different neurons: the networks differ in depth.',
  'take.not.place': 'Pick the neuron of the current network that it should replace.',
  'take.not.same': 'Their weights and biases are the same.',
  'take.not.locked': ({ neuron }: { neuron: string }) => `${neuron} is locked: unlock it in Tune.`,
};

/** How many digits of a kind A and B have. */
interface Counts {
  readonly a: number;
  readonly b: number;
}

function countsText({ a, b }: Counts, { count }: Speech): string {
  const sign = a > b ? '+' : '';
  return `A ${count(a)}, B ${count(b)}, ${sign}${count(a - b)}`;
}
