import { formats } from './format-list';

/** The most characters of a title that are taken; no more bytes than a file's name can have. */
const MOST = 60;

/** What no name of a file has, but a title may; and what is not seen. */
const NEVER = /[/\\:*?"<>|\p{Cc}\p{Bidi_Control}\p{Cs}]/u;

/** What is no file on Windows, whatever extension it has. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$/;

/**
 * A name for the file of some work: `Ten stamps` becomes `ten-stamps.safetensors`; what is the name
 * of a file already stays.
 */
export function suggestedName(name: string): string {
  const endings = Object.values(formats).flatMap(({ extensions }): readonly string[] => extensions);
  if (endings.some((end) => name.endsWith(`.${end}`)) && mayBeFile(name)) return name;
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const plain = [...words.replace(/^-/, '')].slice(0, MOST).join('').replace(/-$/, '');
  if (DEVICE.test(plain)) return suggestedName(`network ${plain}`);
  return `${plain || 'network'}.${formats.safetensors.extensions[0]}`;
}

/** Whether every system takes a name that ends as a format does, and shows it as it is. */
function mayBeFile(name: string): boolean {
  const [stem] = name.toLowerCase().split('.');
  return !NEVER.test(name) && !/^[.\s]/.test(name) && !DEVICE.test(stem) && name.length <= 255;
}
