import { apportion, shownMargin } from '#core/explain/apportion';
import type { Flow } from '#core/explain/flow';
import { linksInto, type Links } from './flow-links';
import { shownNeurons, type ShownNeuron } from './shown-neurons';

/** A neuron in the picture, or the rest of its layer. */
export interface FlowNode extends ShownNeuron {
  readonly layer: number;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** How wide its name may be, in pixels. */
  readonly room: number;
  /** Its flow as it is shown, with two decimals: those of a column add up. */
  readonly shown: number;
}

/** What flows from one node to another, or from the picture of the ink where `from` is null. */
export interface Ribbon {
  readonly key: string;
  readonly from: FlowNode | null;
  readonly to: FlowNode;
  readonly flow: number;
  /** As SVG has it. */
  readonly path: string;
}

export interface FlowLayout {
  /** The square of the ink: its left and its upper edge. */
  readonly ink: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly captionWidth: number;
  };
  readonly columns: readonly (readonly FlowNode[])[];
  readonly ribbons: readonly Ribbon[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Of a rem, in pixels. */
  readonly rem: number;
}

/** Half the width of a node, in rem, where ribbons begin and end. */
export const HALF_NODE = 1.25;
/** A node and its name need so much height, in rem; the rest only its name. */
const SLOT = 2.9;
const REST_SLOT = 1.8;
/** Of the height, at most so much for what flows into a column. */
const FULLEST = 0.6;
/** What is thinner than this, in pixels, is not drawn. */
const HAIR = 0.4;
/** Neurons of a layer that are shown by themselves, at most. */
const MOST_SHOWN = 9;

/**
 * Where everything is: ribbons as wide as what flows, at each end stacked in the order in which the
 * other ends lie, so that they cross only where they must.
 */
export function flowLayout(flow: Flow, room: Room): FlowLayout {
  const { width, height, rem } = room;
  const fitting = Math.floor(height / (SLOT * rem)) - 1;
  const most = Math.max(3, Math.min(MOST_SHOWN, fitting));
  const lists = [
    ...flow.neurons.slice(0, -1).map((flows) => shownNeurons(flows, most)),
    ends(flow),
  ];
  const links = linksInto(flow, lists);
  const size = Math.min(0.24 * width, 0.42 * height, 14 * rem);
  const columnsOf = lists.map((list, layer) => slotsOf(list, links[layer], links[layer + 1] ?? []));
  const scale = scaleFor({ slots: columnsOf, links, inkSize: size }, room);
  const first = size + width * (lists.length > 3 ? 0.07 : 0.12) + HALF_NODE * rem;
  const captionWidth = first - 1.3 * HALF_NODE * rem;
  const ink = { x: 0, y: (height - size) / 2, size, captionWidth };
  const last = width - 3.4 * rem;
  const apart = (last - first) / Math.max(1, lists.length - 1);
  const columns = lists.map((list, layer) => {
    const x = lists.length === 1 ? last : first + apart * layer;
    return placed(list, {
      layer,
      x,
      height,
      room: apart - 2.2 * HALF_NODE * rem,
      total: shownMargin(flow.margin, 2).ink,
      heights: columnsOf[layer].map((slot) => heightOf(slot, scale, rem)),
    });
  });
  const ribbons = columns.flatMap((column, layer) => {
    const before = layer === 0 ? null : columns[layer - 1];
    return ribbonsInto({ column, before, links: links[layer], ink, scale, half: HALF_NODE * rem });
  });
  return { ink, columns, ribbons };
}

/** The neurons of the last column: what is explained, and what that is against below it. */
function ends({ target, neurons }: Flow): ShownNeuron[] {
  const flows = neurons[target.layer];
  return [target.index, target.against].flatMap((index) =>
    index === null ? [] : [{ index, count: 1, flow: flows[index] }],
  );
}

const widthOf = (links: Links): number => links.reduce((sum, { flow }) => sum + Math.abs(flow), 0);

/** What a node needs: a height, in rem, and what flows through it on the side where that is more. */
interface Slot {
  readonly least: number;
  readonly flow: number;
}

function slotsOf(list: readonly ShownNeuron[], into: Links, out: Links): Slot[] {
  const flows = { into: new Float64Array(list.length), out: new Float64Array(list.length) };
  for (const { to, flow } of into) flows.into[to] += Math.abs(flow);
  for (const { from, flow } of out) flows.out[from] += Math.abs(flow);
  return list.map(({ index }, place) => ({
    least: index === null ? REST_SLOT : SLOT,
    flow: Math.max(flows.into[place], flows.out[place]),
  }));
}

