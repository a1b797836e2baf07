import { strToU8 } from 'fflate';
import { formatNamed, formats, withoutExtension, type Format } from './format-list';

/* What files of networks are called: by a person, or after a title. */

/** The most characters of a title that are taken; no more bytes than a file's name can have. */
const MOST = 60;

/**
 * A name for the file of some work: `Ten stamps` becomes `ten-stamps.safetensors`; what can be the
 * name of a file of some format stays.
 */
export function suggestedName(name: string): string {
  if (formatNamed(name) && nameFault(name) === null) return name;
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const plain = [...words.replace(/^-/, '')].slice(0, MOST).join('').replace(/-$/, '') || 'network';
  const suggested = `${plain}.${formats.safetensors.extensions[0]}`;
  return nameFault(suggested) === null ? suggested : suggestedName(`network ${plain}`);
}

/** What a person wrote, and which format that chooses, if its ending is one's. */
export interface GivenName {
  readonly stem: string;
  readonly format: Format | undefined;
}

/** A name as it was typed, taken apart: an extension chooses the format. */
export function givenName(typed: string): GivenName {
  const name = typed.trim();
  return { stem: withoutExtension(name).trim(), format: formatNamed(name) };
}

/** Before the first dot these are no files on Windows, whatever follows. */
const DEVICES = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$/i;

/** What controls, formats or ends a line, and what is no character at all. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;

/** The most bytes that a file's name can have on most disks. */
const MAX_BYTES = 255;

/**
 * Why no file can be called so, in a sentence; null if one can. What one system allows and another
 * doesn't is refused too: files go from one to the other, and browsers change such names unasked.
 * @param name with its extension
 */
export function nameFault(name: string): string | null {
  const signs = [...new Set(name.match(/[/\\:*?"<>|]/g))].map((sign) => `“${sign}”`);
  if (INVISIBLE.test(name)) signs.push('invisible characters');
  if (signs.length > 0) {
    const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(signs);
    return `A file’s name can’t have ${list}.`;
  }
  const stem = withoutExtension(name);
  if (stem === '') return 'A file’s name needs something in front of the extension.';
  if (/^[.~]/.test(stem)) return 'A file’s name can’t begin with a dot or with “~”.';
  if (/[.\s]$/.test(stem))
    return 'Before the extension, a file’s name can’t end in a dot or a space.';
  const [first] = stem.split('.');
  if (DEVICES.test(first.trim())) return `“${first}” is a name that Windows keeps for itself.`;
  if (strToU8(name).length > MAX_BYTES) return 'This name is too long for a file.';
  return null;
}
