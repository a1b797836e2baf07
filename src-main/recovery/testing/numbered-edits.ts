import type { Command } from '#core/workbench/commands';
import type { EditCommand } from '#core/workbench/edit-commands';

/*
 * Edits by numbers, so that the work tells which was the last: most set a bias to their number,
 * every eighth is a long gesture that sets all weights of the first layer to it, by way of others.
 */

/** After how many edits a file has the work. */
export const SAVED_EVERY = 20;

const COUNT = 64;
const NEURONS = Array.from({ length: COUNT }, (_, index) => ({ layer: 0, index }));

/** How often a gesture sets them. */
const STEPS = 25;

/** What the work begins with: large enough for its journal to be written anew every now and then. */
export const START: Command = { type: 'new', sizes: [784, COUNT, 10], start: 'empty', seed: 0 };

/** Index of the bias, and of one of the weights. */
export const BIAS = COUNT * 784;
export const WEIGHT = 5 * 784 + 100;

const isLarge = (edit: number) => edit % 8 === 0;

export function editNumber(edit: number): { commands: EditCommand[]; isGesture: boolean } {
  const isGesture = isLarge(edit);
  const commands = isGesture
    ? waysTo(edit).map(allWeights)
    : [{ type: 'setBias' as const, neuron: NEURONS[0], value: edit }];
  return { commands, isGesture };
}

/** What the last edit of a kind left after so many edits: one of these values; none if there was none. */
export function possibleAfter(edits: number): { bias: number[]; weight: number[] } {
  const last = (is: (edit: number) => boolean) => {
    for (let edit = edits; edit > 0; edit--) if (is(edit)) return edit;
    return null;
  };
  const bias = last((edit) => !isLarge(edit));
  const weight = last(isLarge);
  return {
    bias: bias === null ? [] : [bias],
    // A gesture that was under way is there with what it had done by then.
    weight: weight === null ? [] : weight === edits ? waysTo(weight).map(Math.fround) : [weight],
  };
}

function waysTo(edit: number): number[] {
  return [...Array.from({ length: STEPS }, (_, step) => step / 100 - edit), edit];
}

function allWeights(value: number): EditCommand {
  const operation = { kind: 'clamp' as const, least: value, most: value };
  return { type: 'operate', neurons: NEURONS, operation, selection: null };
}
