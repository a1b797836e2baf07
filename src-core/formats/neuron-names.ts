import { KnobsError } from '../errors';
import { defaultNames, MAX_NAME_LENGTH } from '../document/network-document';
import type { Network } from '../network/network';
import { quote } from '../text/quote';
import type { Message } from '../words/message';

/**
 * The names of a layer's neurons, as a file gives them.
 * @param where they stand in the file, for a refusal
 * @param shown what a refusal repeats of them
 * @throws KnobsError unless they are so many texts of allowed length
 */
export function neuronNames(
  names: unknown,
  count: number,
  what: Message,
  shown: unknown = names,
): string[] {
  if (!Array.isArray(names) || names.length !== count || !names.every(isText)) {
    throw new KnobsError('names.notList', { what, found: quote(shown), count });
  }
  const long = names.findIndex((name) => name.length > MAX_NAME_LENGTH);
  if (long >= 0) {
    const { length } = names[long];
    throw new KnobsError('names.tooLong', { what, length, at: long, most: MAX_NAME_LENGTH });
  }
  return names;
}

/** Whether a layer's names are those that a new network has, so that they need not be written. */
export function areDefault(names: readonly string[], { sizes }: Network, layer: number): boolean {
  const defaults = defaultNames(sizes)[layer];
  return names.every((name, i) => name === defaults[i]);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
