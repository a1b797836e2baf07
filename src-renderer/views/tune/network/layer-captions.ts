import { ACTIVATIONS } from '#core/network/activations';
import { isDefault, type Structure } from '#core/network/structure';
import { layerTitle } from '#core/document/labels';
import { say, word } from '../../../words/words.svelte';
import type { NetworkLayout } from './network-layout';

/** Room for one letter of a title, and the least between two titles, in rem. */
const LETTER_WIDTH = 0.43;
const GAP = 1;

/** Room for the button beside a title, in rem. */
export const BUTTON = 1.8;

/** About how wide a title is, in CSS pixels. */
export function captionWidth(caption: string, unit: number): number {
  return caption.length * LETTER_WIDTH * unit;
}

/** What stands above each layer: its title and how many neurons it has; in short where it is tight. */
export function layerCaptions(
  structure: Structure,
  { layers }: NetworkLayout,
  unit: number,
): string[] {
  const { sizes } = structure;
  const captions = layers.map((_, layer) => {
    const title = word(layerTitle(sizes, layer));
    return say('network.layer', { layer: title, ...sizeIn(structure, layer) });
  });
  // Hidden layers have a button beside their titles.
  const widths = captions.map((caption) => captionWidth(caption, unit) + GAP * unit);
  const isCrowded = layers.some(
    ({ titleX }, layer) =>
      layer > 0 &&
      titleX - layers[layer - 1].titleX < (widths[layer - 1] + widths[layer]) / 2 + BUTTON * unit,
  );
  return isCrowded ? layers.map((_, layer) => shortCaption(structure, layer)) : captions;
}

function shortCaption(structure: Structure, layer: number): string {
  const size = sizeIn(structure, layer);
  return layer === structure.sizes.length - 2
    ? say('network.output.short', size)
    : say('network.layer.short', { layer: layer + 1, ...size });
}

/** How many neurons a layer has, and which activation where they aren't all the usual one. */
function sizeIn(structure: Structure, layer: number): { size: number; activation: string } {
  const { symbol } = ACTIVATIONS[structure.activations[layer]];
  return { size: structure.sizes[layer + 1], activation: isDefault(structure) ? '' : ` ${symbol}` };
}
