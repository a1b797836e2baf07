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
  // On a Mac that is what the Option key is for: its other name is Alt.
  const isOption = isMac && event.altKey && !event.ctrlKey && !event.metaKey;
  const typesSign = isSign && (isOption || event.getModifierState('AltGraph'));
  return [
    (event.ctrlKey || event.metaKey) && !typesSign && 'Mod',
    event.altKey && !typesSign && 'Alt',
    event.shiftKey && !isSign && 'Shift',
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter((part) => part !== false)
    .join('+');
}

/** The keys of a Mac that are written as a sign, without a plus behind it. */
const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/**
 * Keys as they are written on this system: `Ctrl+Shift+S`, `⇧⌘S`.
 * @param wordOf what a key is called, by its name here
 */
export function keysText(keys: string, wordOf: (key: string) => string = (key) => key): string {
  const parts = keys.split('+').map((key) => (key === 'Mod' && !isMac ? 'Ctrl' : key));
  if (!isMac || parts.length === 1) return parts.map(wordOf).join('+');
  const [last, ...held] = parts.reverse();
  // The command key stands next to the letter.
  return (
    held
      .map((key) => MAC_SIGNS[key] ?? `${wordOf(key)}+`)
      .sort(byCommand)
      .join('') + wordOf(last)
  );
}

/** Of several keys that do the same, the one that is usual on this system. */
export function usualOf(keys: readonly string[], onMac?: string): string | undefined {
  return (isMac && onMac) || keys[0];
}

function byCommand(one: string, other: string): number {
  return Number(one === '⌘') - Number(other === '⌘');
}
