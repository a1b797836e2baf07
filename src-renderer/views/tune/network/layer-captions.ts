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
  /** Whether they stand apart, with so much room beside each, in rem. */
  const haveRoom = (captions: readonly string[], beside: number) =>
    layers.every(({ titleX }, layer) => {
      if (layer === 0) return true;
      const [before, own] = [layer - 1, layer].map((l) => captionWidth(captions[l], unit));
      return titleX - layers[layer - 1].titleX >= (before + own) / 2 + (GAP + beside) * unit;
    });
  // Hidden layers have a button beside their titles.
  if (haveRoom(captions, BUTTON)) return captions;
  const short = layers.map((_, layer) => shortCaption(sizeIn(structure, layer), structure, layer));
  if (haveRoom(short, 0)) return short;
  return layers.map((_, layer) =>
    shortCaption({ ...sizeIn(structure, layer), activation: '' }, structure, layer),
  );
}

function shortCaption(
  size: ReturnType<typeof sizeIn>,
  structure: Structure,
  layer: number,
): string {
  return layer === structure.sizes.length - 2
    ? say('network.output.short', size)
    : say('network.layer.short', { layer: layer + 1, ...size });
}

/** How many neurons a layer has, and which activation where they aren't all the usual one. */
function sizeIn(structure: Structure, layer: number): { size: number; activation: string } {
  const { symbol } = ACTIVATIONS[structure.activations[layer]];
  return { size: structure.sizes[layer + 1], activation: isDefault(structure) ? '' : ` ${symbol}` };
}
