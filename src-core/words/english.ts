import { later } from './en/later';
import { start } from './en/start';
import { Words } from './words';

/** All that Knobs says in English: for the command line, logs and tests. The page fetches its words. */
export const english = new Words('en', { ...start, ...later });
