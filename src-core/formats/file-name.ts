import { codecs } from './registry';

const [native] = codecs;

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
