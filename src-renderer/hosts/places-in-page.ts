import { fileOpen, fileSave } from 'browser-fs-access';
import type { NamedFile } from '#core/digits/pair';
import { KnobsError } from '#core/errors';
import type { FoundFile, Target } from '#core/files/places';
import { fileExtensions } from '#core/formats/format-list';
import { discardEmpty, pickSave, stampOf, writeTo } from './file-handles';
import type { PagePlaces } from './worker-messages';
import { savePicture } from './save-picture';
import { isGone, readAgain } from './used-files';
import { say, speech } from '../words/words.svelte';

type Handle = FileSystemFileHandle;

const EXTENSIONS = fileExtensions.map((extension) => `.${extension}`);

const MAX_BYTES = 256 * 2 ** 20;

/** Files by the browser's own pickers where it has them, else by uploads and downloads. */
export const placesInPage: PagePlaces = {
  choose: () =>
    unlessCancelled(async () => {
      const description = say('picker.network');
      const file = await fileOpen({ description, extensions: EXTENSIONS });
      return find(file.name, file, file.handle ?? null);
    }),
  open: async (handle, name) => find(name, await readAgain(handle, name), handle),
  openDropped: ({ name, file, handle }) => find(name, file, handle),
  chooseDigits: () =>
    unlessCancelled(async () => {
      // Files of digits are known by their content: their names end in anything.
      const files = await fileOpen({ description: say('picker.digits'), multiple: true });
      return Promise.all(files.map((file) => read(file.name, file)));
    }),
  openDroppedDigits: (files) => Promise.all(files.map(({ name, file }) => read(name, file))),
  async suggest(work) {
    const { suggestedName } = await import('#core/formats/file-name');
    return suggestedName(work, speech());
  },
  chooseTarget: (suggestedName) =>
    unlessCancelled(async () => {
      const handle = await pickSave(suggestedName);
      return { name: handle.name, place: handle };
    }),
  abandon: async ({ place }) => void (place && (await discardEmpty(place))),
  write,
  async look(handle, state) {
    const now = await stampOf(handle);
    if (now === null) return 'gone';
    return now === state ? 'as known' : 'changed';
  },
  savePicture: async (name, bytes) =>
    (await unlessCancelled(() => savePicture(name, bytes))) !== null,
  describe: async (handle) => ({ folder: null, isGone: await isGone(handle) }),
};

async function find(name: string, file: Blob, handle: Handle | null): Promise<FoundFile<Handle>> {
  const state = handle && (await stampOf(handle));
  return { ...(await read(name, file)), place: handle, state };
}

async function read(name: string, file: Blob): Promise<NamedFile> {
  if (file.size > MAX_BYTES)
    throw new KnobsError('files.tooLarge', { file: name, megabytes: MAX_BYTES / 2 ** 20 });
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function write({ name, place }: Target<Handle>, bytes: Uint8Array): Promise<string | null> {
  const parts = [bytes as Uint8Array<ArrayBuffer>];
  const blob = new Blob(parts, { type: 'application/octet-stream' });
  if (place) await writeTo(place, blob);
  else await fileSave(blob, { fileName: name });
  return place && stampOf(place);
}

/** null if the person closed the browser's picker. */
async function unlessCancelled<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
