import { formats } from './format-list';

/** A name for the file of some work: `Ten stamps` becomes `ten-stamps.safetensors`. */
export function suggestedName(name: string): string {
  const endings = Object.values(formats).flatMap(({ extensions }): readonly string[] => extensions);
  if (endings.some((end) => name.endsWith(`.${end}`))) return name;
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'network'}.${formats.safetensors.extensions[0]}`;
}
