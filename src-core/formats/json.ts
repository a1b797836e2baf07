import { KnobsError } from '../errors';
import { quote } from './quote';

/** Far more than any header has; a hostile text could fill the memory with less than its size. */
const MAX_DEPTH = 8;
const MAX_VALUES = 250_000;

/**
 * A JSON text that nobody vouches for, as a value. Refuses what `JSON.parse` takes without a word:
 * a key that stands twice in an object, and absurd numbers of values or of levels.
 * @param what the text, as it is called in a refusal
 * @throws KnobsError that says what is wrong
 */
export function parseJson(text: string, what: string): unknown {
  checkExtent(text, what);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new KnobsError(`${what} is not valid JSON.`);
  }
  const repeated = duplicateKey(text);
  if (repeated !== undefined) {
    throw new KnobsError(`${what} has the key ${quote(repeated)} twice; expected it once.`);
  }
  return value;
}

function checkExtent(text: string, what: string): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at) - 1;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (character === ',') values++;
    if (depth > MAX_DEPTH) {
      throw new KnobsError(`${what} is nested deeper than ${MAX_DEPTH} levels.`);
    }
    if (values > MAX_VALUES) {
      throw new KnobsError(`${what} has more than ${MAX_VALUES} values.`);
    }
  }
}

/** The first key that stands twice in one object of a valid JSON text, or undefined. */
function duplicateKey(text: string): string | undefined {
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
        if (keys.has(key)) return key;
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
