import type { Page } from '@playwright/test';
import type { TestFile } from './disk';

/** Lets files fall on the window. */
export async function dropFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const parts = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  await page.evaluate((parts) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of parts) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const init = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent('drop', init));
  }, parts);
}
