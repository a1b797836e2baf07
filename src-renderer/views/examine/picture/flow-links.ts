import type { Flow } from '#core/explain/flow';
import type { ShownNeuron } from './shown-neurons';

/** What flows between two columns, by the places in their lists; from the ink that is place 0. */
export type Links = readonly {
  readonly from: number;
  readonly to: number;
  readonly flow: number;
}[];

/** What flows into each column, from the one before it or from the ink. */
export function linksInto(flow: Flow, lists: readonly (readonly ShownNeuron[])[]): Links[] {
  return lists.map((list, layer) =>
    layer === 0
      ? list.map(({ flow }, to) => ({ from: 0, to, flow }))
      : between(flow, layer, { from: lists[layer - 1], to: list }),
  );
}

interface Columns {
  readonly from: readonly ShownNeuron[];
  readonly to: readonly ShownNeuron[];
}

/** What isn't shown by itself counts to the rest of its layer. */
function between({ links, neurons }: Flow, layer: number, { from, to }: Columns): Links {
  const inputs = neurons[layer - 1].length;
  const [columnOf, rowOf] = [placesIn(from, inputs), placesIn(to, neurons[layer].length)];
  const sums = new Float64Array(from.length * to.length);
  links[layer].forEach((flow, at) => {
    const [i, j] = [columnOf[at % inputs], rowOf[Math.floor(at / inputs)]];
    if (i >= 0 && j >= 0) sums[i * to.length + j] += flow;
  });
  return Array.from(sums, (flow, at) => ({
    from: Math.floor(at / to.length),
    to: at % to.length,
    flow,
  })).filter(({ flow }) => flow !== 0);
}

/** The place of each neuron in a list: of those that aren't in it that of the rest, −1 for none. */
function placesIn(list: readonly ShownNeuron[], count: number): Int32Array {
  const places = new Int32Array(count).fill(list.findIndex(({ index }) => index === null));
  list.forEach(({ index }, place) => {
    if (index !== null) places[index] = place;
  });
  return places;
}
