import { BIAS_ONLY, CHANGED, CHANGED_COUNT, LAYERS, SCRATCH, TILES, TOUCHED } from './header';
import { sumTile } from './first-layer';
import { computeLayer, computeNeuron, fieldsOf, sumNeuronOf } from './layer';
import { joinRanges } from './range';
import { scoreTile } from './score';

export { addColumns, sumNeuron } from './first-layer';
export { sumCosts } from './score';

/** Everything, for all digits, in one walk. */
export function computeAll(): void {
  const tiles = load<i32>(TILES);
  const layers = load<i32>(LAYERS);
  for (let tile = 0; tile < tiles; tile++) {
    sumTile(tile);
    for (let layer = 0; layer < layers; layer++) computeLayer(layer, tile);
    scoreTile(fieldsOf(layers - 1), tile);
  }
}

/**
 * What follows from the neurons marked as changed: a marked neuron of the first layer only where
 * tiles were touched, marked neurons of later layers everywhere, and whole layers after activations
 * that changed. Touched tiles are untouched afterwards.
 */
export function computeChanged(): void {
  const tiles = load<i32>(TILES);
  const last = load<i32>(LAYERS) - 1;
  const touched = load<u32>(TOUCHED);
  for (let tile = 0; tile < tiles; tile++) {
    let computed = false;
    let changed = false;
    for (let layer = 0; layer <= last; layer++) {
      computed = changed;
      if (changed) {
        changed = computeLayer(layer, tile);
      } else if (layer > 0 || load<u8>(touched + tile)) {
        const fields = fieldsOf(layer);
        const count = load<u32>(fields, CHANGED_COUNT);
        const neurons = load<u32>(fields, CHANGED);
        for (let i: u32 = 0; i < count; i++) {
          const neuron = load<u32>(neurons + i * 4);
          const isSummed = (neuron & BIAS_ONLY) !== 0;
          if (computeNeuron(layer, tile, neuron & ~BIAS_ONLY, isSummed)) changed = true;
          computed = true;
        }
      }
    }
    if (computed) scoreTile(fieldsOf(last), tile);
  }
  memory.fill(touched, 0, tiles);
}

/** The ranges of all neurons' sums over all tiles. There is at least one tile. */
export function computeRanges(): void {
  const layers = load<i32>(LAYERS);
  for (let layer = 0; layer < layers; layer++) joinRanges(fieldsOf(layer));
}

/** One tile's sums of one neuron; answers where they are, [16], float32. */
export function sumsOfNeuron(layer: i32, tile: i32, neuron: i32): u32 {
  const to = load<u32>(SCRATCH);
  sumNeuronOf(layer, tile, neuron, to);
  return to;
}
