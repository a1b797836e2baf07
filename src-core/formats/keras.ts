import type { Codec } from './codec';
import { formats } from './format-list';
import { checkSuperblock, startsAsH5 } from './h5-superblock';
import { dataOf, documentFrom, inH5Thread } from './h5-thread';
import { lossesWithoutActivations } from './losses';

/** The weights of a Keras 3 model, see `keras-file.ts`. */
export const keras: Codec = {
  ...formats.keras,
  sniff: startsAsH5,
  hasThread: true,
  async read(bytes, answer) {
    checkSuperblock(bytes);
    const result = await inH5Thread({ kind: 'read', bytes, answer });
    if (result.kind === 'asked') return result;
    return { ...result, document: documentFrom(result.document) };
  },
  async write(document) {
    const { bytes } = await inH5Thread({ kind: 'write', document: dataOf(document) });
    return bytes;
  },
  loses: lossesWithoutActivations,
};
