import { KnobsError } from '#core/errors';
import { accuracy } from '#core/evaluator/measurement';
import { areDefault } from '#core/formats/neuron-names';
import type { SavedState } from '#core/document/saved-state';
import { formatStructure } from '#core/network/structure';
import { withCommas } from '#core/with-commas';
import { withoutFlags } from '#core/document/neuron-flags';
import { expectFiles, parseArguments } from '../arguments';
import type { ConsoleCommand } from '../command';
import { failureLine } from '../failure-line';
import { readNetworkFile, type NetworkFile } from '../network-file';
import { READING_HELP, READING_OPTIONS, READING_USAGE } from '../reading-options';
import { onOneLine } from '../on-one-line';

export const infoCommand: ConsoleCommand = {
  help: `knobs info FILE...
${READING_USAGE}

Says what is in each file: format, structure, number of parameters, the range of
each layer's weights and biases, title, author, the names of neurons, which of them
are muted or locked, and the snapshots in the order in which they were taken.

${READING_HELP}`,

  async run(args, { print, complain, digitsFolder }) {
    const { positionals, values } = parseArguments(args, { ...READING_OPTIONS });
    expectFiles(positionals, 1, Infinity);
    let failed = false;
    let between = '';
    for (const path of positionals) {
      try {
        const file = await readNetworkFile(path, values, { complain, digitsFolder });
        const title = `${onOneLine(path)}: ${file.format}`;
        print(between + [title, ...linesOf(file)].join('\n  '));
        between = '\n';
      } catch (error) {
        if (!(error instanceof KnobsError)) throw error;
        complain(failureLine(path, error.message));
        failed = true;
      }
    }
    return failed ? 1 : 0;
  },
};

function linesOf({ document, muted, locked }: NetworkFile): string[] {
  const { network, names, details, otherMetadata, snapshots = [] } = document;
  const { sizes, parameters, layers } = network;
  const lines = [`${formatStructure(network)}, ${withCommas(parameters.length)} parameters`];
  for (const { key, weights, biases } of layers) {
    lines.push(`${key}: weights ${rangeOf(weights)}, biases ${rangeOf(biases)}`);
  }
  const others = withoutFlags(otherMetadata, sizes);
  for (const [what, said] of [...Object.entries(details), ...Object.entries(others)]) {
    if (said !== '') lines.push(onOneLine(`${what}: ${said}`));
  }
  layers.forEach(({ key }, l) => {
    if (areDefault(names[l], network, l)) return;
    const named = names[l].flatMap((name, i) => (name === '' ? [] : [`${i} ${onOneLine(name)}`]));
    if (named.length > 0) lines.push(`names of ${key}: ${named.join(', ')}`);
  });
  layers.forEach(({ key }, l) => {
    for (const [what, flags] of Object.entries({ muted, locked })) {
      const numbers = flags[l].flatMap((isOn, i) => (isOn ? [i] : []));
      if (numbers.length > 0) lines.push(`${what} in ${key}: ${numbers.join(', ')}`);
    }
  });
  for (const snapshot of snapshots) lines.push(lineOf(snapshot));
  return lines;
}

/** A file does not say when a snapshot was taken, only how many digits were right then. */
function lineOf({ name, scores }: SavedState): string {
  const said = scores
    ? `${withCommas(scores.all.right)} of ${withCommas(scores.all.count)} digits right, ${(100 * accuracy(scores.all)).toFixed(2)} %`
    : 'not measured';
  return `snapshot ${onOneLine(name)}: ${said}`;
}

function rangeOf(values: Float32Array): string {
  const [least, most] = values.reduce(
    ([min, max], value) => [Math.min(min, value), Math.max(max, value)],
    [Infinity, -Infinity],
  );
  return `${least.toPrecision(4)} to ${most.toPrecision(4)}`;
}
