import { atomicWrite } from '../../files/atomic-write';
import { expectFiles, parseArguments } from '../arguments';
import { UsageError, type Command } from '../command';
import { contactSheet } from '../contact-sheet';
import { readNetworkFile } from '../network-file';
import { encodePng } from '../png';

export const render: Command = {
  help: `knobs render FILE OUT.png

Draws the weights of every neuron of the first layer as a 28 × 28 grid, all in one
picture: blue is positive, orange is negative, and the strongest has the full colour.

  --answer KEY   which layers are meant, where a file fits in several ways`,

  async run(args) {
    const { positionals, values } = parseArguments(args, { answer: { type: 'string' } });
    expectFiles(positionals, 2);
    const [from, to] = positionals;
    if (!to.toLowerCase().endsWith('.png')) {
      throw new UsageError(`${to} does not end in .png; a picture is written as nothing else.`);
    }
    const { document } = await readNetworkFile(from, values.answer);
    const { width, height, pixels } = contactSheet(document.network);
    await atomicWrite(to, encodePng(width, height, pixels));
    return 0;
  },
};
