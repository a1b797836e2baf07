import { basename } from 'node:path';
import { KnobsError } from '#core/errors';
import { codecOf, readNetwork } from '#core/formats/registry';
import type { NetworkDocument } from '#core/document/network-document';
import { flagsFrom, type Flags } from '#core/document/neuron-flags';
import { readWholeFile } from '../files/read-file';
import { english } from '#core/words/english';
import type { Console } from './command';
import { onOneLine } from './on-one-line';

export interface NetworkFile extends Flags {
  readonly document: NetworkDocument;
  /** What the file's format is called. */
  readonly format: string;
}

/**
 * Reads the network in a file.
 * Says what a person should know of how it was read.
 * @param answer the key of a choice, if the file can be understood in several ways
 * @throws KnobsError that says what is wrong with the file, or what the choices are
 */
export async function readNetworkFile(
  path: string,
  answer: string | undefined,
  { complain }: Pick<Console, 'complain'>,
): Promise<NetworkFile> {
  const bytes = await readWholeFile(path);
  const reading = await readNetwork(bytes, basename(path), answer);
  if ('document' in reading) {
    const { document, remarks = [] } = reading;
    const name = basename(path);
    for (const remark of remarks) complain(onOneLine(`${name}: ${english.say(remark)}`));
    const flags = flagsFrom(document.otherMetadata, document.network.sizes);
    return { document, format: codecOf(bytes, basename(path)).name, ...flags };
  }
  const { text, choices } = reading.question;
  const listed = choices.map(({ key, label }) => `--answer "${key}" for ${english.say(label)}`);
  throw new KnobsError('plain', { text: `${english.say(text)} ${listed.join('; ')}.` });
}
