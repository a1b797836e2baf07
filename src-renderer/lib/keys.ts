declare global {
  interface Navigator {
    /** In browsers that tell of themselves by it; the others have `platform` only. */
    readonly userAgentData?: { readonly platform: string };
  }
}

/** `macOS`, or `MacIntel` where the browser still says it the old way. */
const isMac = /^mac/i.test(platformOf(globalThis.navigator));

function platformOf(navigator: Navigator | undefined): string {
  return navigator?.userAgentData?.platform || navigator?.platform || '';
}

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/**
 * The keys that are pressed as `Mod+Shift+S`: letters large, and Shift only with letters and named
 * keys, for it is a part of how signs are typed. So is AltGr, which some systems tell as Ctrl+Alt.
 */
export function keysOf(event: Pressed): string {
  const { key } = event;
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const typesSign = event.getModifierState('AltGraph') && isSign;
  return [
    (event.ctrlKey || event.metaKey) && !typesSign && 'Mod',
    event.altKey && !typesSign && 'Alt',
    event.shiftKey && !isSign && 'Shift',
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter((part) => part !== false)
    .join('+');
}

/** Keys as they are written on this system: `Ctrl+Shift+S`, `⇧⌘S`. */
export function keysText(keys: string): string {
  if (!isMac) return keys.replace('Mod+', 'Ctrl+');
  return keys
    .replace(/^Mod\+Shift\+/, '⇧⌘')
    .replace('Mod+', '⌘')
    .replace('Alt+', '⌥');
}
