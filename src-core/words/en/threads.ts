import type { Said } from '../message';
import type { Speech } from '../words';

/** Why something that takes a while could not be worked out. */
export const threads = {
  /** `cause` is one of the three below, or what the system says. */
  'threads.died': ({ cause }: { cause: Said }, { say }: Speech) =>
    `Knobs couldn’t finish this: it stopped along the way (${say(cause)}). Your work is safe; try again.`,
  'threads.cancelled': 'This was cancelled before it was finished.',

  /* Why a thread died: inside a sentence. */
  'threads.notStarted': 'its worker did not start',
  'threads.ended': 'its thread ended',
  'threads.unreadable': 'its answer could not be read',
};