/** How high the place of a node is, in pixels. */
function heightOf({ least, flow }: Slot, scale: number, rem: number): number {
  return Math.max(least * rem, scale * flow + 2);
}

interface Filled {
  readonly slots: readonly (readonly Slot[])[];
  readonly links: readonly Links[];
  readonly inkSize: number;
}

/** Pixels for a flow of 1: as many as there is room for. */
function scaleFor({ slots, links, inkSize }: Filled, { height, rem }: Room): number {
  const fullest = Math.max(...links.map(widthOf));
  const fromInk = widthOf(links[0]);
  if (fullest === 0) return 0;
  let most = Math.min((FULLEST * height) / fullest, fromInk > 0 ? inkSize / fromInk : Infinity);
  const fits = (scale: number) =>
    slots.every(
      (column) => column.reduce((sum, slot) => sum + heightOf(slot, scale, rem), 0) <= height,
    );
  // Each time a bit less, until all nodes have room beside each other.
  for (let i = 0; i < 40 && !fits(most); i++) most *= 0.93;
  return most;
}

interface Placing {
  readonly layer: number;
  readonly x: number;
  readonly height: number;
  readonly room: number;
  readonly heights: readonly number[];
  /** What all come to, as it is shown. */
  readonly total: number;
}

/** One below the other, with what room is left between them. */
function placed(
  list: readonly ShownNeuron[],
  { layer, x, height, room, heights, total }: Placing,
): FlowNode[] {
  const shown = apportion(
    list.map(({ flow }) => flow),
    2,
    total,
  );
  const taken = heights.reduce((sum, one) => sum + one, 0);
  const gap = (height - taken) / (list.length + 1);
  let y = gap;
  return list.map((neuron, place) => {
    const middle = y + heights[place] / 2;
    y += heights[place] + gap;
    return { ...neuron, layer, x, y: middle, room, shown: shown[place] };
  });
}

interface Between {
  readonly column: readonly FlowNode[];
  /** The column before it; null for the ink. */
  readonly before: readonly FlowNode[] | null;
  readonly links: Links;
  readonly ink: FlowLayout['ink'];
  readonly scale: number;
  readonly half: number;
}

function ribbonsInto({ column, before, links, ink, scale, half }: Between): Ribbon[] {
  const sources = before ?? [{ x: ink.x + ink.size - half, y: ink.y + ink.size / 2 }];
  const outs = stacked(links, scale, { at: 'from', middles: sources.map(({ y }) => y) });
  const ins = stacked(links, scale, { at: 'to', middles: column.map(({ y }) => y) });
  return links.flatMap(({ from, to, flow }, i) => {
    const wide = Math.abs(flow) * scale;
    if (wide < HAIR) return [];
    const [left, right] = [sources[from].x + half, column[to].x - half];
    const path = bandPath({ left, right, top: outs[i], goal: ins[i], wide });
    const [source, goal] = [before?.[from] ?? null, column[to]];
    return {
      key: `${goal.layer}/${keyOf(source)}/${keyOf(goal)}`,
      from: source,
      to: goal,
      flow,
      path,
    };
  });
}

const keyOf = (node: FlowNode | null): string => String(node ? (node.index ?? 'rest') : 'ink');

interface End {
  readonly at: 'from' | 'to';
  readonly middles: readonly number[];
}

/** The upper edge of each ribbon at one of its ends, by the order in which they come. */
function stacked(links: Links, scale: number, { at, middles }: End): number[] {
  const tops = [...middles];
  for (const link of links) tops[link[at]] -= (Math.abs(link.flow) * scale) / 2;
  // Links come by their source, and within it by their goal: from top to bottom at both ends.
  return links.map((link) => {
    const top = tops[link[at]];
    tops[link[at]] += Math.abs(link.flow) * scale;
    return top;
  });
}

interface Band {
  readonly left: number;
  readonly right: number;
  /** Its upper edge on the left, and on the right. */
  readonly top: number;
  readonly goal: number;
  readonly wide: number;
}

function bandPath({ left, right, top, goal, wide }: Band): string {
  const n = (value: number) => value.toFixed(1);
  const middle = n((left + right) / 2);
  const [x0, x1] = [n(left), n(right)];
  return (
    `M${x0} ${n(top)}C${middle} ${n(top)} ${middle} ${n(goal)} ${x1} ${n(goal)}` +
    `V${n(goal + wide)}C${middle} ${n(goal + wide)} ${middle} ${n(top + wide)} ${x0} ${n(top + wide)}Z`
  );
}
