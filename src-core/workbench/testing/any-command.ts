import fc from 'fast-check';
import type { Command, TransactionCommand } from '../commands';
import type { EditCommand } from '../edit-commands';
import { KnobsError } from '../../errors';
import { surgeries } from './any-surgery';
import type { Workbench } from '../workbench';
import { message } from '../../words/message';

/*
 * Commands for property tests: of every kind, for a network of at least ten neurons in each of two
 * hidden layers. Some name what isn't there and are refused.
 */

const { constant, constantFrom } = fc;
const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ noNaN: true, min: -9, max: 9 }));
const at = fc.integer({ min: -20, max: 130 }).map((quarters) => quarters / 4);
const point = fc.tuple(at, at);
const layer = fc.nat(2);
const neuron = fc.record({ layer, index: fc.nat(9) });
const pixels = fc.record({ layer: constant(0), index: fc.nat(9) });
const several = (one: typeof neuron) =>
  fc.uniqueArray(one, {
    minLength: 1,
    maxLength: 4,
    selector: (id) => `${id.layer}.${id.index}`,
  });
const selection = fc.option(
  fc
    .integer({ min: 1, max: 9 })
    .map((step) => Uint8Array.from({ length: 784 }, (_, i) => +(i % step === 0))),
  { nil: null },
);
const mode = constantFrom('set' as const, 'add' as const, 'smooth' as const);
const ink = { value, mode, selection };
const size = fc.integer({ min: 1, max: 12 });
const hardness = constantFrom(0, 0.5, 1);
const penPath = fc
  .array(fc.tuple(at, at, constantFrom(0.3, 1)), { minLength: 1, maxLength: 4 })
  .map((points) => Float32Array.from(points.flat()));
const operation = fc.oneof(
  fc.record({ kind: constant('scale' as const), factor: value }),
  fc.record({ kind: constant('add' as const), amount: value }),
  fc.record({
    kind: constantFrom(
      'negate' as const,
      'balance' as const,
      'unitNorm' as const,
      'clear' as const,
    ),
  }),
  fc.record({ kind: constant('clamp' as const), least: value, most: value }),
  fc.record({ kind: constant('rotate' as const), degrees: fc.integer({ min: -200, max: 200 }) }),
  fc.record({ kind: constant('shift' as const), dx: fc.integer(), dy: fc.integer() }),
  fc.record({ kind: constant('randomise' as const), seed: fc.nat(), deviation: hardness }),
);
const placement = fc.record({
  x: at,
  y: at,
  width: fc.integer({ min: 2, max: 40 }),
  height: fc.integer({ min: 2, max: 40 }),
  angle: fc.integer(),
  strength: value,
  balanced: fc.boolean(),
});
const name = fc.string({ maxLength: 8 });
/** Of few words, so that many are set to what is there, and some with what is tidied away. */
const said = constantFrom('', 'Ada', ' Ada\u0007', 'two\nlines', '𝟙'.repeat(201));
const id = fc.integer({ min: 1, max: 4 });
const side = fc.oneof(
  fc.record({ kind: constantFrom('now' as const, 'saved' as const) }),
  fc.record({ kind: constantFrom('snapshot' as const, 'file' as const), id }),
);
const on = fc.boolean();
const tags = fc.array(constantFrom('yes' as const, 'no' as const, 'any' as const), {
  minLength: 10,
  maxLength: 10,
});
const type = <T extends Command['type']>(t: T) => constant(t);

