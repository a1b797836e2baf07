import { SIDE, type NeuronId } from '../network/shape';
import { neuronPlace } from '../document/labels';
import { isPainted, wholePixels, type Item, type Measure, type Picture } from './picture';
import { ownName, strongest, type Pictured } from './pictured';
import { endsOf, SCALE_HEIGHT, scaleBar } from './scale-bar';
import { aside, ink } from './text';
import { weightList } from './weight-list';
import { drawable, fitted, fittingSize, signedNumber } from './words';
import { message } from '../words/message';

const DPI = 300;
const MARGIN = 9;
const TITLE_HEIGHT = 15;
/** Of a pixel's weight, in millimetres. */
const CELL = wholePixels(4, DPI);
const SCALE_WIDTH = 52;
/** Long names are smaller, before they are cut; the line below has 2.8. */
const TITLE_SIZES = { least: 3.2, most: 5 };

/**
 * The weights of one neuron with its name, its bias and a scale: of the first layer as a picture of
 * 28 × 28, of a later one as a list of the neurons that they come from.
 */
export function neuronPicture(pictured: Pictured, neuron: NeuronId, measure: Measure): Picture {
  const { network, speech } = pictured;
  const values = network.weightsOf(neuron.layer, neuron.index);
  const max = strongest(values);
  const top = MARGIN + TITLE_HEIGHT;
  const { items, width, height } =
    neuron.layer === 0
      ? pixelWeights(values, max, { x: MARGIN, y: top })
      : weightList(pictured, neuron, { x: MARGIN, y: top }, DPI, measure);
  const bias = network.layers[neuron.layer].biases[neuron.index];
  const value = signedNumber(bias, speech);
  const bottom = top + height + 5;
  const right = MARGIN + width;
  return {
    ...{ width: right + MARGIN, height: bottom + SCALE_HEIGHT + MARGIN, dpi: DPI },
    items: [
      ...titleItems(pictured, neuron, width, measure),
      ...items,
      ink(speech.say(message('picture.biasOf', { value })), MARGIN, bottom + 3, 3.6, {
        weight: 600,
      }),
      ...scaleBar(
        endsOf(max, speech),
        { x: right - SCALE_WIDTH, y: bottom, width: SCALE_WIDTH },
        speech,
      ),
    ].filter(isPainted),
  };
}

function titleItems(pictured: Pictured, neuron: NeuronId, width: number, measure: Measure): Item[] {
  const name = ownName(pictured, neuron);
  const place = pictured.speech.say(neuronPlace(pictured.network.sizes, neuron));
  const title = drawable(pictured.title);
  const about = [...(name ? [place] : []), ...(title ? [title] : [])].join(' · ');
  const size = fittingSize(name || place, width, measure, TITLE_SIZES, 600);
  return [
    ink(fitted(name || place, width, measure, size, 600), MARGIN, MARGIN + 4, size, {
      weight: 600,
    }),
    aside(fitted(about, width, measure, 2.8), MARGIN, MARGIN + 9, 2.8),
  ];
}

function pixelWeights(
  values: Float32Array,
  max: number,
  place: { x: number; y: number },
): { items: Item[]; width: number; height: number } {
  const side = SIDE * CELL;
  const cells = { width: side, height: side, columns: SIDE, values, max: max || 1 };
  return { items: [{ kind: 'cells', ...place, ...cells }], width: side, height: side };
}
