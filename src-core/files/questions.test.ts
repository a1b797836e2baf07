import { describe, expect, it } from 'vitest';
import type { FileChoice, FilePrompt } from './prompts';
import { agreeOnSaving, decimalOf, NOTHING_AGREED, type Agreement } from './questions';
import { english } from '../words/english';
import { message } from '../words/message';

/** Answers one question after another, and keeps them. */
function person(...answers: (string | null)[]) {
  const questions: FileChoice[] = [];
  const ask = async (question: FilePrompt) => {
    if (question.kind !== 'choice') throw new Error('Only choices are expected.');
    questions.push(question);
    if (answers.length === 0) throw new Error(`Nobody expects: ${english.say(question.title)}`);
    return answers.shift()!;
  };
  return { ask, questions };
}

type Loss = 'title' | 'notes';
const said = (loss: Loss) => message(`loss.${loss}`);

const agree = (
  name: string,
  losses: Loss[],
  { ask }: ReturnType<typeof person>,
  before: Agreement = NOTHING_AGREED,
) => agreeOnSaving(name, losses.map(said), ask, before, '.');

describe('agreeOnSaving', () => {
  it('asks nothing where nothing is lost and nothing is open', async () => {
    expect(await agree('a.onnx', [], person())).toEqual({ losses: [] });
  });

  it('names what is lost and the format', async () => {
    const someone = person('save');
    expect(await agree('a.npz', ['title', 'notes'], someone)).toEqual({
      losses: [said('title'), said('notes')],
    });
    expect(english.say(someone.questions[0].text)).toMatch(
      /^The format NumPy .* the title and the notes\./,
    );
  });

  it('stops if the person wants to, or chooses another', async () => {
    expect(await agree('a.csv', ['title'], person(null))).toBeNull();
    expect(await agree('a.csv', ['title'], person('another'))).toBe('another');
    expect(await agree('a.csv', [], person(null))).toBeNull();
  });

  it('asks for the decimal sign of tables only', async () => {
    expect(await agree('A.CSV', [], person(','))).toEqual({ losses: [], decimal: ',' });
  });

  it('asks only for what was not agreed to before', async () => {
    const before = { losses: [said('title')], decimal: '.' } as const;
    expect(await agree('a.csv', ['title'], person(), before)).toEqual(before);
    const someone = person('save');
    const now = await agree('a.csv', ['title', 'notes'], someone, before);
    expect(now).toEqual({ losses: [said('title'), said('notes')], decimal: '.' });
    expect(someone.questions).toHaveLength(1);
  });
});

it('knows the decimal sign of a locale', () => {
  const locales = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'ja', ''];
  expect(locales.map(decimalOf)).toEqual(['.', ',', ',', '.', '.', '.']);
});

it('takes what systems say where no locale is set, or one with a variant', () => {
  const locales = ['en-US@posix', 'C', 'und', 'de_DE', 'de-DE@euro', 'sr-RS@latin'];
  expect(locales.map(decimalOf)).toEqual(['.', '.', '.', '.', ',', ',']);
});