/** Edits of every kind by their types, so that none can be forgotten. */
const edits: {
  readonly [T in EditCommand['type']]: fc.Arbitrary<Extract<EditCommand, { type: T }>>;
} = {
  paint: fc.record({ type: type('paint'), neuron: pixels, path: penPath, size, hardness, ...ink }),
  shape: fc.record({
    type: type('shape'),
    neuron: pixels,
    shape: constantFrom('line', 'rectangle', 'ellipse'),
    from: point,
    to: point,
    width: size,
    hardness,
    filled: on,
    ...ink,
  }),
  fill: fc.record({
    type: type('fill'),
    neuron: pixels,
    column: fc.nat(30),
    row: fc.nat(27),
    tolerance: hardness,
    ...ink,
  }),
  ramp: fc.record({
    type: type('ramp'),
    neuron: pixels,
    shape: constantFrom('linear', 'radial'),
    from: point,
    to: point,
    value,
    end: value,
    selection,
  }),
  operate: fc.record({ type: type('operate'), neurons: several(neuron), operation, selection }),
  moveSelection: fc.record({
    type: type('moveSelection'),
    neuron: pixels,
    selection,
    dx: fc.integer({ min: -30, max: 30 }),
    dy: fc.integer({ min: -30, max: 30 }),
  }),
  paste: fc.record({
    type: type('paste'),
    neuron: pixels,
    columns: constant(2),
    rows: constant(1),
    values: fc.tuple(value, value).map((pair) => Float32Array.from(pair)),
    mask: fc.tuple(fc.nat(1), fc.nat(1)).map((pair) => Uint8Array.from(pair)),
    column: fc.integer({ min: -3, max: 30 }),
    row: fc.integer({ min: -3, max: 30 }),
  }),
  stamp: fc.record({
    type: type('stamp'),
    neurons: several(pixels),
    stencil: fc.oneof(
      constantFrom('stroke' as const, 'ring' as const, 'cross' as const),
      value.map((ink) => new Float32Array(784).fill(ink, 300, 400)),
    ),
    title: name.map((name) => message('snapshot.named', { name })),
    placement,
    mode: constantFrom('set', 'add'),
    selection,
  }),
  across: fc.record({
    type: type('across'),
    neurons: several(neuron),
    how: constantFrom('sameLength', 'sameLargest', 'subtractAverage'),
  }),
  setWeight: fc.record({ type: type('setWeight'), neuron, input: fc.nat(20), value }),
  setBias: fc.record({ type: type('setBias'), neuron, value }),
  fitBias: fc.record({
    type: type('fitBias'),
    neurons: several(neuron),
    to: fc.oneof(
      fc.record({ kind: constant('share' as const), share: hardness }),
      fc.record({ kind: constant('own' as const) }),
      fc.record({
        kind: constant('between' as const),
        chosen: fc.record({
          part: constantFrom('all' as const, 'practice' as const),
          labels: fc.array(fc.nat(9), { maxLength: 3 }),
        }),
      }),
    ),
  }),
  fitGain: fc.record({ type: type('fitGain'), neurons: several(neuron) }),
  paintMatrix: fc.record({
    type: type('paintMatrix'),
    layer,
    cells: fc
      .array(fc.tuple(fc.nat(9), fc.nat(16)), { minLength: 1, maxLength: 5 })
      .map((pairs) => Uint16Array.from(pairs.flat())),
    value,
  }),
  identity: fc.record({ type: type('identity'), layer, on: value, off: value, bias: value }),
  zeroLayer: fc.record({ type: type('zeroLayer'), layer }),
  fillColumn: fc.record({ type: type('fillColumn'), layer, input: fc.nat(9), value }),
  fillRow: fc.record({ type: type('fillRow'), neuron, value }),
  ownAgainstOthers: fc.record({
    type: type('ownAgainstOthers'),
    neurons: several(neuron),
    plus: value,
    minus: value,
  }),
  tagRow: fc.record({ type: type('tagRow'), neuron, tags, strength: value, withBias: on }),
  rename: fc.record({ type: type('rename'), neuron, name }),
  copyNeuron: fc.record({ type: type('copyNeuron'), from: neuron, to: neuron }),
  takeNeuron: fc.record({ type: type('takeNeuron'), from: side, neuron, to: neuron }),
  swapNeurons: fc.record({ type: type('swapNeurons'), layer, a: fc.nat(9), b: fc.nat(9) }),
  clearNeurons: fc.record({ type: type('clearNeurons'), neurons: several(neuron) }),
  mute: fc.record({ type: type('mute'), neurons: several(neuron), on }),
  lock: fc.record({ type: type('lock'), neurons: several(neuron), on }),
  setDetails: fc.record({ type: type('setDetails'), title: said, author: said, notes: said }),
  renameSnapshot: fc.record({ type: type('renameSnapshot'), id, name }),
  deleteSnapshot: fc.record({ type: type('deleteSnapshot'), id }),
  returnTo: fc.record({ type: type('returnTo'), id }),
  damage: fc.record({
    type: type('damage'),
    layer,
    how: constantFrom('noise', 'biases', 'levels', 'shuffle'),
    amount: constantFrom(0, 0.5, 1, 2, 5),
    seed: fc.nat(3),
  }),
  takeMixture: fc.record({
    type: type('takeMixture'),
    sizes: constantFrom([784, 10], [784, 16, 16, 10]),
    parameters: constantFrom(7850, 13_002).map((length) => new Float32Array(length).fill(0.5)),
    t: hardness,
    a: name.map((name) => message('snapshot.named', { name })),
    b: name.map((name) => message('snapshot.named', { name })),
  }),
  ...surgeries,
};

const anyEdit: fc.Arbitrary<EditCommand> = fc.oneof(...Object.values(edits));
const transaction = constantFrom('a', 'b', 'c');
const kind = constantFrom('hand', 'preview', 'learning', 'mission');

/** An edit, as a part of one of three transactions or of none. */
export function owned<C extends EditCommand>(edit: fc.Arbitrary<C>): fc.Arbitrary<C> {
  return fc
    .tuple(edit, fc.option(transaction, { nil: undefined }))
    .map(([command, owner]) => ({ ...command, transaction: owner }));
}

/** What begins, ends and cancels them. */
export const anyTransaction: fc.Arbitrary<TransactionCommand> = fc.oneof(
  fc.record({
    type: type('beginGesture'),
    transaction: fc.record({ id: transaction, kind }),
  }),
  fc.record({
    type: constantFrom('endGesture', 'cancelGesture', 'markCheckpoint'),
    transaction,
  }),
);

/** Edits that change numbers and names, but leave locks as they are. */
export const anyEditButLock: fc.Arbitrary<EditCommand> = fc.oneof(
  ...Object.entries(edits)
    .filter(([kind]) => kind !== 'lock')
    .map(([, edit]) => edit as fc.Arbitrary<EditCommand>),
);

/** Edits, gestures, the history and snapshots. */
export const anyWork: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: owned(anyEdit) },
  { weight: 4, arbitrary: anyTransaction },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ type: constantFrom('undo' as const, 'redo' as const) }),
      fc.record({ type: constant('goTo' as const), position: fc.nat(9) }),
      fc.record({ type: constant('takeSnapshot' as const), name }),
    ),
  },
);

/** Performs a command; a sentence for the person is an answer too, anything else is a defect. */
export async function attemptCommand(workbench: Workbench, command: Command): Promise<void> {
  try {
    await workbench.perform(command);
  } catch (error) {
    if (!(error instanceof KnobsError)) throw error;
  }
}
