import { fileSave } from 'browser-fs-access';
import { discardEmpty, writeTo } from './file-handles';
import { hasPickers } from './has-pickers';
import { say } from '../words/words.svelte';

const ACCEPT = { 'image/png': ['.png'] };

/**
 * Writes a PNG to where the person says, or downloads it where a browser has no pickers.
 * @throws AbortError if the person doesn't want to
 */
export async function savePicture(name: string, bytes: Uint8Array): Promise<true> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
  const handle = hasPickers ? await pick(name) : null;
  if (!handle) {
    await fileSave(blob, { fileName: name }, null);
    return true;
  }
  try {
    await writeTo(handle, blob);
  } catch (error) {
    await discardEmpty(handle);
    throw error;
  }
  return true;
}

/** null where the browser doesn't ask any more: it does so for a few seconds after a click only. */
async function pick(suggestedName: string): Promise<FileSystemFileHandle | null> {
  try {
    const types = [{ description: say('picker.picture'), accept: ACCEPT }];
    return await window.showSaveFilePicker!({ suggestedName, types });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}
