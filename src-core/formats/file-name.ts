import { encodeUtf8 } from '../bytes/utf8';
import { formatNamed, formats, withoutExtension, type Format } from './format-list';
import { message, type Message } from '../words/message';
import type { Speech } from '../words/words';

/* What files of networks are called: by a person, or after a title. */

/** The most characters of a title that are taken; no more bytes than a file's name can have. */
const MOST = 60;

/**
 * A name for the file of some work: `Ten stamps` becomes `ten-stamps.safetensors`; what can be the
 * name of a file of some format stays.
 * @param work what it is called, perhaps by Knobs
 */
export function suggestedName(work: string, speech: Pick<Speech, 'given' | 'say'>): string {
  return nameFor(speech.given(work), speech.say({ id: 'file.unnamed' }));
}

function nameFor(name: string, otherwise: string): string {
  if (formatNamed(name) && nameFault(name) === null) return name;
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const plain = [...words.replace(/^-/, '')].slice(0, MOST).join('').replace(/-$/, '') || otherwise;
  const suggested = `${plain}.${formats.safetensors.extensions[0]}`;
  return nameFault(suggested) === null ? suggested : nameFor(`${otherwise} ${plain}`, otherwise);
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
 * Why no file can be called so; null if one can. What one system allows and another
 * doesn't is refused too: files go from one to the other, and browsers change such names unasked.
 * @param name with its extension
 */
export function nameFault(name: string): Message | null {
  const signs = [...new Set(name.match(/[/\\:*?"<>|]/g))];
  const invisible = INVISIBLE.test(name);
  if (invisible || signs.length > 0) return message('name.signs', { signs, invisible });
  const stem = withoutExtension(name);
  if (stem === '') return message('name.nothing');
  if (/^[.~]/.test(stem)) return message('name.begins');
  if (/[.\s]$/.test(stem)) return message('name.ends');
  const [first] = stem.split('.');
  if (DEVICES.test(first.trim())) return message('name.windows', { name: first });
  if (encodeUtf8(name).length > MAX_BYTES) return message('name.tooLong');
  return null;
}
