import { layersOf, PIXELS, type LayerLayout, type LayerSizes } from '../network/shape';
import type { DigitTable } from './digit-table';
import * as header from './kernel/header';
import type { KernelMemory } from './kernel-memory';

/** Where a network's parameters and its values for every digit lie in the kernel's memory. */
export interface NetworkTable {
  readonly layers: readonly LayerTable[];
  /** First-layer weights in halves, the neurons' units, and scratch. */
  readonly pairs: number;
  readonly units: number;
  readonly scratch: number;
  /** Room for one column for each pixel. */
  readonly columns: number;
  /** Whether the first layer's sums of all digits are kept. */
  readonly keepsSums: boolean;
}

export interface LayerTable extends LayerLayout {
  /** Outputs filled up to an even number: as many lines has a tile. */
  readonly padded: number;
  readonly weights: number;
  readonly biases: number;
  readonly activations: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Fields of the kernel's header and the numbers of changed neurons they lead to. */
  readonly changedCount: number;
  readonly changed: number;
}

const LINE = header.TILE * 4;
/** Bytes of one first-layer neuron's sums of one tile. */
const WHOLE_LINE = 2 * LINE;

/** Bytes of scratch that one first-layer neuron's packed weights take. */
export const PACKED_BYTES = PIXELS * 4;

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
  sizes: LayerSizes,
  { tiles }: Pick<DigitTable, 'tiles'>,
  most: number,
): NetworkTable {
  const layouts = layersOf(sizes);
  const blocked = roundUp(sizes[1], header.BLOCK);
  const pairs = memory.allocate((blocked / header.BLOCK) * sizes[0] * (header.PAIR_BYTES / 2));
  const units = memory.allocate(blocked * 4);
  const widest = roundUp(Math.max(...sizes.slice(1)), 2) * LINE;
  const scratch = memory.allocate(
    Math.max(PACKED_BYTES, widest, 2 * header.TILE * header.BLOCK * 4),
  );
  const columns = memory.allocate(sizes[0] * header.COLUMN_BYTES);
  memory.set(header.COLUMNS, columns);
  memory.set(header.LAYERS, layouts.length);
  memory.set(header.PAIRS, pairs);
  memory.set(header.UNITS, units);
  memory.set(header.BLOCKED, blocked);
  memory.set(header.SCRATCH, scratch);
  const layers = layouts.map((layout, l) =>
    loadLayer(memory, layout, { l, tiles, scratch, isOutput: l === layouts.length - 1 }),
  );
  const keepsSums = memory.end + tiles * blocked * WHOLE_LINE <= most;
  const kept = keepsSums ? tiles : 1;
  memory.set(header.WHOLE_SUMS, memory.allocate(kept * blocked * WHOLE_LINE));
  memory.set(header.NEURON_STEP, kept * WHOLE_LINE);
  memory.set(header.TILE_STEP, keepsSums ? WHOLE_LINE : 0);
  return { layers, pairs, units, scratch, columns, keepsSums };
}

function loadLayer(
  memory: KernelMemory,
  layout: LayerLayout,
  { l, tiles, scratch, isOutput }: { l: number; tiles: number; scratch: number; isOutput: boolean },
): LayerTable {
  const padded = roundUp(layout.outputs, 2);
  const rangeWidth = roundUp(layout.outputs, 4);
  // The first layer's weights are held in halves.
  const weights = memory.allocate(l === 0 ? 0 : padded * layout.inputs * 4);
  const biases = memory.allocate(padded * 4);
  const activations = memory.allocate(tiles * padded * LINE);
  const sums = isOutput ? memory.allocate(tiles * padded * LINE) : scratch;
  const minimum = memory.allocate(rangeWidth * 4);
  const maximum = memory.allocate(rangeWidth * 4);
  const changed = memory.allocate(layout.outputs * 4);
  const fields = header.LAYER_FIELDS + l * header.LAYER_BYTES;
  const set = (field: number, value: number) => memory.set(fields + field, value);
  set(header.INPUTS, layout.inputs);
  set(header.OUTPUTS, padded);
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
    ...{ padded, weights, biases, activations, minimum, maximum, changedCount, changed },
  };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}
