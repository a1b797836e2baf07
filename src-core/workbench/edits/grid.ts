import { KnobsError } from '../../errors';
import { sameLargest, sameLength, subtractAverage } from '../../grid/across';
import { moveSelected, pasteClip } from '../../grid/clip';
import type { Size } from '../../grid/grid';
import { applyOperation } from '../../grid/operation';
import { describeOperation } from '../../grid/operation-words';
import { drawStencil } from '../../stencils/draw';
import { pictureStencil } from '../../stencils/picture';
import { PIXEL_GRID, stampValues as stampOn } from '../../stencils/stencil';
import type { Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import { gridOf } from './draw';
import { countOf, patchPlace, type Label } from './label';
import { at } from '../../document/labels';
import { message } from '../../words/message';

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
  const done = describeOperation(operation);
  const what = selection ? message('history.inSelection', { what: done }) : done;
  return (patch) => at(what, patchPlace(draft, patch));
}

/** Moves the selected weights by whole cells. @throws KnobsError if the neuron has no pixels */
export function moveSelection(draft: Draft, command: EditOf<'moveSelection'>): Label {
  const weights = gridOf(draft, command.neuron);
  const { selection, dx, dy } = command;
  weights.set(moveSelected(PIXEL_GRID, weights, selection, dx, dy).values);
  return () => at(message('history.moveSelection'), draft.titleOf(command.neuron));
}

/**
 * Puts a piece of a grid down; what lies beyond the edge is lost.
 * @throws KnobsError if the piece has not the numbers its size asks for, or the neuron has no pixels
 */
export function paste(draft: Draft, command: EditOf<'paste'>): Label {
  const { neuron, columns, rows, values, mask, column, row } = command;
  if (values.length !== columns * rows || mask.length !== values.length) {
    throw new KnobsError('paste.wrongCount', { columns, rows, found: values.length });
  }
  const weights = gridOf(draft, neuron);
  const clip = { columns, rows, values, mask };
  weights.set(pasteClip(PIXEL_GRID, weights, clip, column, row).values);
  return (patch) => at(message('history.paste', { count: countOf(patch) }), draft.titleOf(neuron));
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
      : pictureStencil(PIXEL_GRID, stencil, placement);
  for (const neuron of neurons) {
    const weights = gridOf(draft, neuron);
    const stamped = stampOn(weights, drawn, mode);
    weights.forEach((_, cell) => {
      if (!selection || selection[cell] === 1) weights[cell] = stamped[cell];
    });
  }
  return (patch) => at(message('history.stamp', { stencil: title }), patchPlace(draft, patch));
}

/**
 * Makes neurons of a layer alike in one respect, see `grid/across.ts`.
 * @throws KnobsError unless there are two or more, all of one layer
 */
export function across(draft: Draft, command: EditOf<'across'>): Label {
  const { neurons, how } = command;
  const { layer } = neurons[0];
  if (neurons.length < 2 || neurons.some((neuron) => neuron.layer !== layer)) {
    throw new KnobsError('across.takesTwo');
  }
  const rows = neurons.map((neuron) => draft.weights(neuron));
  const { done, said } = (
    {
      sameLength: { done: sameLength, said: 'history.sameLength' },
      sameLargest: { done: sameLargest, said: 'history.sameLargest' },
      subtractAverage: { done: subtractAverage, said: 'history.subtractAverage' },
    } as const
  )[how];
  done(rows).forEach((weights, i) => rows[i].set(weights));
  return (patch) => at(message(said), patchPlace(draft, patch));
}
