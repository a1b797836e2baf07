import { inkScale, largest, imageData, signScale } from '../lib/color';
import { rem, setFont } from '../lib/canvas';
import type { AppContext } from '../state/app';
import { drawLines } from '../views/tune/network/draw-lines';
import {
  drawColumns,
  drawDiscs,
  drawFramed,
  drawOutputs,
} from '../views/tune/network/draw-neurons';
import { edgesOf } from '../views/tune/network/edges';
import { layerCaptions } from '../views/tune/network/layer-captions';
import {
  layoutNetwork,
  type NetworkLayout,
  type NodePlace,
} from '../views/tune/network/network-layout';
import { drawChosen, drawMuted } from './draw-marks';
import { paintPng } from './paint-picture';

/** Where the network was not shown yet. */
const USUAL_SIZE = { width: 960, height: 720 };
/** Pixels that are enough for print across a page. */
const PIXELS_ACROSS = 2400;
/** CSS pixels in an inch. */
const CSS_DPI = 96;

/** The network as it is shown, in the colours of the theme, with at least twice as many pixels. */
export function networkPicture(app: AppContext): Promise<Uint8Array<ArrayBuffer>> {
  const size = app.view.networkSize ?? USUAL_SIZE;
  const scale = Math.max(2, Math.ceil(PIXELS_ACROSS / size.width));
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  return paintPng({ width, height, dpi: CSS_DPI * scale }, (context) => {
    context.fillStyle = app.theme.palette.page;
    context.fillRect(0, 0, width, height);
    context.scale(scale, scale);
    const unit = rem();
    drawNetwork(context, app, layoutNetwork(app.session.sizes, size, unit), unit);
  });
}

function drawNetwork(
  context: CanvasRenderingContext2D,
  { session, theme, view }: AppContext,
  layout: NetworkLayout,
  unit: number,
): void {
  const { palette } = theme;
  const { network, trace, answer } = session;
  const { activations } = session;
  const scene = { trace, activations, answer, layout, palette, unit };
  drawLines(context, {
    edges: edgesOf(network, layout),
    ...{ layout, palette, focus: view.selected, picked: view.selectedEdge },
    isMuted: (neuron) => session.isMuted(neuron),
  });
  drawFramed(context, layout.input, imageData(session.input.pixels, inkScale(palette), 1), palette);
  const last = layout.layers.length - 1;
  if (last > 0) {
    drawTiles(context, layout.layers[0].neurons, session, palette);
    drawColumns(context, scene);
  }
  for (let layer = 1; layer < last; layer++) drawDiscs(context, scene, layer);
  drawOutputs(context, scene, session.names[last]);
  layout.layers.forEach(({ neurons }, layer) => {
    neurons.forEach((place, index) => {
      const neuron = { layer, index };
      if (session.isMuted(neuron)) drawMuted(context, place, palette);
      if (view.isSelected(neuron)) drawChosen(context, place, palette);
    });
  });
  drawCaptions(context, layerCaptions(session, layout, unit), scene);
}

function drawTiles(
  context: CanvasRenderingContext2D,
  places: readonly NodePlace[],
  { network }: AppContext['session'],
  palette: AppContext['theme']['palette'],
): void {
  places.forEach((place, index) => {
    const row = network.weightsOf(0, index);
    drawFramed(context, place, imageData(row, signScale(palette), largest(row)), palette);
  });
}

/** As the style sheet sets the layers' titles. */
function drawCaptions(
  context: CanvasRenderingContext2D,
  captions: readonly string[],
  { layout, palette, unit }: { layout: NetworkLayout; palette: { muted: string }; unit: number },
): void {
  setFont(context, 0.786 * unit, 650);
  context.fillStyle = palette.muted;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.letterSpacing = `${0.03 * 0.786 * unit}px`;
  layout.layers.forEach(({ titleX }, layer) => {
    context.fillText(captions[layer], titleX, layout.titleY);
  });
  context.letterSpacing = '0px';
}
