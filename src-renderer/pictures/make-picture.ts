import { suggestedName } from '#core/formats/file-name';
import { withoutExtension } from '#core/formats/format-list';
import { layersOf } from '#core/network/shape';
import { contactSheet } from '#core/pictures/contact-sheet';
import { neuronPicture } from '#core/pictures/neuron-picture';
import { pictureTitle, type Pictured } from '#core/pictures/pictured';
import type { AppContext } from '../state/app';
import { networkPicture } from './network-picture';
import { pageMeasure, paintPicture } from './paint-picture';
import { say, speech } from '../words/words.svelte';

export type PictureKind = 'sheet' | 'neuron' | 'network';

export interface MadePicture {
  /** What the file may be called. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Draws one of the pictures that can be saved, of the network as it is now. */
export async function makePicture(kind: PictureKind, app: AppContext): Promise<MadePicture> {
  const { session, view } = app;
  const { network, names, details, file } = session;
  const { author } = details;
  const title = pictureTitle(details.title, withoutExtension(speech().given(file.name)));
  const pictured: Pictured = { network, names, title, author, speech: speech() };
  await loadFont([title, author, ...names.flat().map(speech().given)].join(''));
  if (kind === 'network') {
    return {
      name: fileName(file.name, say('picture.file.network')),
      bytes: await networkPicture(app),
    };
  }
  if (kind === 'sheet') {
    const bytes = await paintPicture(contactSheet(pictured, pageMeasure()));
    return { name: fileName(file.name, say('picture.file.sheet')), bytes };
  }
  const { layer, index } = view.selected;
  const bytes = await paintPicture(neuronPicture(pictured, view.selected, pageMeasure()));
  return { name: fileName(file.name, `${layersOf(network.sizes)[layer].key}-${index}`), bytes };
}

/** A canvas doesn't wait for the parts of the font that its text needs. */
async function loadFont(text: string): Promise<void> {
  const weights = [400, 600, 650].map((weight) => `${weight} 1rem 'Inter Variable'`);
  await Promise.all(weights.map((font) => document.fonts.load(font, text)));
}

const MOST_OF_NAME = 120;

/** `Ten stamps` and `sheet` become `ten-stamps-sheet.png`. */
function fileName(work: string, what: string): string {
  const stem = withoutExtension(suggestedName(work, speech())).replace(/[/\\:*?"<>|\0]+/g, '-');
  return `${stem.slice(0, MOST_OF_NAME)}-${what}.png`;
}
