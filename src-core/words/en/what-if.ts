import type { Speech } from '../words';

/* Examine: what would be otherwise. Sums and values are written numbers, with their sign. */

interface BeforeAfter {
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** `1 pixel`, `6 pixels` */
function pixels(count: number, { plural, count: whole }: Speech): string {
  return `${whole(count)} ${plural(count, { one: 'pixel', other: 'pixels' })}`;
}

export const whatIf = {
  'whatIf.title': 'What if',
  'whatIf.back': 'Back to the flow',
  'whatIf.without': 'without each part',
  'whatIf.flip': 'smallest flip found',
  'whatIf.changes': 'move, turn, thicken…',
  'whatIf.mark': 'a mark in a corner…',
  'whatIf.damage': 'damage…',
  'whatIf.failed': 'This part couldn’t be fetched. Check the connection and try again.',

  'whatIf.without.heading': ({ what, symbol, sum }: Record<'what' | 'symbol' | 'sum', string>) =>
    `Without each part, ${what}: ${symbol} = ${sum}`,
  'whatIf.without.about':
    'One part is taken away at a time, and the network runs again. These changes don’t add up: two parts may each do without the other, or matter only together.',
  'whatIf.part': 'Taken away',
  'whatIf.part.pixels': 'each pixel',
  'whatIf.part.patches': 'each 3 × 3 patch',
  'whatIf.part.neurons': 'each neuron',
  'whatIf.part.inked': 'ink that isn’t there',
  'whatIf.map': 'What each place of the picture changes',
  'whatIf.map.up': 'blue: more without it',
  'whatIf.map.down': 'orange: less without it',
  'whatIf.map.up.inked': 'blue: more with ink here',
  'whatIf.map.down.inked': 'orange: less with ink here',
  'whatIf.largest': 'The largest changes',
  'whatIf.column.part': 'part',
  'whatIf.column.before': 'with it',
  'whatIf.column.after': 'without it',
  'whatIf.column.change': 'change',
  'whatIf.column.plain': 'as it is',
  'whatIf.column.inked': 'with ink',
  'whatIf.place': ({ row, column }: Record<'row' | 'column', number>) =>
    `row ${row}, column ${column}`,
  'whatIf.pointed': ({ place, before, after, change }: BeforeAfter & { place: string }) =>
    `${place}: ${before} → ${after} (${change})`,
  'whatIf.point': 'Point to a place to read its numbers.',
  'whatIf.nothing': 'Nothing changes: there is nothing to take away.',

  'whatIf.flip.heading': ({ from, to }: Record<'from' | 'to', number>) =>
    `A small change that turns ${from} into ${to}`,
  'whatIf.flip.searching': 'Looking for a small change…',
  'whatIf.flip.none': 'No small change was found that flips the answer.',
  'whatIf.flip.counts': ({ inked, erased }: Record<'inked' | 'erased', number>, speech: Speech) =>
    `Blue: ${pixels(inked, speech)} inked. Orange: ${pixels(erased, speech)} erased.`,
  'whatIf.flip.about':
    'Found by changing, again and again, the pixel that helps most, and taking back what isn’t needed. A forward pass verified it; that none is smaller is not proven.',
  'whatIf.flip.put': 'Put it on the pad',
  'whatIf.flip.picture': 'The digit with its changed pixels',

  'whatIf.changes.heading': 'The digit moved, turned, thicker, noisy, partly erased',
  'whatIf.changes.about':
    'The sliders change the digit on the pad; the curves are the ten outputs over the whole range of the chosen slider.',
  'whatIf.change': 'Chosen change',
  'whatIf.change.right': 'Right',
  'whatIf.change.down': 'Down',
  'whatIf.change.turn': 'Turned',
  'whatIf.change.thickness': 'Thicker',
  'whatIf.change.noise': 'Noise',
  'whatIf.change.erased': 'Erased',
  'whatIf.unit.right': 'pixels to the right',
  'whatIf.unit.down': 'pixels down',
  'whatIf.unit.turn': 'degrees clockwise',
  'whatIf.unit.thickness': 'pixels thicker on every side',
  'whatIf.unit.noise': 'standard deviation of the noise',
  'whatIf.unit.erased': 'share erased from the top',
  'whatIf.changes.back': 'Back to the digit as it was',
  'whatIf.over': 'Drawn over the range',
  'whatIf.over.this': 'this digit',
  'whatIf.over.all': 'all practice digits',
  'whatIf.outputs': 'The ten outputs over the range',
  'whatIf.output': ({ digit }: { digit: number }) => `output ${digit}`,
  'whatIf.read': ({ runs }: { runs: string }) => `Read as ${runs}.`,
  'whatIf.read.run': ({ answer, from, to }: Record<'answer' | 'from' | 'to', string>) =>
    from === to ? `${answer} at ${from}` : `${answer} from ${from} to ${to}`,
  'whatIf.undecided': 'undecided',
  'whatIf.accuracy': 'Accuracy over the range',
  'whatIf.measuring': 'Reading all practice digits again and again…',
  'whatIf.breaks': (
    { share, places }: { share: number; places: readonly string[] },
    { percent, list }: Speech,
  ) =>
    places.length === 0
      ? `${percent(share)} right as they are; more than half of that over the whole range.`
      : `${percent(share)} right as they are; fewer than half of that at ${list(places, 'disjunction')} and beyond.`,
  'whatIf.broken': ({ value, unit }: Record<'value' | 'unit', string>) =>
    `Right as they are, wrong at ${value} ${unit}`,
  'whatIf.broken.move': 'Move the chosen slider to see digits that break there.',
  'whatIf.broken.none': 'None breaks here.',

  'whatIf.mark.heading': 'A mark in a corner of all digits of a class',
  'whatIf.mark.about':
    'A square of 3 × 3 ink is put on every practice digit of the class, then on all others. Does anything look at it?',
  'whatIf.mark.class': 'Class',
  'whatIf.mark.corner': 'Corner',
  'whatIf.corner.topLeft': 'top left',
  'whatIf.corner.topRight': 'top right',
  'whatIf.corner.bottomLeft': 'bottom left',
  'whatIf.corner.bottomRight': 'bottom right',
  'whatIf.mark.own': (
    {
      label,
      before,
      after,
      count,
      changed,
    }: Record<'label' | 'before' | 'after' | 'count' | 'changed', number>,
    { count: whole, plural }: Speech,
  ) =>
    `${whole(before)} of ${whole(count)} ${label}s are right without the mark, ${whole(after)} with it. ${
      changed === 0
        ? 'No answer changes.'
        : `${whole(changed)} ${plural(changed, { one: 'answer changes', other: 'answers change' })}.`
    }`,
  'whatIf.mark.drawn': (
    { label, drawn, others }: Record<'label' | 'drawn' | 'others', number>,
    { count: whole, plural }: Speech,
  ) =>
    `Of ${whole(others)} other digits ${whole(drawn)} ${plural(drawn, { one: 'turns', other: 'turn' })} into ${label} by the mark alone.`,
  'whatIf.mark.looks': 'Who looks there: what full ink adds to z of each neuron',
  'whatIf.mark.blind': 'No neuron looks there: all weights under the mark are 0.',
  'whatIf.mark.put': 'Put the mark on the pad',

  'whatIf.damage.heading': 'Damage a layer on purpose',
  'whatIf.damage.about':
    'Does the network work for the reason you thought? The slider breaks it for real, in the whole window, until you keep it or take it back.',
  'whatIf.damage.layer': 'Layer',
  'whatIf.damage.how': 'Damage',
  'whatIf.damage.noise': 'noise on the weights',
  'whatIf.damage.biases': 'biases to 0',
  'whatIf.damage.levels': 'weights rounded',
  'whatIf.damage.shuffle': 'weights shuffled',
  'whatIf.amount.noise': 'of the weights’ size',
  'whatIf.amount.biases': 'of the way to 0',
  'whatIf.amount.levels': 'levels',
  'whatIf.amount.shuffle': 'of the weights',
  'whatIf.damage.amount': 'How much',
  'whatIf.damage.seed': 'Seed',
  'whatIf.damage.keep': 'Keep',
  'whatIf.damage.restore': 'Take it back',
  'whatIf.damage.chart': 'Accuracy over the damage',
  'whatIf.damage.measuring': 'Measuring…',
  'whatIf.damage.now': (
    { amount, share }: { amount: string; share: number | null },
    { percent }: Speech,
  ) => (share === null ? `${amount}` : `${amount}: ${percent(share)} of the practice digits right`),
};
