import * as v from 'valibot';

/*
 * What the page puts into the menus of its host's window: the page knows what can be done, what it is
 * called in the language that is shown, and whether it is possible now. What else is in them, such as
 * the clipboard, zoom and recent files, the host adds.
 */

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const itemSchema = v.strictObject({
  /** Of the action; it comes back when the item is chosen. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  label: text,
  /** Of those keys that count anywhere: `Mod+Shift+S`. `Mod` is Ctrl, or ⌘ on a Mac. */
  keys: v.nullable(v.pipe(v.string(), v.regex(/^Mod\+(Shift\+)?[A-Z]$/))),
  isEnabled: v.boolean(),
  /** A choice is one of several of which one is on; a switch is on or off by itself. */
  kind: v.picklist(['command', 'choice', 'switch']),
  isOn: v.boolean(),
});

/** Sections, which have lines between them. */
const sections = v.pipe(v.array(v.pipe(v.array(itemSchema), v.maxLength(30))), v.maxLength(10));

export const hostMenusSchema = v.strictObject({
  file: sections,
  edit: sections,
  view: sections,
  /** Appearance and language stand below those of the view, each in a menu of its own. */
  looks: sections,
  languages: sections,
  help: sections,
});

export type HostMenus = v.InferOutput<typeof hostMenusSchema>;
export type HostMenuItem = v.InferOutput<typeof itemSchema>;

/** The menus while no page has said anything. */
export const NO_ACTIONS: HostMenus = {
  file: [],
  edit: [],
  view: [],
  looks: [],
  languages: [],
  help: [],
};
