import { later } from '../en/later';
import { start } from '../en/start';
import { Words } from '../words';

/** All that Knobs says in English. */
export const english = new Words('en', { ...start, ...later });
