import type { DigitSet } from '#core/digits/digit-set';
import { KnobsError } from '#core/errors';
import { Evaluator } from '#core/evaluator/evaluator';
import { accuracy, undecidedIn, type Part, type PartName } from '#core/evaluator/measurement';
import type { CostName } from '#core/network/costs';
import { effectiveParameters } from '#core/network/muted';
import type { Structure } from '#core/network/structure';
import {
  DIGITS_HELP,
  DIGITS_USAGE,
  costNamed,
  expectFiles,
  parseWithDigits,
  partNamed,
} from '../arguments';
import type { ConsoleCommand } from '../command';
import { checkPart, digitsOf, inJson } from '../digit-files';
import { failureLine } from '../failure-line';
import { readNetworkFile, type FileReading } from '../network-file';
import { READING_HELP, READING_OPTIONS, READING_USAGE } from '../reading-options';
import { onOneLine } from '../on-one-line';

interface Scored {
  readonly file: string;
  readonly reading: FileReading;
  readonly part: Part;
  /** Which cost it is. */
  readonly costName: CostName;
}

export const scoreCommand: ConsoleCommand = {
  help: `knobs score FILE... [--digits FILE [FILE]] [--set practice|exam|all] [--json]
            [--cost quadratic|cross-entropy]
${READING_USAGE}
${DIGITS_USAGE}

Measures each network and ranks them by accuracy, then by cost. Muted neurons count
as zero. A digit is undecided, and so wrong, where several outputs share the
largest weighted sum exactly. A file that cannot be read gets a line of its own with the reason; the
others are still measured.

  --digits FILE [FILE]     measure on IDX files (images and labels) or a CSV file instead of
                           the digits that ship with Knobs
${DIGITS_HELP}
  --set PART               practice, exam or all of Knobs's digits; the exam if
                           left out, and all of a person's own
  --cost NAME              the cost: quadratic if left out; the cross-entropy only of networks whose
                           outputs are sigmoid or softmax, the quadratic cost of the others
  --json                   as an array of objects with rank, file, accuracy, right,
                           undecided, count, cost, costName and reading (activations,
                           input and order, and whether they were guessed), or file and error
${READING_HELP}`,

  async run(args, surroundings) {
    const { positionals, values, digits } = parseWithDigits(args, {
      set: { type: 'string' },
      json: { type: 'boolean' },
      cost: { type: 'string' },
      ...READING_OPTIONS,
    });
    expectFiles(positionals, 1, Infinity);
    const name = partNamed(values.set ?? (digits ? 'all' : 'exam'));
    checkPart(name, digits);
    const cost = costNamed(values.cost ?? 'quadratic');
    const { set, stored } = await digitsOf(digits, surroundings);
    const measure = measurer(set, name, cost);

    const scored: Scored[] = [];
    const failures: { readonly file: string; readonly error: string }[] = [];
    for (const [i, file] of positionals.entries()) {
      surroundings.showProgress(onOneLine(`Measuring ${i + 1} of ${positionals.length}: ${file}`));
      try {
        const { document, muted, reading } = await readNetworkFile(file, values, surroundings);
        const { network } = document;
        const scores = measure(network, effectiveParameters(network, muted));
        scored.push({ file, reading, ...scores });
      } catch (error) {
        if (!(error instanceof KnobsError)) throw error;
        failures.push({ file, error: error.message });
      }
    }
    surroundings.showProgress('');
    scored.sort((a, b) => accuracy(b.part) - accuracy(a.part) || a.part.cost - b.part.cost);
    if (values.json) {
      surroundings.print(
        JSON.stringify(
          [...scored.map((one, i) => ({ ...asJson(one, i), ...inJson(stored) })), ...failures],
          null,
          2,
        ),
      );
    } else {
      scored.forEach((one, i) => surroundings.print(asLine(one, i)));
      for (const { file, error } of failures) {
        surroundings.print(`  –  ${failureLine(file, error)}`);
      }
    }
    return failures.length > 0 ? 1 : 0;
  },
};

/** Measures any number of networks on the same digits. */
function measurer(digits: DigitSet, name: PartName, cost: CostName) {
  let evaluator: Evaluator | undefined;
  return (structure: Structure, parameters: Float32Array): Omit<Scored, 'file' | 'reading'> => {
    if (evaluator) evaluator.setNetwork(structure, parameters);
    else evaluator = new Evaluator(digits, structure, parameters);
    evaluator.setCost(cost);
    const { costName, [name]: part } = evaluator.measure(0);
    return { part, costName };
  };
}

function asLine({ file, part }: Scored, index: number): string {
  const share = (100 * accuracy(part)).toFixed(2).padStart(6);
  const rank = `${index + 1}.`.padStart(4);
  const open = undecidedIn(part.confusion);
  const undecided = open === 0 ? '' : `, ${open} undecided`;
  return `${rank} ${share} %  ${part.right} of ${part.count}${undecided}  cost ${part.cost.toFixed(5)}  ${onOneLine(file)}`;
}

function asJson({ file, reading, part, costName }: Scored, index: number) {
  const { right, count, cost, confusion } = part;
  const undecided = undecidedIn(confusion);
  const known = { right, undecided, count, cost, costName };
  return { rank: index + 1, file, accuracy: accuracy(part), ...known, reading };
}
