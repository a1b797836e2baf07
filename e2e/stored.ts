import type { Page } from '@playwright/test';

/* Files in the origin's private storage, which the stubs of the pickers pick; see file-pickers.ts. */

/** The name under which the next file is picked to be saved. */
export function pickNext(page: Page, name: string): Promise<unknown> {
  return page.evaluate((pickName) => Object.assign(window, { pickName }), name);
}

/** Writes a file as another program would. */
export async function writeStored(
  page: Page,
  name: string,
  content: string | Buffer,
): Promise<void> {
  const base64 = Buffer.from(content).toString('base64');
  await page.evaluate(
    async ([name, base64]) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
      await stream.close();
    },
    [name, base64] as const,
  );
}

export async function readStored(page: Page, name: string): Promise<Buffer> {
  const bytes = await page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, name);
  return Buffer.from(bytes);
}

/** Deletes a file as another program would. */
export async function removeStored(page: Page, name: string): Promise<void> {
  await page.evaluate(async (name) => {
    await (await navigator.storage.getDirectory()).removeEntry(name);
  }, name);
}
