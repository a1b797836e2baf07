import type { HistorySummary, Snapshot } from '#core/workbench/updates';

/**
 * The history as the page has it, after an update. An edit changes one entry of maybe thousands, so
 * the list of `before` is not copied but changed, and handed on: nobody may keep it.
 * @param before what was known so far; null for nothing
 */
export function historyWith(
  update: Snapshot['history'],
  before: Snapshot['history'] | null,
): Snapshot['history'] {
  const entries = (before?.entries ?? []) as HistorySummary[];
  update.entries.forEach((entry, i) => (entries[update.from + i] = entry));
  entries.length = update.length;
  return { ...update, from: 0, entries };
}
