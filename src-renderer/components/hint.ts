import type { Attachment } from 'svelte/attachments';

/** What is named or described to who can't see where it is. */
const SPOKEN = 'button, a, input, select, textarea, [role], [tabindex]';

/**
 * Says more about an element when it is pointed at or reached by keys, see `Hints.svelte`. To a screen
 * reader it is the element's description, where it isn't its name already.
 * @param keys that do the same, as they are written
 */
export function hint(text: string | undefined, keys?: string): Attachment<HTMLElement> | undefined {
  if (text === undefined) return undefined;
  return (element) => {
    const shown = element.dataset;
    shown.hint = text;
    if (keys === undefined) delete shown.keys;
    else shown.keys = keys;
    const isName = text === element.ariaLabel || text === element.textContent.trim();
    if (element.matches(SPOKEN) && !isName) element.setAttribute('aria-description', text);
    return () => {
      delete shown.hint;
      delete shown.keys;
      element.removeAttribute('aria-description');
    };
  };
}
