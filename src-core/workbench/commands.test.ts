import { describe, expect, it } from 'vitest';
import { parseCommand, parseDigitIndices, type Command } from './commands';
import { titleOf } from '../stencils/stencil';
import { badSurgeries, goodSurgeries, goodWholes } from './testing/good-surgeries';

const neuron = { layer: 0, index: 3 };
const neurons = [neuron];
const ink = { value: 0.5, mode: 'set', selection: null } as const;
const picture = new Float32Array(784);
const placement = { x: 1, y: 1, width: 8, height: 8, angle: 0, strength: 1, balanced: true };
const tags = new Array<'any'>(10).fill('any');
/** One good command of each type. */
const good: { readonly [T in Command['type']]: Extract<Command, { type: T }> } = {
  beginGesture: { type: 'beginGesture', transaction: { id: 'k3-1', kind: 'hand' } },
  newFromExample: { type: 'newFromExample', bytes: new Uint8Array(9) },
  endGesture: { type: 'endGesture', transaction: 'k3-1' },
  cancelGesture: { type: 'cancelGesture', transaction: 'k3-1' },
  markCheckpoint: { type: 'markCheckpoint', transaction: 'k3-1' },
  paint: {
    type: 'paint',
    neuron,
    path: Float32Array.of(1, 2, 0.5),
    size: 3,
    hardness: 1,
    ...ink,
    selection: new Uint8Array(784),
  },
  shape: {
    type: 'shape',
    neuron,
    shape: 'line',
    from: [0, 0],
    to: [28, -5],
    width: 1,
    hardness: 0,
    filled: false,
    ...ink,
  },
  fill: { type: 'fill', neuron, column: 0, row: 27, tolerance: 0, ...ink },
  ramp: {
    type: 'ramp',
    neuron,
    shape: 'radial',
    from: [0, 0],
    to: [1, 1],
    value: 0,
    end: 1,
    selection: null,
  },
  operate: { type: 'operate', neurons, operation: { kind: 'negate' }, selection: null },
  moveSelection: { type: 'moveSelection', neuron, selection: null, dx: -3, dy: 4 },
  paste: {
    type: 'paste',
    neuron,
    columns: 1,
    rows: 1,
    values: Float32Array.of(1),
    mask: Uint8Array.of(1),
    column: -2,
    row: 3,
  },
  stamp: {
    type: 'stamp',
    neurons,
    stencil: picture,
    title: titleOf('ring'),
    placement,
    mode: 'add',
    selection: null,
  },
  across: { type: 'across', neurons, how: 'sameLength' },
  setWeight: { type: 'setWeight', neuron, input: 783, value: -1 },
  setBias: { type: 'setBias', neuron, value: 1 },
  fitBias: {
    type: 'fitBias',
    neurons,
    to: { kind: 'between', chosen: { part: 'practice', labels: [1] } },
  },
  fitGain: { type: 'fitGain', neurons },
  paintMatrix: { type: 'paintMatrix', layer: 1, cells: Uint16Array.of(0, 1), value: 1 },
  identity: { type: 'identity', layer: 1, on: 1, off: 0, bias: 0 },
  zeroLayer: { type: 'zeroLayer', layer: 1 },
  fillColumn: { type: 'fillColumn', layer: 1, input: 0, value: 1 },
  fillRow: { type: 'fillRow', neuron, value: 1 },
  ownAgainstOthers: { type: 'ownAgainstOthers', neurons, plus: 1, minus: 1 },
  tagRow: { type: 'tagRow', neuron, tags, strength: 1, withBias: true },
  rename: { type: 'rename', neuron, name: 'x' },
  copyNeuron: { type: 'copyNeuron', from: neuron, to: neuron },
  takeNeuron: { type: 'takeNeuron', from: { kind: 'file', id: 2 }, neuron, to: neuron },
  swapNeurons: { type: 'swapNeurons', layer: 0, a: 1, b: 2 },
  clearNeurons: { type: 'clearNeurons', neurons },
  mute: { type: 'mute', neurons, on: true },
  lock: { type: 'lock', neurons, on: false },
  setDetails: { type: 'setDetails', title: 'Strokes', author: '', notes: 'a\nb' },
  renameSnapshot: { type: 'renameSnapshot', id: 1, name: 'x' },
  deleteSnapshot: { type: 'deleteSnapshot', id: 1 },
  returnTo: { type: 'returnTo', id: 1 },
  ...goodSurgeries,
  ...(goodWholes as unknown as { [T in keyof typeof goodWholes]: Extract<Command, { type: T }> }),
  takeSnapshot: { type: 'takeSnapshot', name: 'x' },
  undo: { type: 'undo' },
  redo: { type: 'redo' },
  goTo: { type: 'goTo', position: 3 },
  pickDigit: { type: 'pickDigit', index: 0 },
  beginStroke: { type: 'beginStroke' },
  draw: { type: 'draw', path: Float32Array.of(1, 2), radius: 1, mode: 'erase' },
  cancelStroke: { type: 'cancelStroke' },
  clearInput: { type: 'clearInput' },
  centreInput: { type: 'centreInput' },
  useShippedDigits: { type: 'useShippedDigits' },
  useCost: { type: 'useCost', cost: 'crossEntropy' },
  forgetOther: { type: 'forgetOther', id: 2 },
  new: { type: 'new', sizes: [784, 10], start: 'empty', seed: 0 },
};

