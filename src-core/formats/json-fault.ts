import { visit } from 'jsonc-parser';
import { message, type Message } from '../words/message';

/** What keeps a text from being JSON: from where on, and what RFC 8259 would have there. */
interface JsonFault {
  /** In UTF-16 code units; the text's length where it ends too early. */
  readonly at: number;
  /** What stands there, as much as is of use; '' at the end of the text. */
  readonly found: string;
  readonly expected: Message;
}

/** Is told what a text has, as far as it is JSON; what it throws ends the reading. */
export interface JsonListener {
  /** An object or an array begins, or ends. */
  onBegin?(at: number): void;
  onEnd?(): void;
  onComma?(): void;
  onKey?(key: string, at: number): void;
}

/** What may stand where the text is being read. */
type Place = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'end';

/** Longer words are cut: of what is wrong, the beginning is enough. */
const WORD = /[\p{L}\p{N}_.+-]{1,20}/uy;

const LITERAL = /true|false|null/y;

/** What may be between quotes: not all of it at once, for each character takes a place to go back to. */
const SOUND = /(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){1,1000}/y;

/**
 * The first fault of a text, undefined if it is valid JSON. Engines say it in words of their own,
 * each version in others. It goes as deep as the text is nested, which the listener may limit.
 */
export function jsonFault(text: string, listener: JsonListener = {}): JsonFault | undefined {
  /** How the objects and arrays end that are open. */
  const open: string[] = [];
  let place: Place = 'value';
  const begin = (end: string, first: Place) => (at: number) => {
    open.push(end);
    place = first;
    listener.onBegin?.(at);
  };
  const end = (at: number) => {
    if (text[at] !== open.at(-1)) throw faultIn(text, at, place, open.at(-1));
    open.pop();
    place = 'end';
    listener.onEnd?.();
  };
  try {
    visit(
      text,
      {
        onObjectBegin: begin('}', 'first key'),
        onArrayBegin: begin(']', 'first value'),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty(key, at) {
          place = 'colon';
          listener.onKey?.(key, at);
        },
        onSeparator(separator) {
          place = separator === ',' && open.at(-1) === '}' ? 'key' : 'value';
          if (separator === ',') listener.onComma?.();
        },
        onLiteralValue: () => void (place = 'end'),
        onError(_, at, length) {
          throw faultIn(text, at, place, open.at(-1), length);
        },
      },
      { disallowComments: true },
    );
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Thrown to end the reading, and never seen elsewhere. */
class Fault implements JsonFault {
  constructor(
    readonly at: number,
    readonly found: string,
    readonly expected: Message,
  ) {}
}

/**
 * What is wrong with the token that begins at `at`.
 * @param end of the innermost object or array
 * @param length of the token, as far as it could be read
 */
function faultIn(text: string, at: number, place: Place, end = '', length = 0): Fault {
  const takesValue = place === 'value' || place === 'first value';
  const isKey = place === 'key' || place === 'first key';
  if (text[at] === '"' && (takesValue || isKey)) return faultInQuotes(text, at);
  if (takesValue && /[-\d]/.test(text[at])) return fault(text, at + length, message('json.digit'));
  const literal = takesValue ? matchAt(LITERAL, text, at) : '';
  if (literal !== '') return fault(text, at + literal.length, expectedAt('end', end));
  return fault(text, at, expectedAt(place, end));
}

function faultInQuotes(text: string, start: number): Fault {
  let at = start + 1;
  let sound: string;
  do {
    sound = matchAt(SOUND, text, at);
    at += sound.length;
  } while (sound !== '');
  if (at === text.length) return fault(text, at, message('json.closingQuote'));
  if (text[at] !== '\\') {
    return fault(text, at, message('json.noControl'));
  }
  return fault(text, at + 1, message('json.escape'));
}

function expectedAt(place: Place, end: string): Message {
  switch (place) {
    case 'value':
      return message('json.value');
    case 'first value':
      return message('json.valueOr', { end });
    case 'key':
      return message('json.key');
    case 'first key':
      return message('json.keyOr', { end });
    case 'colon':
      return message('json.colon');
    case 'end':
      return end === '' ? message('json.nothing') : message('json.commaOr', { end });
  }
}

function fault(text: string, at: number, expected: Message): Fault {
  const character = text.codePointAt(at);
  const found = character === undefined ? '' : String.fromCodePoint(character);
  return new Fault(at, matchAt(WORD, text, at) || found, expected);
}

/** What a sticky pattern finds there; '' if nothing. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
