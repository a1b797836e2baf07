import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
});
