import { KnobsError } from '../../errors';
import { applyCoverage } from '../../grid/apply';
import { floodFill } from '../../grid/fill';
import type { Mask } from '../../grid/grid';
import { applyRamp, linearRamp, radialRamp } from '../../grid/ramp';
import { ellipseCoverage, rectangleCoverage } from '../../grid/shapes';
import { joinCoverage, lineCoverage, strokeCoverage } from '../../grid/stroke';
import type { NeuronId } from '../../network/shape';
import { PIXEL_GRID } from '../../stencils/stencil';
import { storable, type Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import { weightsText, type Label } from './label';

/* The drawing tools of the 28×28 grid. */

/** The weights of a neuron of the first layer. @throws KnobsError for other neurons */
export function gridOf(draft: Draft, neuron: NeuronId): Float32Array {
  const weights = draft.weights(neuron);
  if (neuron.layer !== 0) {
    throw new KnobsError('Only neurons of the first layer have pixels to paint.');
  }
  return weights;
}

/**
 * Draws with the brush along a path; what a stroke covers twice is changed once.
 * @throws KnobsError if the neuron has no pixels, or float32 can't hold the value
 */
export function paint(draft: Draft, command: EditOf<'paint'>): Label {
  const covered = strokeCoverage(PIXEL_GRID, command.path, command.size, command.hardness);
  const { stroke } = draft;
  const mask = stroke.mask ? joinCoverage(stroke.mask, covered) : covered;
  const verb = verbs[command.mode === 'set' && command.value === 0 ? 'erase' : command.mode];
  const label = cover(draft, command, mask, verb);
  // Only now, when nothing was refused.
  stroke.mask = mask;
  return label;
}

const verbs = { set: 'Paint', erase: 'Erase', add: 'Add to', smooth: 'Smooth' } as const;

/**
 * Draws a line, a rectangle or an ellipse from corner to corner.
 * @throws KnobsError if the neuron has no pixels, or float32 can't hold the value
 */
export function shape(draft: Draft, command: EditOf<'shape'>): Label {
  const { from, to, width, filled } = command;
  const corners = [...from, ...to] as const;
  const mask = {
    line: () => lineCoverage(PIXEL_GRID, ...corners, width, command.hardness),
    rectangle: () => rectangleCoverage(PIXEL_GRID, ...corners, { filled, width }),
    ellipse: () => ellipseCoverage(PIXEL_GRID, ...corners, { filled, width }),
  }[command.shape]();
  const whole = filled && command.shape !== 'line' ? 'Filled ' : '';
  const title = `${whole}${command.shape}`;
  return cover(draft, command, mask, `${title.charAt(0).toUpperCase()}${title.slice(1)} over`);
}

/**
 * Fills what hangs together with a cell and has nearly its weight; nothing from off the grid.
 * @throws KnobsError if the neuron has no pixels, or float32 can't hold the value
 */
export function fill(draft: Draft, command: EditOf<'fill'>): Label {
  const { column, row, tolerance } = command;
  const weights = gridOf(draft, command.neuron);
  return cover(draft, command, floodFill(PIXEL_GRID, weights, column, row, tolerance), 'Fill');
}

/**
 * Goes from one value to another over the whole grid, or the selection.
 * @throws KnobsError if the neuron has no pixels, or float32 can't hold one of the values
 */
export function ramp(draft: Draft, command: EditOf<'ramp'>): Label {
  const weights = gridOf(draft, command.neuron);
  const along = command.shape === 'linear' ? linearRamp : radialRamp;
  const shares = along(PIXEL_GRID, ...command.from, ...command.to);
  const [start, end] = [storable(command.value), storable(command.end)];
  weights.set(applyRamp(weights, shares, start, end, command.selection));
  const title = draft.titleOf(command.neuron);
  return (patch) =>
    `${command.shape === 'linear' ? 'Linear' : 'Radial'} ramp over ${weightsText(patch)} · ${title}`;
}

function cover(
  draft: Draft,
  command: EditOf<'paint' | 'shape' | 'fill'>,
  mask: Mask,
  verb: string,
): Label {
  const weights = gridOf(draft, command.neuron);
  const { mode, value } = command;
  const how = mode === 'smooth' ? { mode } : { mode, value: storable(value) };
  weights.set(applyCoverage(PIXEL_GRID, weights, mask, how, command.selection));
  const title = draft.titleOf(command.neuron);
  return (patch) => `${verb} ${weightsText(patch)} · ${title}`;
}
