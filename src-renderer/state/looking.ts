import type { Command } from '#core/workbench/commands';

/** Commands that only change what is looked at. */
export const LOOKING: ReadonlySet<Command['type']> = new Set([
  'pickDigit',
  'beginStroke',
  'draw',
  'cancelStroke',
  'clearInput',
  'centreInput',
  'useCost',
] as const);
