import { BIAS_ONLY, CHANGED, CHANGED_COUNT, CHANGES, CHANGES_COUNT, CHANGE_BYTES } from './header';
import { LAYERS, SPAN_TILES, TILES, TOUCHED, WHOLE } from './header';
import { addColumns, sumNeuron, sumTile } from './first-layer';
import { closeDigits } from './close';
import { computeLayer, computeNeuron, fieldsOf, finishLayer, sumNeuronOf } from './layer';
import { enter, scratch } from './own';
import { joinRanges } from './range';
import { scoreTile } from './score';

export { useThread } from './own';
export { sumCosts } from './score';

/** Everything, for the digits of one span, in one walk. */
export function passSpan(span: i32): void {
  enter();
  const layers = load<i32>(LAYERS);
  const end = endOf(span);
  for (let tile = span * SPAN_TILES; tile < end; tile++) {
    sumTile(tile);
    for (let layer = 0; layer < layers; layer++) computeLayer(layer, tile);
    scoreTile(fieldsOf(layers - 1), tile);
  }
}

/**
 * What follows, in one span, from the neurons marked as changed: a marked neuron of the first layer
 * only where tiles were touched, marked neurons of later layers everywhere, and whole layers after
 * activations that changed. Touched tiles are untouched afterwards.
 */
export function changeSpan(span: i32): void {
  enter();
  const from = span * SPAN_TILES;
  const end = endOf(span);
  let change = load<u32>(CHANGES);
  const changesEnd = change + load<u32>(CHANGES_COUNT) * CHANGE_BYTES;
  for (; change < changesEnd; change += CHANGE_BYTES) {
    const neuron = load<u32>(change);
    const what = load<u32>(change, 4);
    const count = load<u32>(change, 8);
    if (count === WHOLE) sumNeuron(neuron, what, from, end);
    else addColumns(neuron, what, count, span);
  }
  const last = load<i32>(LAYERS) - 1;
  const touched = load<u32>(TOUCHED);
  for (let tile = from; tile < end; tile++) {
    let computed = false;
    let changed = false;
    for (let layer = 0; layer <= last; layer++) {
      computed = changed;
      if (changed) {
        changed = computeLayer(layer, tile);
      } else if (layer > 0 || load<u16>(touched + tile * 2)) {
        const fields = fieldsOf(layer);
        const count = load<u32>(fields, CHANGED_COUNT);
        const neurons = load<u32>(fields, CHANGED);
        for (let i: u32 = 0; i < count; i++) {
          const neuron = load<u32>(neurons + i * 4);
          const isSummed = (neuron & BIAS_ONLY) !== 0;
          if (computeNeuron(layer, tile, neuron & ~BIAS_ONLY, isSummed)) changed = true;
          computed = true;
        }
        if (count > 0) finishLayer(layer, tile);
      }
    }
    if (computed) scoreTile(fieldsOf(last), tile);
  }
  memory.fill(touched + from * 2, 0, (end - from) * 2);
}

function endOf(span: i32): i32 {
  return min((span + 1) * SPAN_TILES, load<i32>(TILES));
}

/** The ranges of all neurons' sums over all tiles. There is at least one tile. */
export function computeRanges(): void {
  const layers = load<i32>(LAYERS);
  for (let layer = 0; layer < layers; layer++) joinRanges(fieldsOf(layer));
}

/** See `closeDigits`. */
export function findClose(apart: f32): u32 {
  return closeDigits(apart);
}

/** One tile's sums of one neuron; answers where they are, [16], float32. */
export function sumsOfNeuron(layer: i32, tile: i32, neuron: i32): u32 {
  enter();
  sumNeuronOf(layer, tile, neuron, scratch);
  return scratch;
}
