import type { FlowPart } from '../examined.svelte';
import type { FlowLayout, FlowNode, Ribbon } from './flow-layout';

export type PictureKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** A neuron as a part that can be pointed at; the rest of a layer is none. */
export function partAt({ layer, index }: Pick<FlowNode, 'layer' | 'index'>): FlowPart | null {
  return index === null ? null : { layer, index, from: null };
}

/** A ribbon as a part: from the ink it is the neuron's own; what leads from or to the rest is none. */
export function partOfRibbon({ from, to }: Ribbon): FlowPart | null {
  if (to.index === null || from?.index === null) return null;
  return { layer: to.layer, index: to.index, from: from ? from.index : null };
}

/**
 * Where a key leads: up and down among neurons of a layer and among ribbons into the same neuron, left
 * and right from a neuron to the widest ribbon there, and from a ribbon to the neuron at its end.
 */
export function neighbour(layout: FlowLayout, at: FlowPart, key: PictureKey): FlowPart | null {
  const { layer, index, from } = at;
  if (from === null) return fromNeuron(layout, { layer, index }, key);
  if (key === 'ArrowLeft') return { layer: layer - 1, index: from, from: null };
  if (key === 'ArrowRight') return { layer, index, from: null };
  const parts = between(layout).filter((part) => part.layer === layer && part.index === index);
  return along(
    parts,
    parts.findIndex((part) => part.from === from),
    key,
  );
}

function fromNeuron(
  layout: FlowLayout,
  { layer, index }: Omit<FlowPart, 'from'>,
  key: PictureKey,
): FlowPart | null {
  const parts = between(layout);
  if (key === 'ArrowLeft')
    return parts.find((one) => one.layer === layer && one.index === index) ?? null;
  if (key === 'ArrowRight') {
    return parts.find((one) => one.layer === layer + 1 && one.from === index) ?? null;
  }
  const column = layout.columns[layer].flatMap((node) => partAt(node) ?? []);
  return along(
    column,
    column.findIndex((node) => node.index === index),
    key,
  );
}

/** Ribbons between neurons that are shown by themselves. */
function between({ ribbons }: FlowLayout): FlowPart[] {
  return ribbons.flatMap((ribbon) => {
    const part = partOfRibbon(ribbon);
    return part && part.from !== null ? [part] : [];
  });
}

function along(parts: readonly FlowPart[], at: number, key: PictureKey): FlowPart | null {
  const goals: Partial<Record<PictureKey, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: parts.length - 1,
  };
  return parts[goals[key] ?? -1] ?? null;
}
