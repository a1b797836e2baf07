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
