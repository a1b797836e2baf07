import { basename } from 'node:path';
import { onOneLine } from './on-one-line';

/** What is wrong with which of many files, on one line: a reason may begin with the file's name. */
export function failureLine(path: string, reason: string): string {
  const name = basename(path);
  const own = [name, JSON.stringify(name)].find((start) => reason.startsWith(`${start} `));
  const line = own === undefined ? `${path}: ${reason}` : `${path}${reason.slice(own.length)}`;
  return onOneLine(line);
}
