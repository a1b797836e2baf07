import { pixelsOf } from '#core/digits/digit-set';
import type { NetworkDocument } from '#core/document/network-document';
import { answerOf, largestOutputs, UNDECIDED } from '#core/network/answer';
import { forward } from '#core/network/forward';
import {
  DIGITS_HELP,
  DIGITS_USAGE,
  expectFiles,
  indexNamed,
  parseWithDigits,
  partNamed,
} from '../arguments';
import type { ConsoleCommand } from '../command';
import { checkPart, digitsOf, inJson, positionOf } from '../digit-files';
import { readNetworkFile } from '../network-file';
import { READING_HELP, READING_OPTIONS, READING_USAGE } from '../reading-options';
import { onOneLine } from '../on-one-line';

export const predictCommand: ConsoleCommand = {
  help: `knobs predict FILE --index N [--digits FILE [FILE]] [--set practice|exam|all] [--json]
${READING_USAGE}
${DIGITS_USAGE}

Shows one digit to the network and prints every neuron's weighted sum z and
activation a, layer by layer, in full precision. A muted neuron's activation is 0.
The answer is the output with the largest z; where several share it exactly, the
digit is undecided. A muted output is never the answer.

  --index N                which digit of the set, counted from 0
  --digits FILE [FILE]     take it from IDX files (images and labels) or a CSV file instead of
                           the digits that ship with Knobs
${DIGITS_HELP}
  --set PART               practice, exam or all of Knobs's digits; all if left out
  --json                   as an object with file, index, label, answer (null if it
                           is undecided), largest (the outputs with the largest z),
                           reading (activations, input and order that it was
                           taken to have, and whether they were guessed) and layers,
                           each with its key as layer, z and a
${READING_HELP}`,

  async run(args, surroundings) {
    const { positionals, values, digits } = parseWithDigits(args, {
      index: { type: 'string' },
      set: { type: 'string', default: 'all' },
      json: { type: 'boolean' },
      ...READING_OPTIONS,
    });
    expectFiles(positionals, 1);
    const part = partNamed(values.set);
    checkPart(part, digits);
    const index = indexNamed(values.index);
    const [file] = positionals;
    const { document, muted, reading } = await readNetworkFile(file, values, surroundings);
    const { set, stored } = await digitsOf(digits, surroundings);
    const position = positionOf(set, part, index);
    const { z, a } = forward(document.network, pixelsOf(set, position), muted);
    const label = set.labels[position];
    const answer = answerOf({ z }, muted);
    const largest = largestOutputs({ z }, muted);
    if (values.json) {
      const layers = document.network.layers.map(({ key }, l) => ({
        layer: key,
        z: Array.from(z[l]),
        a: Array.from(a[l]),
      }));
      surroundings.print(
        JSON.stringify({
          file,
          index,
          label,
          answer: answer === UNDECIDED ? null : answer,
          largest,
          reading,
          layers,
          ...inJson(stored),
        }),
      );
    } else {
      surroundings.print(
        `digit ${index} of ${part}: label ${label}, ${answerText(answer, largest)}`,
      );
      for (const line of linesOf(document, z, a)) surroundings.print(line);
    }
    return 0;
  },
};

function answerText(answer: number, largest: readonly number[]): string {
  if (answer !== UNDECIDED) return `answer ${answer}`;
  if (largest.length === 0) return 'undecided (all outputs are muted)';
  return `undecided (outputs ${largest.join(', ')} are equal)`;
}

function linesOf(
  { network, names }: NetworkDocument,
  z: readonly Float64Array[],
  a: readonly Float64Array[],
): string[] {
  return network.layers.flatMap(({ key, outputs }, l) =>
    Array.from({ length: outputs }, (_, i) => {
      const name = onOneLine(names[l][i]);
      return `${key} ${i}\tz ${z[l][i]}\ta ${a[l][i]}${name === '' ? '' : `\t${name}`}`;
    }),
  );
}
