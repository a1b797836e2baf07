import { encodeUtf8 } from '../bytes/utf8';
import { KnobsError } from '../errors';
import { jsonFault } from './json-fault';
import { quote } from '../text/quote';
import { message, type Message } from '../words/message';

/** Far more than any header has; a hostile text could fill the memory with less than its size. */
const MAX_DEPTH = 8;
const MAX_VALUES = 250_000;

/** The parser takes in escapes and blanks one by one, and keeps something for each of a run. */
const MAX_ESCAPES = 2 ** 20;
const MAX_BLANKS = 10_000;

const [LINE_FEED, RETURN] = [0x0a, 0x0d];

/** Says where in a text something stands, counted in UTF-16 code units from 0. */
type Locate = (text: string, at: number) => Message;

/**
 * A JSON text that nobody vouches for, as a value. Refuses what `JSON.parse` takes without a word:
 * a key that stands twice in an object, and absurd numbers of values or of levels.
 * @param what the text, as it is called in a refusal
 * @param locate where something stands, for a refusal; by line and column if left out
 * @throws KnobsError that says what is wrong, where, and what was expected
 */
export function parseJson(text: string, what: Message, locate: Locate = lineAndColumn): unknown {
  checkRuns(text, what, locate);
  let values = 0;
  let repeated: { readonly key: string; readonly at: number } | undefined;
  const open: Set<string>[] = [];
  const fault = jsonFault(text, {
    onBegin(at) {
      open.push(new Set());
      if (open.length <= MAX_DEPTH) return;
      throw new KnobsError('json.tooDeep', { what, most: MAX_DEPTH, place: locate(text, at) });
    },
    onEnd: () => void open.pop(),
    onComma() {
      if (++values <= MAX_VALUES) return;
      throw new KnobsError('json.tooManyValues', { what, most: MAX_VALUES });
    },
    onKey(key, at) {
      const keys = open[open.length - 1];
      if (keys.has(key)) repeated ??= { key, at };
      keys.add(key);
    },
  });
  if (fault) {
    const { at, found, expected } = fault;
    const where = { what, place: locate(text, at), expected };
    throw found === ''
      ? new KnobsError('json.endsEarly', where)
      : new KnobsError('json.wrong', { ...where, found: quote(found) });
  }
  if (repeated) {
    const place = locate(text, repeated.at);
    throw new KnobsError('json.twice', { what, key: quote(repeated.key), place });
  }
  return JSON.parse(text);
}

/** For a text that lies in a file: by the file's bytes, counted from 0. @param begin of the text */
export function byteIn(begin: number): Locate {
  return (text, at) =>
    message('place.byte', { byte: begin + encodeUtf8(text.slice(0, at)).length });
}

/** As editors count: both from 1, and a character of two code units as one column. */
function lineAndColumn(text: string, at: number): Message {
  let [line, column] = [1, 1];
  for (let i = 0; i < at; i++) {
    const code = text.charCodeAt(i);
    const ends = code === LINE_FEED || (code === RETURN && text.charCodeAt(i + 1) !== LINE_FEED);
    if (ends) [line, column] = [line + 1, 1];
    else if (code < 0xdc00 || code > 0xdfff) column++;
  }
  return message('place.line', { line, column });
}

/** What a file may say about itself has fewer escapes, and nobody indents that far. */
function checkRuns(text: string, what: Message, locate: Locate): void {
  let isQuoted = false;
  let blanks = 0;
  let escapes = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    blanks = !isQuoted && (character === ' ' || character === '\t') ? blanks + 1 : 0;
    if (blanks > MAX_BLANKS) {
      throw new KnobsError('json.tooManyBlanks', {
        ...{ what, most: MAX_BLANKS, place: locate(text, at) },
      });
    }
    if (character !== '\\') continue;
    // Over what is escaped: it may be a quotation mark or a backslash itself.
    at++;
    if (++escapes > MAX_ESCAPES) {
      throw new KnobsError('json.tooManyEscapes', { what, most: MAX_ESCAPES });
    }
  }
}
