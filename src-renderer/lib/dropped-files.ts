import type { DroppedFile } from '#core/protocol/messages';

declare global {
  interface DataTransferItem {
    /** In browsers that let pages write files. */
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/**
 * The files that were dropped. To be called while the event is told: afterwards they are out of reach.
 * @param withHandles whether to ask the browser, where it has such a thing, by what to write them
 */
export async function droppedFiles(
  { files, items }: DataTransfer,
  withHandles: boolean,
): Promise<DroppedFile[]> {
  const dropped = [...files];
  if (!withHandles) return dropped;
  const handles = [...items]
    .filter(({ kind }) => kind === 'file')
    .map(async (item) => item.getAsFileSystemHandle?.().catch(() => null));
  const found = await Promise.all(handles);
  return dropped.map((file, i) => (found[i] ? Object.assign(file, { handle: found[i] }) : file));
}
