/** Fields that text is typed into. An input without a type is one too. */
const TEXT = 'input:not([type]), input[type="text"], input[type="search"], textarea';

/** Whether text is typed into this element. */
export function isTextField(element: EventTarget | null): element is HTMLElement {
  // Not by its class: where there is no page, there is none.
  return (element as Partial<Element> | null)?.matches?.(TEXT) ?? false;
}

/** Whether letters mean something to this element: in a list they find a choice. */
export function takesLetters(element: EventTarget | null): boolean {
  return isTextField(element) || element instanceof HTMLSelectElement;
}

/** What stands in the field that has the focus counts now, though Enter was not pressed. */
export function finishTyping(but?: Element): void {
  const field = globalThis.document?.activeElement ?? null;
  if (isTextField(field) && !but?.contains(field)) field.blur();
}
