import type { LucideIcon } from '@lucide/svelte';
import Columns2 from '@lucide/svelte/icons/columns-2';
import ScanSearch from '@lucide/svelte/icons/scan-search';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import type { Component } from 'svelte';
import type { MessageId } from '#core/words/message';

/** A way of looking at the work, chosen in the top bar. */
export interface ViewEntry {
  readonly id: string;
  /** Its name. */
  readonly words: MessageId;
  /** Its name and what it is for, as it is announced. */
  readonly about: MessageId;
  /** What it is for. */
  readonly hint: MessageId;
  readonly key: string;
  readonly Icon: LucideIcon;
  /** Fetched when it is first shown; the page starts with the first one. */
  fetch(): Promise<{ readonly default: Component }>;
}

/** The views, in the order of the top bar. */
export const VIEWS = [
  {
    id: 'tune',
    words: 'view.tune',
    about: 'view.tune.about',
    hint: 'topBar.tune.hint',
    key: 'T',
    Icon: SlidersHorizontal,
    fetch: () => import('./tune/TuneView.svelte'),
  },
  {
    id: 'examine',
    words: 'view.examine',
    about: 'view.examine.about',
    hint: 'topBar.examine.hint',
    key: 'W',
    Icon: ScanSearch,
    fetch: () => import('./examine/ExamineView.svelte'),
  },
  {
    id: 'compare',
    words: 'view.compare',
    about: 'view.compare.about',
    hint: 'topBar.compare.hint',
    key: 'C',
    Icon: Columns2,
    fetch: () => import('./compare/CompareView.svelte'),
  },
] as const satisfies readonly ViewEntry[];

export type ViewId = (typeof VIEWS)[number]['id'];

/** @throws if there is no such view: none is shown in its place */
export function viewOf(id: string, views: readonly ViewEntry[] = VIEWS): ViewEntry {
  const found = views.find((view) => view.id === id);
  if (!found) throw new Error(`There is no view ${id}.`);
  return found;
}
