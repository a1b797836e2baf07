import type { Details, NetworkDocument } from '../document/network-document';
import type { Network } from '../network/network';
import { isDefault } from '../network/structure';
import { flagOf } from './flag-keys';
import { message, type Message } from '../words/message';

/** What a document says about itself that a format has no place for. */
interface Homeless {
  readonly network?: Pick<Network, 'activations'>;
  readonly snapshots?: readonly unknown[];
  readonly details?: Details;
  readonly otherMetadata?: Readonly<Record<string, string>>;
}

/** For a sentence that lists them: `the title`, `the notes`; only what is there. */
export function lossesOf(document: Homeless): Message[] {
  const { network, details, otherMetadata = {}, snapshots = [] } = document;
  const losses: Message[] = [];
  if (network && !isDefault(network)) losses.push(message('loss.activations'));
  if (details?.title) losses.push(message('loss.title'));
  if (details?.author) losses.push(message('loss.author'));
  if (details?.notes) losses.push(message('loss.notes'));
  if (snapshots.length > 0) losses.push(message('loss.snapshots'));
  const flags = Object.keys(otherMetadata).map(flagOf);
  const isMuted = flags.includes('muted');
  if (isMuted) losses.push(message('loss.muted'));
  else if (flags.includes('locked')) losses.push(message('loss.locked'));
  if (flags.includes(undefined)) losses.push(message('loss.noted'));
  return losses;
}

/**
 * Where a format keeps everything but the snapshots for Knobs, and is there for programs that know
 * of no muting: they find the weights of all neurons in their usual place, so that the network
 * computes otherwise there.
 */
export function lossesElsewhere({ otherMetadata, snapshots }: NetworkDocument): Message[] {
  const losses = lossesOf({ snapshots });
  const isMuted = Object.keys(otherMetadata).some((key) => flagOf(key) === 'muted');
  if (isMuted) losses.push(message('loss.muting'));
  return losses;
}

/** The same where programs for which the format is there look nowhere for activations. */
export function lossesWithoutActivations(document: NetworkDocument): Message[] {
  const losses = lossesElsewhere(document);
  if (!isDefault(document.network)) losses.push(message('loss.activationsElsewhere'));
  return losses;
}
