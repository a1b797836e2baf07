/** Some words of a text, strong ones apart: what is to be looked for on the screen. */
export interface LessonWords {
  readonly text: string;
  readonly strong: boolean;
}

export interface LessonStep {
  readonly title: string;
  readonly paragraphs: readonly (readonly LessonWords[])[];
}

export interface Lesson {
  readonly title: string;
  /** What stands before the first step. */
  readonly intro: LessonStep['paragraphs'];
  readonly steps: readonly LessonStep[];
}

/**
 * Reads a lesson's text: a heading, an introduction, and a step for each second heading. Of Markdown
 * it knows headings, paragraphs and **strong** words, which is all that lessons use.
 */
export function readLesson(text: string): Lesson {
  const [head, ...sections] = text.trim().split(/^## /m);
  const [title, intro] = cutFirstLine(head.replace(/^# /, ''));
  return {
    title,
    intro: paragraphsOf(intro),
    steps: sections.map((section) => {
      const [title, body] = cutFirstLine(section);
      return { title, paragraphs: paragraphsOf(body) };
    }),
  };
}

function cutFirstLine(text: string): [first: string, rest: string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text.trim(), ''] : [text.slice(0, end).trim(), text.slice(end + 1)];
}

function paragraphsOf(text: string): LessonWords[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph
        .split('**')
        .map((part, i) => ({ text: part, strong: i % 2 === 1 }))
        .filter(({ text }) => text !== ''),
    );
}
