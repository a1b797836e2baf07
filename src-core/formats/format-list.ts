/**
 * What the formats are called and how their files' names end, without the first dot; the first is
 * the usual one. Apart from the codecs, so that a page can offer them without loading any.
 */
export const formats = {
  safetensors: { name: 'safetensors', extensions: ['safetensors'] },
  npz: { name: 'NumPy', extensions: ['npz'] },
  onnx: { name: 'ONNX', extensions: ['onnx'] },
  keras: { name: 'Keras weights', extensions: ['weights.h5', 'h5'] },
  nielsen: { name: "Nielsen's JSON", extensions: ['json'] },
  csv: { name: 'CSV', extensions: ['csv'] },
} as const;

/** The last parts of all of them, as a file dialog filters by. */
export const fileExtensions: readonly string[] = Object.values(formats)
  .flatMap(({ extensions }) => extensions as readonly string[])
  .filter((extension) => !extension.includes('.'));

/** What a format is called and how its files' names end, as in `formats`. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
}

/** The format whose extension a file's name has, if there is one. */
export function formatNamed(fileName: string): Format | undefined {
  const all: readonly Format[] = Object.values(formats);
  return all.find(({ extensions }) => extensions.some((end) => hasExtension(fileName, end)));
}

/** A file's name without the extension of a format. */
export function withoutExtension(fileName: string): string {
  const end = formatNamed(fileName)?.extensions.find((one) => hasExtension(fileName, one));
  return end === undefined ? fileName : fileName.slice(0, -end.length - 1);
}

function hasExtension(fileName: string, extension: string): boolean {
  return fileName.toLowerCase().endsWith(`.${extension}`);
}
