import type { LayerSizes } from '#core/network/shape';
import { layerTitle } from '#core/document/labels';
import type { NetworkLayout } from './network-layout';
import { word } from '../../../words/words.svelte';

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
    const title = crowded ? shortTitle(sizes, layer) : word(layerTitle(sizes, layer));
    return `${title} · ${sizes[layer + 1]}`;
  });
}

function shortTitle(sizes: LayerSizes, layer: number): string {
  return layer === sizes.length - 2 ? 'Out' : `H${layer + 1}`;
}
