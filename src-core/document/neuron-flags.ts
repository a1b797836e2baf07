import { layersOf, type LayerSizes } from '../network/shape';
import type { Facts } from './facts';

/*
 * Muted and locked neurons in the metadata of a file: `hidden1.muted` and the like, as a JSON array
 * of the neurons' numbers. A file that says nothing, or nothing that can be understood, has none.
 */

/** One list [outputs] for each layer: which neurons are muted, and which locked. */
export type Flags = Pick<Facts, 'muted' | 'locked'>;
type Metadata = Readonly<Record<string, string>>;
const KINDS = ['muted', 'locked'] as const;

/** The metadata without the flags of an older state, and with these. */
export function withFlags(metadata: Metadata, sizes: LayerSizes, flags: Flags): Metadata {
  const rest = withoutFlags(metadata, sizes);
  layersOf(sizes).forEach(({ key }, layer) => {
    for (const kind of KINDS) {
      const on = [...flags[kind][layer].keys()].filter((index) => flags[kind][layer][index]);
      if (on.length > 0) rest[`${key}.${kind}`] = JSON.stringify(on);
    }
  });
  return rest;
}

/**
 * Reads what `withFlags` wrote. What is not as it should be counts as not muted and not locked.
 */
export function flagsFrom(metadata: Metadata, sizes: LayerSizes): Flags {
  const read = (kind: (typeof KINDS)[number]) =>
    layersOf(sizes).map(({ key, outputs }) => {
      const on = new Set(numbersIn(metadata[`${key}.${kind}`]));
      return Array.from({ length: outputs }, (_, index) => on.has(index));
    });
  return { muted: read('muted'), locked: read('locked') };
}

/** What is in the metadata besides the flags. */
export function withoutFlags(metadata: Metadata, sizes: LayerSizes): Record<string, string> {
  const own = new Set(layersOf(sizes).flatMap(({ key }) => KINDS.map((kind) => `${key}.${kind}`)));
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !own.has(key)));
}

function numbersIn(text: string | undefined): unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
