import { ACTIVATIONS, type ActivationName } from '#core/network/activations';
import type { Structure } from '#core/network/structure';
import { plain, shareText } from './number-text';

/** An activation as a number: as a share where it is from 0 to 1. */
export function activationText(a: number, decimals = 3): string {
  return a >= 0 && a <= 1 ? shareText(a, decimals) : plain(a, decimals);
}

/**
 * What a full neuron stands for: 1, or the largest of some activations where they have no end.
 * @param among whatever is shown side by side
 */
export function fullOf(activation: ActivationName, among: ArrayLike<number>): number {
  if (ACTIVATIONS[activation].range.every(Number.isFinite)) return 1;
  let most = 0;
  for (let i = 0; i < among.length; i++) most = Math.max(most, Math.abs(among[i]));
  return most || 1;
}

/** How much of a neuron is filled, 0 to 1: what is below 0 is told by its colour. */
export function fillOf(a: number, full: number): number {
  return Math.min(1, Math.abs(a) / full);
}

/** Where on an axis from 0 to 1 a bar begins and ends: in its middle where there is less than 0. */
export function spanOn(activation: ActivationName, a: number, full: number): [number, number] {
  const share = Math.max(-1, Math.min(1, a / full));
  if (ACTIVATIONS[activation].range[0] >= 0) return [0, Math.max(0, share)];
  return share < 0 ? [0.5 + share / 2, 0.5] : [0.5, 0.5 + share / 2];
}

/** The end of an axis of activations: short, whole where it is. */
export function scaleText(a: number): string {
  return plain(a, Number.isInteger(a) ? 0 : 1);
}

/** `784 → 16 σ → 16 σ → 10 σ`. */
export function structureText({ sizes, activations }: Structure): string {
  const layers = activations.map((name, l) => `${sizes[l + 1]} ${ACTIVATIONS[name].symbol}`);
  return [sizes[0], ...layers].join(' → ');
}
