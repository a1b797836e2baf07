import { KnobsError } from '../../errors';
import { plainDocument } from '../../document/network-document';
import { randomNetwork } from '../../document/initial';
import type { ActivationName } from '../../network/activations';
import { structureOf } from '../../network/structure';
import type { Codec } from '../codec';

/** A sentence or several: from the beginning of a word to a full stop or a question mark. */
const SENTENCE = /^["\p{L}].{10,1500}[.?]$/su;

/**
 * Reads a file that may be anything.
 * @returns whether it was read, asked about or refused with a sentence
 * @throws whatever is no refusal, or says too little or too much
 */
export async function attemptRead(
  codec: Codec,
  bytes: Uint8Array,
): Promise<'read' | 'asked' | 'refused'> {
  try {
    const reading = await codec.read(bytes);
    if ('question' in reading) return 'asked';
    if (reading.document.network.parameters.every(Number.isFinite)) return 'read';
    throw new Error('It was read with NaN or infinity in it.');
  } catch (error) {
    if (error instanceof KnobsError && SENTENCE.test(error.message)) return 'refused';
    throw error;
  }
}

/** Small files that the codec wrote: with and without hidden layers, names, notes and activations. */
export async function ownFiles(codec: Codec): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const sizes of [
    [784, 10],
    [784, 2, 10],
    [784, 2, 2, 10],
  ]) {
    const i = files.length;
    const plain = structureOf(sizes);
    // The last has every activation that a file has to say.
    const activations: ActivationName[] = ['relu', 'tanh', 'softmax'];
    const document = randomNetwork(i === 2 ? { sizes, activations } : plain, 7 + i);
    const file = await codec.write({
      ...plainDocument(document.network, i === 0 ? '' : 'Vier – 四'),
      names: sizes.slice(1).map((count) => Array.from({ length: count }, (_, j) => `n${j}`)),
      otherMetadata: i === 2 ? { trained_with: 'nothing' } : {},
    });
    files.push(file);
  }
  return files;
}
