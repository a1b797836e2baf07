import { tick } from 'svelte';

/** Gives an element the focus if that goes with what is about to be taken from the page. */
export function keepFocus(element: HTMLElement): void {
  void tick().then(() => {
    if (document.activeElement === document.body) element.focus();
  });
}
