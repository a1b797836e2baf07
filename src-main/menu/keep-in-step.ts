import type { HostMenus } from '#core/protocol/host-menus';

/** The part of Electron's `MenuItem` that changes while a menu is there. */
interface ChangingItem {
  enabled: boolean;
  checked: boolean;
}

/** All of the menus but what can be changed in them while they are there. */
export function menuStructureOf(menus: HostMenus): string {
  const items = Object.values(menus).map((sections) =>
    sections.map((section) => section.map(({ id, label, keys, kind }) => [id, label, keys, kind])),
  );
  return JSON.stringify(items);
}

/** Brings what can be changed up to date, in the items that are found by their ids. */
export function keepInStep(find: (id: string) => ChangingItem | null, menus: HostMenus): void {
  for (const { id, isEnabled, isOn, kind } of Object.values(menus).flat(2)) {
    const item = find(id);
    if (!item) continue;
    if (item.enabled !== isEnabled) item.enabled = isEnabled;
    // Of choices, the one that goes on puts the others off.
    if (kind === 'switch' || (kind === 'choice' && isOn)) item.checked = isOn;
  }
}
