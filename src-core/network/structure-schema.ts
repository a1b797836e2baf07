import * as v from 'valibot';
import { KnobsError } from '../errors';
import type { ActivationName } from './activations';
import { checkStructure, defaultActivations, type Structure } from './structure';

/* Structures as they come from a disk: nothing of them is taken for granted. */

/** Whether they are names of activations is seen by `canBeNetwork`. */
export const activationsSchema = v.pipe(
  v.array(v.string()),
  v.transform((names) => names as Structure['activations'] as ActivationName[]),
);

/** Copies from before there were other activations don't say which. */
export const structureSchema = v.pipe(
  v.object({ sizes: v.array(v.number()), activations: v.optional(v.array(v.string())) }),
  v.transform(({ sizes, activations }) => structureFrom(sizes, activations)),
);

/** The structure, or one that `canBeNetwork` is false of. */
export function structureFrom(sizes: number[], activations?: readonly string[]): Structure {
  const named = activations as Structure['activations'] | undefined;
  return { sizes, activations: named ?? defaultActivations(sizes) };
}

/** Whether there can be such a network. */
export function canBeNetwork(structure: Structure): boolean {
  try {
    checkStructure(structure);
    return true;
  } catch (error) {
    if (!(error instanceof KnobsError)) throw error;
    return false;
  }
}
