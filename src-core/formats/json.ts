import { strToU8 } from 'fflate';
import { KnobsError } from '../errors';
import { jsonFault } from './json-fault';
import { quote } from './quote';

/** Far more than any header has; a hostile text could fill the memory with less than its size. */
const MAX_DEPTH = 8;
const MAX_VALUES = 250_000;

const [LINE_FEED, RETURN] = [0x0a, 0x0d];

/** Says where in a text something stands, counted in UTF-16 code units from 0. */
type Locate = (text: string, at: number) => string;

/**
 * A JSON text that nobody vouches for, as a value. Refuses what `JSON.parse` takes without a word:
 * a key that stands twice in an object, and absurd numbers of values or of levels.
 * @param what the text, as it is called in a refusal
 * @param locate where something stands, for a refusal; by line and column if left out
 * @throws KnobsError that says what is wrong, where, and what was expected
 */
export function parseJson(text: string, what: string, locate: Locate = lineAndColumn): unknown {
  checkExtent(text, what, locate);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new KnobsError(`${what} is not valid JSON${faultOf(text, locate)}.`);
  }
  const repeated = duplicateKey(text);
  if (repeated) {
    throw new KnobsError(
      `${what} has the key ${quote(repeated.key)} twice, again at ${locate(text, repeated.at)}; expected it once.`,
    );
  }
  return value;
}

/** For a text that lies in a file: by the file's bytes, counted from 0. @param begin of the text */
export function byteIn(begin: number): Locate {
  return (text, at) => `byte ${begin + strToU8(text.slice(0, at)).length} of the file`;
}

/** As editors count: both from 1, and a character of two code units as one column. */
function lineAndColumn(text: string, at: number): string {
  let [line, column] = [1, 1];
  for (let i = 0; i < at; i++) {
    const code = text.charCodeAt(i);
    const ends = code === LINE_FEED || (code === RETURN && text.charCodeAt(i + 1) !== LINE_FEED);
    if (ends) [line, column] = [line + 1, 1];
    else if (code < 0xdc00 || code > 0xdfff) column++;
  }
  return `line ${line}, column ${column}`;
}

function faultOf(text: string, locate: Locate): string {
  const fault = jsonFault(text);
  if (!fault) return '';
  const { at, found, expected } = fault;
  const where = locate(text, at);
  const what = found === '' ? `it ends at ${where}` : `${quote(found)} stands at ${where}`;
  return `: ${what}; expected ${expected}`;
}

function checkExtent(text: string, what: string, locate: Locate): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at) - 1;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (character === ',') values++;
    if (depth > MAX_DEPTH) {
      throw new KnobsError(
        `${what} is nested deeper than ${MAX_DEPTH} levels at ${locate(text, at)}.`,
      );
    }
    if (values > MAX_VALUES) {
      throw new KnobsError(`${what} has more than ${MAX_VALUES} values.`);
    }
  }
}

/** The first key that stands twice in one object of a valid JSON text, and where it does so again. */
function duplicateKey(text: string): { key: string; at: number } | undefined {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[') open.push(new Set());
    else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      if (isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string;
        const keys = open[open.length - 1];
        if (keys.has(key)) return { key, at };
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** Behind the closing quotation mark of the string that begins at `start`, or behind the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Whether a string that ends before `at` is a key: then a colon follows. */
function isKey(text: string, at: number): boolean {
  while (' \t\n\r'.includes(text[at])) at++;
  return text[at] === ':';
}
