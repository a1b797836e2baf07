import type { Page } from '@playwright/test';

/** What asks before the structure changes. */
export function surgeryForm(page: Page, name: RegExp) {
  const group = page.getByRole('group', { name });
  return {
    group,
    figures: group.getByTestId('surgery-figures'),
    apply: group.getByRole('button', { name: 'Apply' }),
    cancel: group.getByRole('button', { name: 'Cancel' }),
    choose: (name: string | RegExp) => group.getByRole('radio', { name, exact: true }).click(),
    way: (name: RegExp) => group.getByRole('radio', { name }),
  };
}

export type SurgeryForm = ReturnType<typeof surgeryForm>;
