import type { BrowserWindow } from 'electron';
import { expect, it, vi } from 'vitest';
import { TO_PAGE } from './channels';
import { sendToPage } from './send-to-page';

const MESSAGE = { kind: 'answer', id: 'a', value: 1 } as const;

function windowThat(state: { isDestroyed?: boolean; isCrashed?: boolean }) {
  const send = vi.fn();
  const webContents = { isCrashed: () => state.isCrashed ?? false, send };
  const window = { isDestroyed: () => state.isDestroyed ?? false, webContents };
  return { window: window as unknown as BrowserWindow, send };
}

it('sends on the one channel', () => {
  const { window, send } = windowThat({});
  expect(sendToPage(window, MESSAGE)).toBe(true);
  expect(send).toHaveBeenCalledExactlyOnceWith(TO_PAGE, MESSAGE);
});

it.each([{ isDestroyed: true }, { isCrashed: true }])('sends nothing where %j', (state) => {
  const { window, send } = windowThat(state);
  expect(sendToPage(window, MESSAGE)).toBe(false);
  expect(send).not.toHaveBeenCalled();
});
