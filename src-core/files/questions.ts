import type { WriteOptions } from '../formats/codec';
import { formatNamed, formats } from '../formats/format-list';
import type { FileChoice } from './prompts';
import type { ReadingChoice } from '../readings/ask-which';
import type { Ask } from './conversation';
import { message, type Message } from '../words/message';

export type Decimal = NonNullable<WriteOptions['decimal']>;

/** What the person agreed to for a file; it is not asked again when it is saved once more. */
export interface Agreement {
  /** What may be missing in the file, see `Codec.loses`. */
  readonly losses: readonly Message[];
  /** Undefined until there was a reason to ask. */
  readonly decimal?: Decimal;
}

export const NOTHING_AGREED: Agreement = { losses: [] };

/** Which of the ways in which a file can be read is meant. */
export function meaningQuestion(fileName: string, { text, choices }: ReadingChoice): FileChoice {
  return { kind: 'choice', title: message('question.meaning', { file: fileName }), text, choices };
}

/** Whether to write over what another program wrote. */
export function changedQuestion(fileName: string): FileChoice {
  return {
    kind: 'choice',
    title: message('question.overwrite', { file: fileName }),
    text: message('question.changed'),
    choices: [
      { key: 'saveAs', label: message('question.saveAs') },
      { key: 'overwrite', label: message('question.doOverwrite') },
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
  losses: readonly Message[],
  ask: Ask,
  agreed: Agreement,
  usual: Decimal,
): Promise<Agreement | 'another' | null> {
  if (!areAgreed(losses, agreed)) {
    const answer = await ask(lossQuestion(fileName, losses));
    if (answer === 'another') return 'another';
    if (answer !== 'save') return null;
  }
  if (formatNamed(fileName) !== formats.csv) return { losses };
  const decimal = agreed.decimal ?? (await ask(decimalQuestion(fileName, usual)));
  return decimal === '.' || decimal === ',' ? { losses, decimal } : null;
}

/** Whether the person was told of all that would be missing in the file. */
export function areAgreed(losses: readonly Message[], agreed: Agreement): boolean {
  return losses.every(({ id }) => agreed.losses.some((told) => told.id === id));
}

function lossQuestion(fileName: string, losses: readonly Message[]): FileChoice {
  const { name: format } = formatNamed(fileName) ?? formats.safetensors;
  return {
    kind: 'choice',
    title: message('question.incomplete', { file: fileName }),
    text: message('question.losses', { format, losses }),
    choices: [
      { key: 'save', label: message('question.saveAnyway') },
      { key: 'another', label: message('question.another') },
    ],
  };
}

const SIGNS = { '.': 'question.point', ',': 'question.comma' } as const;

function decimalQuestion(fileName: string, usual: Decimal): FileChoice {
  const signs: readonly Decimal[] = usual === ',' ? [',', '.'] : ['.', ','];
  return {
    kind: 'choice',
    title: message('question.decimal', { file: fileName }),
    text: message('question.decimalText'),
    choices: signs.map((key) => ({ key, label: message(SIGNS[key]) })),
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
