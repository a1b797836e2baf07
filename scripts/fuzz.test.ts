import { expect, it } from 'vitest';
import { formats } from '../src-core/formats/format-list';
import { fuzzProcess } from './fuzz-process';

/* A little of what `npm run fuzz` does at length, measured the same way. */

/** A slow machine may take long for all of them; each file's own limit is the processor's time. */
const LIMIT = 120_000;

it.each(Object.keys(formats))(
  '1,000 damaged files and the bombs are read or refused with a sentence, soon and in little memory: %s',
  async (format) => {
    const options = ['--count=1000', '--seed=20'];
    expect(await fuzzProcess(format, options, { timeLimit: LIMIT })).toBe(0);
  },
  LIMIT + 5000,
);
