import type { LayerSizes } from '#core/network/shape';
import { layerTitle } from '#core/document/labels';
import { say, word } from '../../../words/words.svelte';
import type { NetworkLayout } from './network-layout';

/** Room for one letter of a title, and the least between two titles, in rem. */
const LETTER_WIDTH = 0.43;
const GAP = 1;

/** What stands above each layer: its title and how many neurons it has; in short where it is tight. */
export function layerCaptions(
  sizes: LayerSizes,
  { layers }: NetworkLayout,
  unit: number,
): string[] {
  const captions = layers.map((_, layer) =>
    say('network.layer', { layer: word(layerTitle(sizes, layer)), size: sizes[layer + 1] }),
  );
  const widths = captions.map((caption) => (caption.length * LETTER_WIDTH + GAP) * unit);
  const isCrowded = layers.some(
    ({ titleX }, layer) =>
      layer > 0 && titleX - layers[layer - 1].titleX < (widths[layer - 1] + widths[layer]) / 2,
  );
  return isCrowded ? layers.map((_, layer) => shortCaption(sizes, layer)) : captions;
}

function shortCaption(sizes: LayerSizes, layer: number): string {
  const size = sizes[layer + 1];
  return layer === sizes.length - 2
    ? say('network.output.short', { size })
    : say('network.layer.short', { layer: layer + 1, size });
}
