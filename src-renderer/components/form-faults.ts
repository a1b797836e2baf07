import { hasContext, setContext } from 'svelte';

/*
 * Forms that are decided on as a whole. Their fields keep what is wrong with them until it is put
 * right: no form is applied with a number in the place of the one that was typed.
 */

const IN_FORM = Symbol('in a form');

/** Called by what is a form, for the fields inside. */
export function keepFaults(): void {
  setContext(IN_FORM, true);
}

/** Called by a field. */
export function isInForm(): boolean {
  return hasContext(IN_FORM);
}

/** Puts the focus on the first field with a fault. @returns whether there is one */
export function goToFault(form: Element | null): boolean {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  return field !== undefined && field !== null;
}

/** The same for the dialog or the group that the button of an event is in. */
export function faultAround({ currentTarget }: Event): boolean {
  return goToFault((currentTarget as Element).closest('[role="dialog"], [role="group"]'));
}
