/** Gives an element the focus if it was lost with what had it, so that Tab goes on from here. */
export function takeLostFocus(element: HTMLElement): void {
  if (document.activeElement === document.body) element.focus();
}
