import { MAX_HIDDEN_LAYERS } from '../network/shape';

/** `hidden1.muted`, `output.locked`, …: where the metadata have which neurons are. */
const FLAG = new RegExp(`^(?:hidden[1-${MAX_HIDDEN_LAYERS}]|output)\\.(muted|locked)$`);

/** Which of both some metadata's key is about, if it is. */
export function flagOf(key: string): 'muted' | 'locked' | undefined {
  return FLAG.exec(key)?.[1] as 'muted' | 'locked' | undefined;
}
