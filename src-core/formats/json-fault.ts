/** What keeps a text from being JSON: from where on, and what RFC 8259 would have there. */
interface JsonFault {
  /** In UTF-16 code units; the text's length where it ends too early. */
  readonly at: number;
  /** What stands there, as much as is of use; '' at the end of the text. */
  readonly found: string;
  readonly expected: string;
}

const VALUE = 'a value';
const KEY = 'a key in double quotes';

/** Longer words are cut: of what is wrong, the beginning is enough. */
const WORD = /[\p{L}\p{N}_.+-]{1,20}/uy;

/**
 * The first fault of a text, undefined if it is valid JSON. Engines say it in words of their own,
 * each version in others, so that it is looked for again here. It goes as deep as the text is
 * nested, which has to be limited before.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const scan = new Scan(text);
  try {
    scan.value();
    scan.space();
    if (scan.at < text.length) scan.fail('nothing more');
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Thrown by a scan to itself, and never seen elsewhere. */
class Fault implements JsonFault {
  constructor(
    readonly at: number,
    readonly found: string,
    readonly expected: string,
  ) {}
}

/** Goes over a text by the grammar of RFC 8259, and ends where it is left. */
class Scan {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  value(expected = VALUE): void {
    this.space();
    const next = this.#text[this.at];
    if (next === '{') this.#list('}', (or) => this.#member(or));
    else if (next === '[') this.#list(']', (or) => this.value(`${VALUE}${or}`));
    else if (next === '"') this.#string();
    else if (next === '-' || isDigit(next)) this.#number();
    else if (this.#matches(/(?:true|false|null)/y) === '') this.fail(expected);
  }

  space(): void {
    while (' \t\n\r'.includes(this.#text[this.at] ?? '.')) this.at++;
  }

  fail(expected: string): never {
    const { at } = this;
    const character = this.#text.codePointAt(at);
    const found = character === undefined ? '' : String.fromCodePoint(character);
    throw new Fault(at, this.#matches(WORD) || found, expected);
  }

  /** Behind an opening bracket: items with commas between them. */
  #list(close: string, item: (or: string) => void): void {
    this.at++;
    this.space();
    if (this.#takes(close)) return;
    item(` or ${close}`);
    this.space();
    while (!this.#takes(close)) {
      if (!this.#takes(',')) this.fail(`a comma or ${close}`);
      item('');
      this.space();
    }
  }

  #member(or: string): void {
    this.space();
    if (this.#text[this.at] !== '"') this.fail(`${KEY}${or}`);
    this.#string();
    this.space();
    if (!this.#takes(':')) this.fail('a colon behind the key');
    this.value();
  }

  #string(): void {
    this.at++;
    for (;;) {
      // A pattern for all of it would keep a place to go back to for each character.
      while (this.#isPlain()) this.at++;
      if (this.#takes('"')) return;
      if (this.at >= this.#text.length) this.fail('the double quote that closes a text');
      if (this.#text[this.at] !== '\\')
        this.fail('no control character in a text, but \\n or such');
      if (this.#matches(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y) === '') {
        this.at++;
        this.fail('one of "\\/bfnrt behind a backslash, or u and four hexadecimal digits');
      }
    }
  }

  #isPlain(): boolean {
    const code = this.#text.charCodeAt(this.at);
    return code >= 0x20 && code !== 0x22 && code !== 0x5c;
  }

  #number(): void {
    this.#takes('-');
    if (!this.#takes('0')) this.#digits();
    if (this.#takes('.')) this.#digits();
    if (this.#takes('e') || this.#takes('E')) {
      if (!this.#takes('+')) this.#takes('-');
      this.#digits();
    }
  }

  #digits(): void {
    if (!isDigit(this.#text[this.at])) this.fail('a digit');
    while (isDigit(this.#text[this.at])) this.at++;
  }

  #takes(character: string): boolean {
    if (this.#text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  /** What a sticky pattern finds here, and goes on behind it; '' if nothing. */
  #matches(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.#text) ?? [''];
    this.at += found.length;
    return found;
  }
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
