import type { LayerSizes } from '#core/network/shape';
import { layerTitle } from '#core/document/labels';
import { say, word } from '../../../words/words.svelte';
import type { NetworkLayout } from './network-layout';

/** Room for the longest title, in rem. */
const TITLE_WIDTH = 6.6;

/** What stands above each layer: its title and how many neurons it has; in short where it is tight. */
export function layerCaptions(
  sizes: LayerSizes,
  { layers }: NetworkLayout,
  unit: number,
): string[] {
  const crowded = layers.some(
    ({ titleX }, layer) => layer > 0 && titleX - layers[layer - 1].titleX < TITLE_WIDTH * unit,
  );
  return layers.map((_, layer) => {
    const size = sizes[layer + 1];
    if (!crowded) return say('network.layer', { layer: word(layerTitle(sizes, layer)), size });
    return layer === sizes.length - 2
      ? say('network.output.short', { size })
      : say('network.layer.short', { layer: layer + 1, size });
  });
}
