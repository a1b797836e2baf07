import { basename } from 'node:path';
import { csv } from '#core/formats/csv';
import { codecNamed } from '#core/formats/registry';
import { atomicWrite } from '../../files/atomic-write';
import { expectFiles, parseArguments } from '../arguments';
import { UsageError, type ConsoleCommand } from '../command';
import { readNetworkFile } from '../network-file';
import { READING_HELP, READING_OPTIONS, READING_USAGE } from '../reading-options';
import { onOneLine } from '../on-one-line';
import { english } from '#core/words/english';

export const convertCommand: ConsoleCommand = {
  help: `knobs convert IN OUT [--decimal point|comma]
${READING_USAGE}

Writes the network of one file to another, in the format that the extension of OUT
says: .safetensors, .npz, .onnx, .weights.h5, .json or .csv. What the format has no
place for is told.

  --decimal MARK   the mark in the numbers of a CSV file; the point if left out
${READING_HELP}`,

  async run(args, { complain, digitsFolder }) {
    const { positionals, values } = parseArguments(args, {
      decimal: { type: 'string' },
      ...READING_OPTIONS,
    });
    expectFiles(positionals, 2);
    const [from, to] = positionals;
    const codec = codecNamed(to);
    if (!codec) throw new UsageError(`${to} has no extension of a format that Knobs writes.`);
    const mark = values.decimal;
    if (mark !== undefined && mark !== 'point' && mark !== 'comma') {
      throw new UsageError(`--decimal is ${mark}; expected point or comma.`);
    }
    if (mark !== undefined && codec !== csv) {
      throw new UsageError(`--decimal is for CSV files; ${to} is none.`);
    }
    const { document } = await readNetworkFile(from, values, { complain, digitsFolder });
    const losses = codec.loses(document);
    if (losses.length > 0) {
      const listed = english.list(losses.map(english.say));
      complain(onOneLine(`${basename(to)} has no place for ${listed}.`));
    }
    const decimal = mark === 'comma' ? ',' : '.';
    await atomicWrite(to, await codec.write(document, { decimal }));
    return 0;
  },
};
