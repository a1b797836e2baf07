import type { threads as english } from '../en/threads';
import type { Translated } from '../languages';

export const threads: Translated<typeof english> = {
  'threads.died': ({ cause }, { say }) =>
    `Knobs ist damit nicht fertig geworden: Der Vorgang brach ab (${say(cause)}). Das Netz ist noch da: noch einmal versuchen.`,
  'threads.cancelled': 'Das wurde abgebrochen, bevor es fertig war.',

  'threads.notStarted': 'der Worker dafür ist nicht gestartet',
  'threads.ended': 'der Thread dafür ist abgebrochen',
  'threads.unreadable': 'die Antwort war nicht lesbar',
};
