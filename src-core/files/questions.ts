import type { ReadingQuestion, WriteOptions } from '../formats/codec';
import { formatNamed, formats } from '../formats/format-list';
import type { FileChoice } from '../host';
import type { Ask } from './conversation';

export type Decimal = NonNullable<WriteOptions['decimal']>;

/** What the person agreed to for a file; it is not asked again when it is saved once more. */
export interface Agreement {
  /** What may be missing in the file, in the codec's words. */
  readonly losses: readonly string[];
  /** Undefined until there was a reason to ask. */
  readonly decimal?: Decimal;
}

export const NOTHING_AGREED: Agreement = { losses: [] };

/** Which of the ways in which a file can be read is meant. */
export function meaningQuestion(fileName: string, { text, choices }: ReadingQuestion): FileChoice {
  return { kind: 'choice', title: `How is “${fileName}” meant?`, text, choices };
}

/** Whether to write over what another program wrote. */
export function changedQuestion(fileName: string): FileChoice {
  return {
    kind: 'choice',
    title: `Overwrite “${fileName}”?`,
    text: 'Another program has changed the file since Knobs last read or wrote it. Overwriting it loses those changes.',
    choices: [
      { key: 'saveAs', label: 'Save as…' },
      { key: 'overwrite', label: 'Overwrite' },
    ],
  };
}

/**
 * Asks what has to be known before work is saved under a name.
 * @param losses what the format has no place for, see `Codec.loses`
 * @param usual the decimal sign that is offered first
 * @returns null if the person cancels, `another` if they want to choose another name or format
 */
export async function agreeOnSaving(
  fileName: string,
  losses: readonly string[],
  ask: Ask,
  agreed: Agreement,
  usual: Decimal,
): Promise<Agreement | 'another' | null> {
  if (losses.some((loss) => !agreed.losses.includes(loss))) {
    const answer = await ask(lossQuestion(fileName, losses));
    if (answer === 'another') return 'another';
    if (answer !== 'save') return null;
  }
  if (formatNamed(fileName) !== formats.csv) return { losses };
  const decimal = agreed.decimal ?? (await ask(decimalQuestion(fileName, usual)));
  return decimal === '.' || decimal === ',' ? { losses, decimal } : null;
}

function lossQuestion(fileName: string, losses: readonly string[]): FileChoice {
  const { name } = formatNamed(fileName) ?? formats.safetensors;
  const listed = new Intl.ListFormat('en').format(losses);
  return {
    kind: 'choice',
    title: `Save “${fileName}” without all that is here?`,
    text: `The format ${name} has no place for ${listed}. What is lost in the file stays in this window until it is closed.`,
    choices: [
      { key: 'save', label: 'Save anyway' },
      { key: 'another', label: 'Choose another…' },
    ],
  };
}

const SIGNS: Readonly<Record<Decimal, string>> = {
  '.': 'Point: 0.25',
  ',': 'Comma: 0,25',
};

function decimalQuestion(fileName: string, usual: Decimal): FileChoice {
  const signs: readonly Decimal[] = usual === ',' ? [',', '.'] : ['.', ','];
  return {
    kind: 'choice',
    title: `Which decimal sign shall “${fileName}” have?`,
    text: 'A spreadsheet takes numbers with another sign than its own for text. With commas in the numbers, semicolons stand between the cells.',
    choices: signs.map((key) => ({ key, label: SIGNS[key] })),
  };
}

/**
 * The decimal sign that people write where a locale is spoken, for example `de-AT`. A system's own
 * name for it may be more than a language tag, `en-US@posix`, or none at all, `C`.
 */
export function decimalOf(locale: string): Decimal {
  const [tag] = locale.split('@');
  const parts = new Intl.NumberFormat(isLanguageTag(tag) ? tag : 'en').formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
