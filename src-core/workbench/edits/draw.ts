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
import { countOf, type Label } from './label';
import { at } from '../../document/labels';
import { message } from '../../words/message';

/* The drawing tools of the 28×28 grid. */

/** The weights of a neuron of the first layer. @throws KnobsError for other neurons */
export function gridOf(draft: Draft, neuron: NeuronId): Float32Array {
  const weights = draft.weights(neuron);
  if (neuron.layer !== 0) {
    throw new KnobsError('edit.noPixels');
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
  const done = BRUSHED[command.mode === 'set' && command.value === 0 ? 'erase' : command.mode];
  const label = cover(draft, command, mask, done);
  // Only now, when nothing was refused.
  stroke.mask = mask;
  return label;
}

const BRUSHED = {
  set: 'history.paint',
  erase: 'history.erase',
  add: 'history.addTo',
  smooth: 'history.smooth',
} as const;

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
  return cover(draft, command, mask, SHAPES[filled ? 'filled' : 'outlined'][command.shape]);
}

const SHAPES = {
  outlined: {
    line: 'history.line',
    rectangle: 'history.rectangle',
    ellipse: 'history.ellipse',
  },
  filled: {
    line: 'history.line',
    rectangle: 'history.filledRectangle',
    ellipse: 'history.filledEllipse',
  },
} as const;

/**
 * Fills what hangs together with a cell and has nearly its weight; nothing from off the grid.
 * @throws KnobsError if the neuron has no pixels, or float32 can't hold the value
 */
export function fill(draft: Draft, command: EditOf<'fill'>): Label {
  const { column, row, tolerance } = command;
  const weights = gridOf(draft, command.neuron);
  return cover(
    draft,
    command,
    floodFill(PIXEL_GRID, weights, column, row, tolerance),
    'history.fill',
  );
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
  const where = draft.titleOf(command.neuron);
  const done = command.shape === 'linear' ? 'history.linearRamp' : 'history.radialRamp';
  return (patch) => at(message(done, { count: countOf(patch) }), where);
}

function cover(
  draft: Draft,
  command: EditOf<'paint' | 'shape' | 'fill'>,
  mask: Mask,
  done: Drawn,
): Label {
  const weights = gridOf(draft, command.neuron);
  const { mode, value } = command;
  const how = mode === 'smooth' ? { mode } : { mode, value: storable(value) };
  weights.set(applyCoverage(PIXEL_GRID, weights, mask, how, command.selection));
  const where = draft.titleOf(command.neuron);
  return (patch) => at(message(done, { count: countOf(patch) }), where);
}

/** What was done to so many weights. */
type Drawn =
  | (typeof BRUSHED)[keyof typeof BRUSHED]
  | (typeof SHAPES.outlined)[keyof typeof SHAPES.outlined]
  | (typeof SHAPES.filled)[keyof typeof SHAPES.filled]
  | 'history.fill';
