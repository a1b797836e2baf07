import { KnobsError } from '#core/errors';
import { areDefault } from '#core/formats/neuron-names';
import type { NetworkDocument } from '#core/network/document';
import { formatSizes } from '#core/network/shape';
import { expectFiles, parseArguments } from '../arguments';
import type { Command } from '../command';
import { readNetworkFile } from '../network-file';
import { onOneLine } from '../on-one-line';

const count = new Intl.NumberFormat('en-US');

export const info: Command = {
  help: `knobs info FILE...

Says what is in each file: format, structure, number of parameters, the range of
each layer's weights and biases, title, author and the names of neurons.

  --answer KEY   which layers are meant, where a file fits in several ways`,

  async run(args, { print, complain }) {
    const { positionals, values } = parseArguments(args, { answer: { type: 'string' } });
    expectFiles(positionals, 1, Infinity);
    let failed = false;
    for (const [i, path] of positionals.entries()) {
      try {
        const { document, format } = await readNetworkFile(path, values.answer);
        print(`${i > 0 ? '\n' : ''}${[`${path}: ${format}`, ...linesOf(document)].join('\n  ')}`);
      } catch (error) {
        if (!(error instanceof KnobsError)) throw error;
        complain(`${path}: ${error.message}`);
        failed = true;
      }
    }
    return failed ? 1 : 0;
  },
};

function linesOf({ network, names, details, otherMetadata }: NetworkDocument): string[] {
  const { sizes, parameters, layers } = network;
  const lines = [`${formatSizes(sizes)}, ${count.format(parameters.length)} parameters`];
  for (const { key, weights, biases } of layers) {
    lines.push(`${key}: weights ${rangeOf(weights)}, biases ${rangeOf(biases)}`);
  }
  for (const [what, said] of [...Object.entries(details), ...Object.entries(otherMetadata)]) {
    if (said !== '') lines.push(`${what}: ${onOneLine(said)}`);
  }
  layers.forEach(({ key }, l) => {
    if (areDefault(names[l], network, l)) return;
    const named = names[l].flatMap((name, i) => (name === '' ? [] : [`${i} ${onOneLine(name)}`]));
    if (named.length > 0) lines.push(`names of ${key}: ${named.join(', ')}`);
  });
  return lines;
}

function rangeOf(values: Float32Array): string {
  const [least, most] = values.reduce(
    ([min, max], value) => [Math.min(min, value), Math.max(max, value)],
    [Infinity, -Infinity],
  );
  return `${least.toPrecision(4)} to ${most.toPrecision(4)}`;
}
