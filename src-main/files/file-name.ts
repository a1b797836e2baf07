import { extname } from 'node:path';
import { codecs } from '#core/formats/registry';

const [native] = codecs;

/** A path that says what is in the file: an extension is added where there is none. */
export function withExtension(path: string): string {
  return extname(path) === '' ? `${path}.${native.extensions[0]}` : path;
}

/** A name for the file of some work: `Ten stamps` becomes `ten-stamps.safetensors`. */
export function suggestedName(name: string): string {
  if (codecs.some(({ extensions }) => extensions.some((end) => name.endsWith(`.${end}`)))) {
    return name;
  }
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'network'}.${native.extensions[0]}`;
}
