import { describe, expect, it } from 'vitest';
import { faultOf, tidyDetails } from './details';
import { NO_DETAILS } from './network-document';

const tidy = (said: Partial<typeof NO_DETAILS>) =>
  tidyDetails({ ...NO_DETAILS, ...said }, NO_DETAILS);

describe('details', () => {
  it('have title and author on one line', () => {
    const { title, author } = tidy({
      title: '  Three\tstrokes\r\nand\u0000\u001b[31m a\u2028loop ',
      author: '\u0007',
    });
    expect(title).toBe('Three strokes and [31m a loop');
    expect(author).toBe('');
  });

  it('have notes on as many lines as were written, without control characters', () => {
    const { notes } = tidy({ notes: '\n one\r\n\ttwo\u0000\rthree \u2029\u009bfour\n\n' });
    expect(notes).toBe('one\n\ttwo\nthree \nfour');
  });

  it('are counted in characters, not in code units', () => {
    const title = '👍'.repeat(200);
    expect(faultOf({ ...NO_DETAILS, title }, NO_DETAILS)).toBeNull();
    expect(faultOf({ ...NO_DETAILS, title: `${title}!` }, NO_DETAILS)).toEqual({
      field: 'title',
      said: { id: 'details.tooLong', values: { field: 'title', count: 201, most: 200 } },
    });
  });
});
