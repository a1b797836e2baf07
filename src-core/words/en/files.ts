import type { Said } from '../message';
import type { Speech } from '../words';

/** Opening and saving files. */
export const files = {
  'files.notRecent': 'This file is no longer among the recent ones.',
  'files.notRead': ({ file, reason }: { file: string; reason: Said }, { name, say }: Speech) =>
    `${name(file)} was not opened and nothing has changed. ${say(reason)}`,
  'files.tooLarge': (
    { file, megabytes }: { file: string; megabytes: number },
    { name, count }: Speech,
  ) => `${name(file)} is too large: Knobs reads at most ${count(megabytes)} MB.`,
};
