/**
 * The window's title. macOS shows with the close button that there is unsaved work, and the name
 * of the application elsewhere; other systems have only the title for it.
 */
export function windowTitle(
  file: { readonly name: string; readonly edited: boolean },
  platform: NodeJS.Platform,
): string {
  if (platform === 'darwin') return file.name;
  return `${file.edited ? '• ' : ''}${file.name} – Knobs`;
}
