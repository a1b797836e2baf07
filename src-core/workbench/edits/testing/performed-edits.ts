import { expect } from 'vitest';
import type { Network } from '../../../network/network';
import type { NeuronId } from '../../../network/shape';
import type { Command } from '../../commands';
import {
  changedNeurons,
  comparable,
  lastLabel,
  networkOf,
  workbenchState,
} from '../../testing/test-bench';
import type { Workbench } from '../../workbench';

/** As `as const` makes it. */
export type Frozen<T> = T extends Float32Array | Uint8Array | Uint16Array
  ? T
  : { readonly [K in keyof T]: Frozen<T[K]> };

/**
 * Performs an edit that is to be one entry of the history, and makes sure that undo restores the
 * exact document and redo the exact result.
 */
export async function performed(workbench: Workbench, command: Frozen<Command>) {
  const before = workbenchState(workbench);
  const start = networkOf(workbench);
  const { position } = workbench.snapshot().history;
  await workbench.perform(command as Command);
  const after = workbenchState(workbench);
  expect(workbench.snapshot().history.position).toBe(position + 1);
  const label = lastLabel(workbench);
  workbench.perform({ type: 'undo' });
  expect(workbenchState(workbench)).toEqual(before);
  workbench.perform({ type: 'redo' });
  expect(workbenchState(workbench)).toEqual(after);
  const network = networkOf(workbench);
  return { label, network, facts: after.facts, changed: changedNeurons(start, network) };
}

/** Makes sure that a command is refused with this sentence, and that nothing is different then. */
export async function refused(workbench: Workbench, command: Frozen<Command>, sentence: string) {
  const before = comparable(workbench);
  let told = 0;
  const stop = workbench.onUpdate(() => told++);
  await expect(async () => workbench.perform(command as Command)).rejects.toThrow(sentence);
  stop();
  expect(told).toBe(0);
  expect(comparable(workbench)).toEqual(before);
}

/** The weights of a neuron of the first layer that are not 0, by `column,row`. */
export function nonZeroCells(network: Network, { layer, index }: NeuronId): Record<string, number> {
  const cells: Record<string, number> = {};
  network.weightsOf(layer, index).forEach((value, cell) => {
    if (value !== 0) cells[`${cell % 28},${Math.floor(cell / 28)}`] = value;
  });
  return cells;
}

/** The same value at many cells. */
export function cells(value: number, ...places: string[]): Record<string, number> {
  return Object.fromEntries(places.map((place) => [place, value]));
}

/** A selection [784] of cells given as `column,row`. */
export function selectCells(...places: string[]): Uint8Array {
  const selection = new Uint8Array(784);
  for (const place of places) {
    const [column, row] = place.split(',').map(Number);
    selection[row * 28 + column] = 1;
  }
  return selection;
}
