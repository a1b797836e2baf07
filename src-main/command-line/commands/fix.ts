import type { NetworkDocument } from '#core/document/network-document';
import type { CountedFix } from '#core/explain/fix-count';
import { rankedFixes } from '#core/explain/fixes';
import { pixelsOf } from '#core/digits/digit-set';
import { answerOf } from '#core/network/answer';
import { forward } from '#core/network/forward';
import {
  DIGITS_HELP,
  DIGITS_USAGE,
  expectFiles,
  indexNamed,
  parseWithDigits,
  partNamed,
} from '../arguments';
import { UsageError, type ConsoleCommand } from '../command';
import { checkPart, digitsOf, inJson, positionOf } from '../digit-files';
import { knobNamed, withSign } from '../knob-text';
import { readNetworkFile } from '../network-file';
import { READING_HELP, READING_OPTIONS, READING_USAGE } from '../reading-options';

/** How many lines are printed unless somebody asks for more. */
const USUAL = 20;

export const fixCommand: ConsoleCommand = {
  help: `knobs fix FILE --index N [--top T] [--digits FILE [FILE]]
          [--set practice|exam|all] [--json]
${READING_USAGE}
${DIGITS_USAGE}

Lists the single numbers of a network, weights and biases, each of which by itself
makes a wrong digit right, with the smallest change that was found: in the last two
layers it is the smallest there is. The best for all digits to practise on comes first:
how many of them become right (gained), how many become wrong (lost), and the difference
(net). Numbers that do nothing for the digit, because what they weigh is 0, are left out.

  --index N                which digit of the set, counted from 0
  --top T                  the first T; ${USUAL} if left out, and all of them with --json
  --digits FILE [FILE]     take the digit from IDX files (images and labels) or a CSV file instead
                           of the digits that ship with Knobs, and count on all of them
${DIGITS_HELP}
  --set PART               practice, exam or all of Knobs's digits; all if left out
  --json                   as an object with knobs: layer (hidden1 … output), neuron and
                           input (counted from 0; null for a bias), change, gained, lost
                           and net; change is added to the number, before or after it is
                           rounded to float32
${READING_HELP}`,

  async run(args, surroundings) {
    const { positionals, values, digits } = parseWithDigits(args, {
      index: { type: 'string' },
      top: { type: 'string' },
      set: { type: 'string', default: 'all' },
      json: { type: 'boolean' },
      ...READING_OPTIONS,
    });
    expectFiles(positionals, 1);
    const part = partNamed(values.set);
    checkPart(part, digits);
    const index = indexNamed(values.index);
    const top = topNamed(values.top) ?? (values.json ? Infinity : USUAL);
    const { document, muted } = await readNetworkFile(positionals[0], values, surroundings);
    const { set, stored } = await digitsOf(digits, surroundings);
    const digit = positionOf(set, part, index);
    const { network } = document;
    const fixes = rankedFixes({ network, muted, digits: set, digit }, set);
    if (values.json) {
      surroundings.print(
        JSON.stringify({
          knobs: fixes.slice(0, top).map((fix) => asJson(document, fix)),
          ...inJson(stored),
        }),
      );
      return 0;
    }
    const answer = answerOf(forward(network, pixelsOf(set, digit), muted), muted);
    const label = set.labels[digit];
    if (answer === label) {
      surroundings.print(`digit ${index} of ${part} is right: ${label}`);
      return 0;
    }
    surroundings.print(
      `digit ${index} of ${part}: label ${label}; ${fixes.length} single numbers make it right`,
    );
    for (const fix of fixes.slice(0, top)) surroundings.print(asLine(document, fix));
    return 0;
  },
};

/** @throws UsageError unless it is a count; null if nothing is asked for */
function topNamed(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UsageError(`--top is ${text}; expected a whole number from 1.`);
}

function asJson({ network }: NetworkDocument, fix: CountedFix) {
  const { layer, index, input, change, gained, lost } = fix;
  const { key } = network.layers[layer];
  return { layer: key, neuron: index, input, change, gained, lost, net: gained - lost };
}

function asLine({ network }: NetworkDocument, fix: CountedFix): string {
  const { change, gained, lost } = fix;
  const net = gained - lost;
  const effect = `${gained} gained, ${lost} lost`.padEnd(22);
  return [
    knobNamed(network, fix).padEnd(22),
    withSign(change, change.toPrecision(4)).padStart(12),
    `   ${effect}`,
    `net ${withSign(net, String(net))}`,
  ].join('');
}
