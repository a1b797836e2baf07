import { givenNameOf } from './given-names';
import type { Catalogue } from './languages';
import type { MessageId, Said, ValuesAfter } from './message';

/** A sentence: the same each time, or made from what it is about. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each entry has values of its own
export type Entry = string | ((values: any, speech: Speech) => string);

/** What the sentences of a language are made with. */
export interface Speech {
  /** Words a message that stands inside another one. */
  readonly say: (said: Said) => string;
  /**
   * A number as people of the language write it, with a real minus sign and at most so many
   * decimals (3 unless said); one that would be 0 then, but isn't, with two digits that count.
   */
  readonly number: (value: number, digits?: number) => string;
  /** A number with all the digits that tell it from others, and a real minus sign. */
  readonly exact: (value: number) => string;
  /** A number with so many digits that count, zeros too. */
  readonly significant: (value: number, digits: number) => string;
  /** A whole number, in groups of three. */
  readonly count: (value: number) => string;
  /**
   * A share, 0 to 1, in per cent with so many decimals (1 unless said); null for as many as it
   * needs, up to 1.
   */
  readonly percent: (share: number, digits?: number | null) => string;
  /** The form that goes with a count, by the language's own rules; `other` where one is missing. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** `a, b and c` */
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /** What a person wrote: right-to-left letters and marks in it turn nothing around it. */
  readonly name: (text: string) => string;
  /** The name of something that Knobs may have named: then in the language; else as `name` does. */
  readonly given: (text: string) => string;
  /** The same with a capital letter, as at the beginning of a sentence. */
  readonly begin: (text: string) => string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Puts messages to the words of one language. */
export class Words implements Speech {
  readonly #locale: string;
  readonly #catalogue: Catalogue;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers = new Map<string, Intl.NumberFormat>();
  /** What stands between the whole and the rest of a number. */
  readonly decimal: string;

  /**
   * @param locale BCP 47, for numbers, plurals and lists
   * @param catalogue its sentences: all of them, or those that are there so far
   */
  constructor(locale: string, catalogue: Catalogue) {
    this.#locale = locale;
    this.#catalogue = catalogue;
    this.#plurals = new Intl.PluralRules(locale);
    this.decimal = new Intl.NumberFormat(locale).format(0.5).charAt(1);
  }

  get locale(): string {
    return this.#locale;
  }

  /** The same with more sentences. */
  with(more: Catalogue): Words {
    return new Words(this.#locale, { ...this.#catalogue, ...more });
  }

  /** Words a message by its id; '' while its part of the catalogue is not there yet. */
  of<Id extends MessageId>(id: Id, ...values: ValuesAfter<Id>): string {
    return this.say({ id, values: values[0] as object | undefined });
  }

  // As fields, so that a sentence can take what it needs of them apart.
  readonly say = ({ id, values }: Said): string => {
    // `id` may come from what was kept: nothing but the catalogue's own keys counts.
    const entry = Object.hasOwn(this.#catalogue, id) ? this.#catalogue[id] : '';
    return typeof entry === 'string' ? entry : entry(values ?? {}, this);
  };

  /**
   * Words a message that was kept, perhaps by another version of Knobs: what this one has no words
   * for is said in those that `otherwise` has.
   */
  kept(said: Said, otherwise: MessageId): string {
    try {
      const worded = this.say(said);
      if (worded !== '') return worded;
    } catch {
      // A sentence of the same id that is about other values.
    }
    return this.say({ id: otherwise });
  }

  readonly number = (value: number, digits = 3): string => {
    return this.exact(Number(value.toFixed(digits)) || Number(value.toPrecision(2)));
  };

  readonly exact = (value: number): string => {
    const shown = value === 0 ? 0 : value;
    const format = this.#format({ useGrouping: false, maximumSignificantDigits: 21 });
    const isPlain = Math.abs(shown) < 1e21 && (shown === 0 || Math.abs(shown) >= 1e-6);
    return withMinus(isPlain ? format.format(shown) : String(shown));
  };

  readonly significant = (value: number, digits: number): string => {
    const significant = { minimumSignificantDigits: digits, maximumSignificantDigits: digits };
    return withMinus(this.#format({ useGrouping: false, ...significant }).format(value));
  };

  readonly count = (value: number): string => {
    return withMinus(this.#format({}).format(value));
  };

  readonly percent = (share: number, digits: number | null = 1): string => {
    const decimals = { minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? 1 };
    return withMinus(this.#format({ style: 'percent', ...decimals }).format(share));
  };

  readonly plural = (count: number, forms: PluralForms): string => {
    return forms[this.#plurals.select(count)] ?? forms.other;
  };

  readonly list: Speech['list'] = (items, type = 'conjunction') => {
    // Our English is British: no comma stands before “and”.
    const locale = this.#locale === 'en' ? 'en-GB' : this.#locale;
    return new Intl.ListFormat(locale, { type }).format(items);
  };

  readonly name = isolated;

  readonly given = (text: string): string => {
    const said = givenNameOf(text);
    return (said && this.say(said)) || isolated(text);
  };

  readonly begin = (text: string): string => {
    const [first = ''] = text;
    return first.toLocaleUpperCase(this.#locale) + text.slice(first.length);
  };

  #format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    const known = this.#numbers.get(key) ?? new Intl.NumberFormat(this.#locale, options);
    this.#numbers.set(key, known);
    return known;
  }
}

function withMinus(text: string): string {
  return text.replaceAll('-', '−');
}

/** Letters and marks that are written from right to left, or change the direction. */
const TURNING =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}\p{Script=Yezidi}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * A text between first-strong isolates (Unicode Standard Annex 9) where it could turn around what
 * stands beside it; any other as it is. Isolates of its own would end ours, and are left out.
 */
export function isolated(text: string): string {
  if (!TURNING.test(text)) return text;
  return `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069`;
}
