import type { RecentStore } from '#core/files/recent-store';
import type { Settings } from '../settings';

/**
 * The list of recent files in the settings, by their paths. Only one Knobs at a time runs with a
 * data folder, so that nobody else changes the list between reading and writing it.
 */
export function recentSettings(settings: Settings): RecentStore<string> {
  const entries = () => settings.recent ?? [];
  return {
    read: async () => entries(),
    async update(change) {
      settings.remember({ recent: [...(await change(entries()))] });
    },
  };
}
