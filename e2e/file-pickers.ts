/*
 * What the page finds instead of the browser's own file pickers, which no test can operate. Each
 * function runs in the page before anything else does.
 */

/** A browser that says by what a dropped file is written: by the file of its name in the origin's storage. */
export function stubDroppedHandles(): void {
  Object.assign(DataTransferItem.prototype, {
    async getAsFileSystemHandle(this: DataTransferItem) {
      const { name } = this.getAsFile()!;
      return (await navigator.storage.getDirectory()).getFileHandle(name);
    },
  });
}

/** A browser without pickers: every save is a download, every open an upload. */
export function removePickers(): void {
  for (const name of ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker']) {
    Reflect.deleteProperty(window, name);
  }
}

/**
 * Pickers that pick real files in the origin's private storage: save picks the name in `pickName` if
 * it is set, else the suggested one, with a number from the second time on; open picks the file that was picked last. `pickersAsked` counts how often the page asked.
 */
export function stubPickers(): void {
  const asked = { save: 0, open: 0 };
  const handleOf = async (name: string, create: boolean) =>
    (await navigator.storage.getDirectory()).getFileHandle(name, { create });
  Object.assign(window, {
    pickersAsked: asked,
    async showSaveFilePicker({ suggestedName }: { suggestedName: string }) {
      asked.save++;
      const numbered = asked.save === 1 ? suggestedName : `${asked.save}-${suggestedName}`;
      const name = (window as { pickName?: string }).pickName ?? numbered;
      // Outlives a reload, as the file does.
      sessionStorage.setItem('picked', name);
      return handleOf(name, true);
    },
    async showOpenFilePicker() {
      asked.open++;
      return [await handleOf(sessionStorage.getItem('picked') ?? '', false)];
    },
  });
}
