import { bestPlace, exactCurve, rightAt, type Curve } from '#core/explain/curve';
import { hasExactCurve, offsetOfKnob, type Knob } from '#core/explain/curve-knob';
import { sampledCurve } from '#core/explain/curve-samples';
import { CurveTraces } from '#core/explain/curve-traces';
import { spanOfPart } from '#core/explain/digit-span';
import type { NetworkDocument } from '#core/document/network-document';
import type { PartName } from '#core/evaluator/measurement';
import { DIGITS_HELP, DIGITS_USAGE, expectFiles, parseWithDigits, partNamed } from '../arguments';
import type { ConsoleCommand } from '../command';
import { checkPart, digitsOf, inJson } from '../digit-files';
import { knobNamed, knobOf } from '../knob-text';
import { readNetworkFile } from '../network-file';
import { READING_HELP, READING_OPTIONS, READING_USAGE } from '../reading-options';

export const curveCommand: ConsoleCommand = {
  help: `knobs curve FILE --knob KNOB [--digits FILE [FILE]]
            [--set practice|exam|all] [--json]
${READING_USAGE}
${DIGITS_USAGE}

The accuracy as a function of one number of a network. It only changes at some places, the
breakpoints: in the last two layers these are exact. Before them the accuracy is measured at places
throughout the usual range, and the breakpoints lie between them.

  --knob KNOB              a bias, as hidden2[3].bias, or a weight, as output[4][7]: that of
                           neuron 4 from its input 7, both counted from 0
  --digits FILE [FILE]     measure on IDX files (images and labels) or a CSV file instead of the
                           digits that ship with Knobs
${DIGITS_HELP}
  --set PART               practice, exam or all of Knobs's digits; practice if left out,
                           and all of a person's own
  --json                   as an object with breakpoints [n], ascending, and accuracy [n + 1],
                           from 0 to 1: before, between and behind them; and sampled: true
                           where they are not exact
${READING_HELP}`,

  async run(args, surroundings) {
    const { positionals, values, digits } = parseWithDigits(args, {
      knob: { type: 'string' },
      set: { type: 'string' },
      json: { type: 'boolean' },
      ...READING_OPTIONS,
    });
    expectFiles(positionals, 1);
    const part = partNamed(values.set ?? (digits ? 'all' : 'practice'));
    checkPart(part, digits);
    const { document, muted } = await readNetworkFile(positionals[0], values, surroundings);
    const { network } = document;
    const knob = knobOf(network, values.knob);
    const { set, stored } = await digitsOf(digits, surroundings);
    const span = spanOfPart(set, part);
    let curve: Curve;
    if (hasExactCurve(network, knob)) {
      const traces = new CurveTraces(set);
      traces.update(network, muted);
      curve = exactCurve(traces, knob, span);
    } else {
      curve = sampledCurve({ network, muted, digits: set, knob, span });
    }
    if (values.json)
      surroundings.print(
        JSON.stringify({ ...asJson(curve, hasExactCurve(network, knob)), ...inJson(stored) }),
      );
    else for (const line of asLines(document, knob, curve, part)) surroundings.print(line);
    return 0;
  },
};

function asJson({ breakpoints, right, count }: Curve, isWhole: boolean) {
  const accuracy = Array.from(right, (one) => one / count);
  const curve = { breakpoints: Array.from(breakpoints), accuracy };
  return isWhole ? curve : { ...curve, sampled: true };
}

/** Where the present value lies, where the best does, and the accuracy at places across. */
function asLines(
  { network }: NetworkDocument,
  knob: Knob,
  curve: Curve,
  part: PartName,
): readonly string[] {
  const present = network.parameters[offsetOfKnob(network.sizes, knob)];
  const limit = Math.max(16, 2 * Math.abs(present));
  const best = bestPlace(curve, present, { from: -limit, to: limit });
  const share = (right: number) => `${((100 * right) / curve.count).toFixed(2)} %`.padStart(8);
  const line = (value: number, right: number, note: string) =>
    `${value.toFixed(4).padStart(12)}  ${share(right)}  ${note}`.trimEnd();
  const kind = hasExactCurve(network, knob) ? 'exact' : 'sampled';
  const places = Array.from({ length: 17 }, (_, i) => (limit * (i - 8)) / 8);
  return [
    `${knobNamed(network, knob)} on ${part}, ${curve.count} digits, ${kind}`,
    line(present, rightAt(curve, present), 'now'),
    line(best.value, best.right, 'best'),
    '',
    ...places.map((value) => line(value, rightAt(curve, value), '')),
  ];
}
