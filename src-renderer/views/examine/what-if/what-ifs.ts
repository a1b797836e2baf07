import type { Component } from 'svelte';

/** What can be tried in the place of the flow, in the order of the buttons. */
export const WHAT_IFS = [
  { id: 'without', fetch: () => import('./WithoutIt.svelte') },
  { id: 'flip', fetch: () => import('./FlipPart.svelte') },
  { id: 'changes', fetch: () => import('./DigitChanges.svelte') },
  { id: 'mark', fetch: () => import('./MarkPart.svelte') },
  { id: 'damage', fetch: () => import('./DamagePart.svelte') },
] as const satisfies readonly {
  readonly id: string;
  /** Fetched when it is first wanted. */
  fetch(): Promise<{ readonly default: Component }>;
}[];

export type WhatIfId = (typeof WHAT_IFS)[number]['id'];
