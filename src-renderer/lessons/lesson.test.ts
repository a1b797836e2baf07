import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type LanguageCode } from '#core/words/languages';
import { Words } from '#core/words/words';
import { readLesson } from './lesson';

describe('readLesson', () => {
  it('reads a heading, an introduction and steps of paragraphs', () => {
    const lesson = readLesson(
      '# A lesson\n\nTwo\nlines.\n\n## One\n\nTake **Empty**, now.\n\nB.\n\n## Two\n',
    );
    expect(lesson).toEqual({
      title: 'A lesson',
      intro: [[{ text: 'Two lines.', strong: false }]],
      steps: [
        {
          title: 'One',
          paragraphs: [
            [
              { text: 'Take ', strong: false },
              { text: 'Empty', strong: true },
              { text: ', now.', strong: false },
            ],
            [{ text: 'B.', strong: false }],
          ],
        },
        { title: 'Two', paragraphs: [] },
      ],
    });
  });

  const folder = new URL('../../assets/lessons/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  it.each(files.filter((file) => file.endsWith('.md')))(
    '%s says something in every step',
    (file) => {
      const { title, intro, steps } = readLesson(readFileSync(new URL(file, folder), 'utf8'));
      expect(title).not.toBe('');
      expect(intro.length).toBeGreaterThan(0);
      for (const step of steps) expect(step.paragraphs, step.title).not.toHaveLength(0);
      expect(JSON.stringify({ intro, steps })).not.toMatch(/[#`*]/);
    },
  );

  it.each(files.filter((file) => file.endsWith('.md')))(
    '%s calls what is to be looked for as the page does',
    async (file) => {
      const code = file.split('/')[0] as LanguageCode;
      const { intro, steps } = readLesson(readFileSync(new URL(file, folder), 'utf8'));
      const paragraphs = [intro, ...steps.map((step) => step.paragraphs)].flat(2);
      const strong = paragraphs.filter((words) => words.strong).map(({ text }) => text);
      const digits = /^[0-9]$/;
      expect(strong.length).toBeGreaterThan(10);
      const shown = await textsOf(code);
      expect(strong.filter((text) => !digits.test(text) && !shown.has(text))).toEqual([]);
    },
  );
});

/** All that can stand on the page in a language, where a sentence is about a number with 1 or 5. */
async function textsOf(code: LanguageCode): Promise<Set<string>> {
  const { start, later } = LANGUAGES[code];
  const catalogue = { ...(await start()), ...(await later()) };
  const words = new Words(code, catalogue);
  const said = Object.keys(catalogue).flatMap((id) =>
    [1, 5].map((number) => {
      try {
        return words.say({ id, values: new Proxy({}, { get: () => number }) });
      } catch {
        return ''; // It is about something else than numbers.
      }
    }),
  );
  // A button that a lesson calls by the beginning of its name.
  const [stamp] = words.of('stamp.open').split(':');
  return new Set([...said, stamp]);
}