const badNumbers = [NaN, Infinity, -Infinity, '1', null, undefined, [1], 1n];
const badCounts = [...badNumbers, -1, 0.5, 2 ** 53];
const badNeurons = [null, 3, {}, { layer: 0 }, { layer: -1, index: 0 }, { layer: 0, index: 0.5 }];
const badLists = [[], neuron, null, [null], new Array(1025).fill(neuron), badNeurons];
const badFlags = [0, 1, 'true', null, undefined];
const badSelections = [
  undefined,
  new Uint8Array(783),
  new Uint8Array(785),
  new Float32Array(784),
  new Array(784).fill(1),
  new Uint8Array(784).fill(2, 783),
];
const badNames = [null, 7, undefined, 'x'.repeat(1000)];
/** As long as a file may be about itself is not too long. */
const badTexts = [null, 7, undefined, 'x'.repeat(1_000_001)];
const badPoints = [null, [1], [1, 2, 3], [NaN, 0], ['1', 2], [1e6, 0], { 0: 1, 1: 2 }];
const badSizes = [...badNumbers, 0, -1, 1000];
const badShares = [...badNumbers, -0.1, 1.1];

/** What no field of that name may be, in whatever command it stands. */
const bad: Record<string, readonly unknown[]> = {
  bytes: [null, [1], 'x', new Uint8Array(1_000_001)],
  neuron: badNeurons,
  from: badPoints,
  to: badPoints,
  neurons: badLists,
  path: [
    null,
    [1, 2, 3],
    new Float64Array(6),
    new Float32Array(0),
    Float32Array.of(1),
    Float32Array.of(1, 2, 3, 4, 5),
    Float32Array.of(1, 2, NaN, 1, 2, 3),
    Float32Array.of(Infinity, 2, 1, 1, 2, 3),
    new Float32Array(30_006),
  ],
  cells: [
    null,
    [0, 1],
    new Uint16Array(0),
    new Uint16Array(3),
    new Uint8Array(2),
    new Uint16Array(131_074),
  ],
  values: [
    null,
    [1],
    new Float32Array(0),
    Float32Array.of(NaN),
    new Float64Array(1),
    new Float32Array(785),
  ],
  mask: [null, [1], undefined, new Uint16Array(1), new Uint8Array(785), Uint8Array.of(2)],
  selection: badSelections,
  value: badNumbers,
  end: badNumbers,
  on: badFlags,
  plus: badNumbers,
  minus: badNumbers,
  strength: badNumbers,
  off: badNumbers,
  bias: badNumbers,
  radius: [...badNumbers, 0.09, 28.1],
  size: badSizes,
  width: badSizes,
  hardness: badShares,
  tolerance: [...badNumbers, -0.1],
  column: [...badNumbers, 0.5],
  row: [...badNumbers, 0.5],
  columns: [...badCounts, 0, 29],
  rows: [...badCounts, 0, 29],
  dx: [...badNumbers, 0.5, 2 ** 53],
  dy: [...badNumbers, 0.5, 2 ** 53],
  layer: badCounts,
  input: badCounts,
  index: badCounts,
  position: badCounts,
  id: badCounts,
  a: badCounts,
  b: badCounts,
  seed: badCounts,
  filled: badFlags,
  withBias: badFlags,
  mode: ['Set', '', null, 1],
  ...Object.fromEntries(['shape', 'how', 'start', 'cost'].map((of) => [of, ['star', null]])),
  name: badNames,
  title: badNames,
  tags: [null, tags.slice(1), [...tags, 'any'], new Array(10).fill('maybe')],
  stencil: ['star', null, new Float32Array(783), new Array(784).fill(0), picture.slice().fill(NaN)],
  placement: [
    null,
    { ...placement, x: 1e9 },
    { ...placement, width: 0 },
    { ...placement, angle: NaN },
    { ...placement, balanced: 1 },
  ],
  operation: [null, {}, { kind: 'explode' }, { kind: 'scale' }, { kind: 'scale', factor: NaN }],
  sizes: [null, 784, [784, -1, 10], [784, '16', 10], [784, 0.5, 10], new Array(101).fill(16)],
};
const byHand = (...added: number[]) => ({ part: 'all', byHand: { added, removed: [] } });
const badFits = [
  null,
  {},
  { kind: 'share' },
  { kind: 'share', share: 1.5 },
  { kind: 'between', chosen: null },
  { kind: 'between', chosen: { part: 'practice', labels: [10] } },
  { kind: 'between', chosen: { part: 'practice', labels: new Array(11).fill(1) } },
  { kind: 'between', chosen: { part: 'practice', answers: new Array(12).fill(1) } },
  { kind: 'between', chosen: { part: 'practice', answers: [11] } },
  { kind: 'between', chosen: byHand(2 ** 53) },
  { kind: 'between', chosen: byHand(...new Array<number>(100_001).fill(1)) },
  { kind: 'none' },
];

