import { ACTIVATIONS } from '../network/activations';
import { CLASSES, layersOf, PIXELS, type LayerLayout } from '../network/shape';
import type { Structure } from '../network/structure';
import type { DigitTable } from './digit-table';
import * as header from './kernel/header';
import type { KernelMemory } from './kernel-memory';

/** Where a network's parameters and its values for every digit lie in the kernel's memory. */
export interface NetworkTable {
  readonly layers: readonly LayerTable[];
  /** First-layer weights in halves, and the neurons' units. */
  readonly pairs: number;
  readonly units: number;
  /** Room for what the kernel is told of changed neurons of the first layer, see `CHANGES`. */
  readonly changes: number;
  /** Room for the columns of all pixels, for each neuron. */
  readonly columns: number;
  /** Room for the weights of as many neurons as are added up anew at a time. */
  readonly packed: number;
  /** Whether the first layer's sums of all digits are kept. */
  readonly keepsSums: boolean;
  /** Of digits whose outputs are close: see `TWINS`, `CLOSE` and `FIRST_ERRORS`. */
  readonly twins: number;
  readonly close: number;
  readonly firstErrors: number;
}

export interface LayerTable extends LayerLayout {
  /** Outputs filled up to an even number: as many lines has a tile. */
  readonly padded: number;
  readonly weights: number;
  readonly biases: number;
  readonly activations: number;
  /** Of the output layer; 0 where none are kept. */
  readonly sums: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Fields of the kernel's header and the numbers of changed neurons they lead to. */
  readonly changedCount: number;
  readonly changed: number;
}

const LINE = header.TILE * 4;
const CACHE_LINES = 128;
/** Bytes of one first-layer neuron's sums of one tile. */
const WHOLE_LINE = 2 * LINE;

/** Bytes that one first-layer neuron's packed weights take. */
export const PACKED_BYTES = PIXELS * 4;

/** Adding up a neuron takes as long as a full pass takes for about so many. */
export const NEURONS_A_PASS = 4;

/**
 * Bytes of memory up to which the first layer's sums are kept, with which a change there costs the
 * least. Only many digits with several wide layers take more: there what follows costs far more.
 */
export const KEEPING_BYTES = 220e6;

/** For a network that is measured once, and then is gone. */
export const KEEPING_NOTHING = 0;

/** @param most bytes up to which the first layer's sums are kept */
export function loadNetwork(
  memory: KernelMemory,
  { sizes, activations }: Structure,
  { tiles, threads }: Pick<DigitTable, 'tiles' | 'threads'>,
  most: number,
): NetworkTable {
  const layouts = layersOf(sizes);
  const blocked = roundUp(sizes[1], header.BLOCK);
  const pairs = memory.allocate((blocked / header.BLOCK) * sizes[0] * (header.PAIR_BYTES / 2));
  const units = memory.allocate(blocked * 4);
  const widest = roundUp(Math.max(...sizes.slice(1)), 2) * LINE;
  const scratch = Math.max(widest, 2 * header.TILE * header.BLOCK * 4);
  // Whole cache lines, so that no thread waits for what another one writes.
  const own = roundUp(header.OWN_SCRATCH + scratch, CACHE_LINES);
  memory.set(header.OWN, memory.allocate(threads * own));
  memory.set(header.OWN_STEP, own);
  const changes = memory.allocate(sizes[1] * header.CHANGE_BYTES);
  memory.set(header.CHANGES, changes);
  memory.set(header.CHANGES_COUNT, 0);
  memory.set(header.LAYERS, layouts.length);
  memory.set(header.PAIRS, pairs);
  memory.set(header.UNITS, units);
  memory.set(header.BLOCKED, blocked);
  const layers = layouts.map((layout, l) =>
    loadLayer(memory, layout, {
      ...{ l, tiles, isOutput: l === layouts.length - 1 },
      activation: ACTIVATIONS[activations[l]].kernel,
    }),
  );
  const keepsSums = memory.end + tiles * blocked * WHOLE_LINE <= most;
  const kept = keepsSums ? tiles : 1;
  const all = kept * blocked * WHOLE_LINE;
  memory.set(header.WHOLE_SUMS, memory.allocate(keepsSums ? all : threads * all));
  memory.set(header.WHOLE_STEP, keepsSums ? 0 : all);
  memory.set(header.NEURON_STEP, kept * WHOLE_LINE);
  memory.set(header.TILE_STEP, keepsSums ? WHOLE_LINE : 0);
  // Where no sums are kept, none are brought up to date.
  const told = keepsSums ? sizes[1] : 0;
  const columns = memory.allocate(told * sizes[0] * header.COLUMN_BYTES);
  const packed = memory.allocate(Math.floor(told / NEURONS_A_PASS) * PACKED_BYTES);
  const twins = memory.allocate(CLASSES * 4);
  const close = memory.allocate(tiles * header.TILE * 4);
  memory.set(header.TWINS, twins);
  memory.set(header.CLOSE, close);
  const firstErrors = memory.allocate(roundUp(sizes[1], 2) * 4);
  memory.set(header.FIRST_ERRORS, firstErrors);
  memory.set(header.CLOSE_ROOM, memory.allocate(2 * widest));
  memory.set(header.CLOSE_ROOM + 4, widest);
  memory.set(header.GAPS, memory.allocate(tiles * header.TILE * 2));
  return { layers, pairs, units, changes, columns, packed, keepsSums, twins, close, firstErrors };
}

function loadLayer(
  memory: KernelMemory,
  layout: LayerLayout,
  of: { l: number; tiles: number; isOutput: boolean; activation: number },
): LayerTable {
  const { l, tiles, isOutput, activation } = of;
  const padded = roundUp(layout.outputs, 2);
  const rangeWidth = roundUp(layout.outputs, 4);
  // The first layer's weights are held in halves.
  const weights = memory.allocate(l === 0 ? 0 : padded * layout.inputs * 4);
  const biases = memory.allocate(padded * 4);
  const activations = memory.allocate(tiles * padded * LINE);
  // Those of other layers are only in each thread's scratch.
  const sums = isOutput ? memory.allocate(tiles * padded * LINE) : 0;
  const minimum = memory.allocate(rangeWidth * 4);
  const maximum = memory.allocate(rangeWidth * 4);
  const changed = memory.allocate(layout.outputs * 4);
  const fields = header.LAYER_FIELDS + l * header.LAYER_BYTES;
  const set = (field: number, value: number) => memory.set(fields + field, value);
  set(header.INPUTS, layout.inputs);
  set(header.OUTPUTS, padded);
  set(header.ACTIVATION, activation);
  set(header.SATURATES, 0);
  set(header.WEIGHTS, weights);
  set(header.BIASES, biases);
  set(header.ACTIVATIONS, activations);
  set(header.SUMS, sums);
  set(header.SUMS_STEP, isOutput ? padded * LINE : 0);
  set(header.MINIMA, memory.allocate(tiles * rangeWidth * 4));
  set(header.MAXIMA, memory.allocate(tiles * rangeWidth * 4));
  set(header.RANGE_WIDTH, rangeWidth);
  set(header.CHANGED_COUNT, 0);
  set(header.RANGES_STALE, 1);
  set(header.CHANGED, changed);
  set(header.MINIMUM, minimum);
  set(header.MAXIMUM, maximum);
  const changedCount = fields + header.CHANGED_COUNT;
  return {
    ...layout,
    ...{ padded, weights, biases, activations, sums, minimum, maximum, changedCount, changed },
  };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}
