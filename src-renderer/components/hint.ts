import type { Attachment } from 'svelte/attachments';

/** What is named or described to who can't see where it is. */
const SPOKEN = 'button, a, input, select, textarea, [role], [tabindex]';

/**
 * Says more about an element when it is pointed at or reached by keys, see `Hints.svelte`. To a screen
 * reader it is the element's description, but for what is its name already.
 * @param keys that do the same, as they are written
 */
export function hint(text: string | undefined, keys?: string): Attachment<HTMLElement> | undefined {
  if (text === undefined) return undefined;
  return (element) => {
    const shown = element.dataset;
    shown.hint = text;
    if (keys === undefined) delete shown.keys;
    else shown.keys = keys;
    const more = beyondName(text, element.ariaLabel ?? element.textContent.trim());
    if (element.matches(SPOKEN) && more !== '') element.setAttribute('aria-description', more);
    return () => {
      delete shown.hint;
      delete shown.keys;
      element.removeAttribute('aria-description');
    };
  };
}

/** What a hint says after the name of its element, with which many begin; '' for nothing more. */
export function beyondName(text: string, name: string): string {
  if (name === '' || !text.startsWith(name)) return text;
  const rest = text.slice(name.length);
  // A longer word, or a sentence that goes on, is not the name.
  return rest === '' || /^[.:;,\n]/.test(rest) ? rest.replace(/^[.:;,\s]+/, '') : text;
}