const badSides = [
  null,
  'now',
  {},
  { kind: 'then' },
  { kind: 'file' },
  { kind: 'snapshot', id: -1 },
];

/** A field of the same name can be something else in another command. */
function badOf(type: Command['type'], field: string): readonly unknown[] | undefined {
  if (field === 'transaction') return type === 'beginGesture' ? badTransactions : badIds;
  if (type === 'copyNeuron') return badNeurons;
  if (type === 'takeNeuron') return field === 'from' ? badSides : badNeurons;
  if (type === 'fitBias' && field === 'to') return badFits;
  if (type === 'identity' && field === 'on') return badNumbers;
  if (type === 'setDetails') return badTexts;
  return badSurgeries[type]?.[field] ?? bad[field];
}
const badIds = [null, 7, '', 'two words', '__proto__ ', 'x'.repeat(41), ['a']];
const badTransactions = [
  ...badIds.map((id) => ({ id, kind: 'hand' })),
  { id: 'a', kind: 'foot' },
  { id: 'a' },
  {},
];

describe.each(Object.values(good))('$type', (command) => {
  const fields = Object.keys(command).filter((field) => field !== 'type');

  it('is taken as it is', () => {
    expect(parseCommand(command)).toEqual(command);
  });

  it.each(fields)('is refused without %s', (field) => {
    const { [field as 'type']: _, ...rest } = command;
    expect(() => parseCommand(rest)).toThrow();
  });

  it.each(fields)('is refused with another %s', (field) => {
    const values = badOf(command.type, field);
    expect(values?.length).toBeGreaterThan(0);
    for (const value of values!) {
      expect(() => parseCommand({ ...command, [field]: value }), String(value)).toThrow();
    }
  });
});

it('says of which transaction an edit is, if of any', () => {
  const of = (transaction: unknown) => parseCommand({ ...good.setBias, transaction });
  expect(of('k3-1')).toEqual({ ...good.setBias, transaction: 'k3-1' });
  expect(of(undefined)).toEqual({ ...good.setBias, transaction: undefined });
  for (const id of badIds) expect(() => of(id), String(id)).toThrow();
});

it.each([[null], [undefined], ['undo'], [{}], [{ type: 'format' }], [{ type: ['undo'] }], [[]]])(
  '%j is no command',
  (value) => expect(() => parseCommand(value)).toThrow(),
);

describe('digits that pictures are asked of', () => {
  it('are at most as many as a screen shows', () => {
    expect(parseDigitIndices(Uint32Array.of(1, 2))).toEqual(Uint32Array.of(1, 2));
    for (const value of [null, [1], new Uint32Array(785), new Uint16Array(1)]) {
      expect(() => parseDigitIndices(value)).toThrow();
    }
  });
});
