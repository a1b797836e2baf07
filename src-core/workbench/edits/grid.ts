import { KnobsError } from '../../errors';
import { sameLargest, sameLength, subtractAverage } from '../../grid/across';
import { moveSelected, pasteClip } from '../../grid/clip';
import type { Size } from '../../grid/grid';
import { applyOperation } from '../../grid/operation';
import { describeOperation } from '../../grid/operation-words';
import { drawStencil } from '../../stencils/draw';
import { drawPicture } from '../../stencils/picture';
import { PIXEL_GRID, stamp as stampOn } from '../../stencils/stencil';
import type { Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import { gridOf } from './draw';
import { placeOf, weightsText, type Label } from './label';

/* What is done to whole grids, to what is selected of them, and with what is stamped on them. */

/** Works on the rows of later layers too; those have one row and no picture to turn. */
export function operate(draft: Draft, command: EditOf<'operate'>): Label {
  const { neurons, operation, selection } = command;
  for (const neuron of neurons) {
    const weights = draft.weights(neuron);
    const isGrid = neuron.layer === 0;
    const size: Size = isGrid ? PIXEL_GRID : { columns: weights.length, rows: 1 };
    weights.set(applyOperation(size, weights, operation, isGrid ? selection : null));
  }
  const where = selection ? ' the selection' : '';
  const what = describeOperation(operation);
  return (patch) => `${what}${where ? ` in${where}` : ''} · ${placeOf(draft, patch)}`;
}

/** Moves the selected weights by whole cells. @throws KnobsError if the neuron has no pixels */
export function moveSelection(draft: Draft, command: EditOf<'moveSelection'>): Label {
  const weights = gridOf(draft, command.neuron);
  const { selection, dx, dy } = command;
  weights.set(moveSelected(PIXEL_GRID, weights, selection, dx, dy).values);
  return () => `Move the selection · ${draft.titleOf(command.neuron)}`;
}

/**
 * Puts a piece of a grid down; what lies beyond the edge is lost.
 * @throws KnobsError if the piece has not the numbers its size asks for, or the neuron has no pixels
 */
export function paste(draft: Draft, command: EditOf<'paste'>): Label {
  const { neuron, columns, rows, values, mask, column, row } = command;
  if (values.length !== columns * rows || mask.length !== values.length) {
    throw new KnobsError(
      `A piece of ${columns} × ${rows} cells has ${columns * rows} numbers; found ${values.length}.`,
    );
  }
  const weights = gridOf(draft, neuron);
  const clip = { columns, rows, values, mask };
  weights.set(pasteClip(PIXEL_GRID, weights, clip, column, row).values);
  return (patch) => `Paste ${weightsText(patch)} · ${draft.titleOf(neuron)}`;
}

/**
 * Draws a stencil, or a picture [784], on each of the neurons.
 * @throws KnobsError if one of them has no pixels, or a weight would become too large
 */
export function stamp(draft: Draft, command: EditOf<'stamp'>): Label {
  const { neurons, stencil, title, placement, mode, selection } = command;
  const drawn =
    typeof stencil === 'string'
      ? drawStencil(PIXEL_GRID, stencil, placement)
      : drawPicture(PIXEL_GRID, stencil, placement);
  for (const neuron of neurons) {
    const weights = gridOf(draft, neuron);
    const stamped = stampOn(weights, drawn, mode);
    weights.forEach((_, cell) => {
      if (!selection || selection[cell] === 1) weights[cell] = stamped[cell];
    });
  }
  return (patch) => `Stamp “${title}” · ${placeOf(draft, patch)}`;
}

/**
 * Makes neurons of a layer alike in one respect, see `grid/across.ts`.
 * @throws KnobsError unless there are two or more, all of one layer
 */
export function across(draft: Draft, command: EditOf<'across'>): Label {
  const { neurons, how } = command;
  const { layer } = neurons[0];
  if (neurons.length < 2 || neurons.some((neuron) => neuron.layer !== layer)) {
    throw new KnobsError('Choose at least two neurons of the same layer.');
  }
  const rows = neurons.map((neuron) => draft.weights(neuron));
  const { done, text } = {
    sameLength: { done: sameLength, text: 'Same length' },
    sameLargest: { done: sameLargest, text: 'Same largest weight' },
    subtractAverage: { done: subtractAverage, text: 'Subtract their average' },
  }[how];
  done(rows).forEach((weights, i) => rows[i].set(weights));
  return (patch) => `${text} · ${placeOf(draft, patch)}`;
}
