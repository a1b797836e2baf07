import { pixelsOf } from '#core/digits/digit-set';
import type { NetworkDocument } from '#core/document/network-document';
import { BASELINES, baselineOf, type BaselineName } from '#core/explain/baseline';
import { explainFlow, MOST_STEPS, pixelLink, type Flow } from '#core/explain/flow';
import { answerAndRunnerUp, type FlowTarget } from '#core/explain/flow-target';
import { answerOf } from '#core/network/answer';
import { forward, type Trace } from '#core/network/forward';
import type { Muted } from '#core/network/muted';
import type { Network } from '#core/network/network';
import { CLASSES } from '#core/network/shape';
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
import { linesOf } from '../flow-lines';
import { readNetworkFile } from '../network-file';
import { READING_HELP, READING_OPTIONS, READING_USAGE } from '../reading-options';

export const explainCommand: ConsoleCommand = {
  help: `knobs explain FILE --index N [--for K [--against L]] [--baseline blank|mean]
              [--digits FILE [FILE]] [--set practice|exam|all] [--json]
${READING_USAGE}
${DIGITS_USAGE}

Explains by how much the weighted sum z of output K is above that of output L, or what
z of K alone is: what flows from the ink of one digit through every link and neuron,
compared with a baseline. The flows of each layer add up to the margin of the digit less
that of the baseline, and so do those of all pixels. A muted neuron passes nothing on.

  --index N                which digit of the set, counted from 0
  --for K, --against L     the outputs; the answer against the runner-up if left out,
                           and z of K alone if only --against is
  --baseline NAME          blank paper (blank, if left out), or the mean of the digits
                           to practise on (mean)
  --digits FILE [FILE]     take the digit from IDX files (images and labels) or a CSV file instead
                           of the digits that ship with Knobs
${DIGITS_HELP}
  --set PART               practice, exam or all of Knobs's digits; all if left out
  --json                   as an object with for, against (null for none), margin (of the
                           digit and of the baseline), baseline, layers (every neuron's
                           flow), links (those along which something flows) and pixels
                           (784 flows), in full precision; layers are input, hidden1 …
                           output, neurons and pixels are counted from 0
${READING_HELP}`,

  async run(args, surroundings) {
    const { positionals, values, digits } = parseWithDigits(args, {
      index: { type: 'string' },
      for: { type: 'string' },
      against: { type: 'string' },
      baseline: { type: 'string', default: 'blank' },
      set: { type: 'string', default: 'all' },
      json: { type: 'boolean' },
      ...READING_OPTIONS,
    });
    expectFiles(positionals, 1);
    const part = partNamed(values.set);
    checkPart(part, digits);
    const index = indexNamed(values.index);
    const asked = outputsNamed(values);
    const baseline = baselineNamed(values.baseline);
    const { document, muted } = await readNetworkFile(positionals[0], values, surroundings);
    const { set, stored } = await digitsOf(digits, surroundings);
    const position = positionOf(set, part, index);
    const { network } = document;
    const to = pixelsOf(set, position);
    const trace = forward(network, to, muted);
    const target = { layer: network.layers.length - 1, ...(asked ?? firstTwo(trace, muted)) };
    const from = baselineOf(baseline, set);
    const flow = explainFlow({ network, muted, target, from, to });
    if (!flow.isSettled) {
      surroundings.complain(
        `The split still changed by 1 % or more at ${MOST_STEPS} steps; it adds up all the same.`,
      );
    }
    if (values.json) {
      surroundings.print(
        JSON.stringify({ ...asJson(document, flow, baseline), ...inJson(stored) }),
      );
    } else {
      const digit = { index, part, label: set.labels[position], answer: answerOf(trace, muted) };
      for (const line of linesOf(document, flow, { ...digit, baseline })) surroundings.print(line);
    }
    return 0;
  },
};

type Outputs = Pick<FlowTarget, 'index' | 'against'>;

/** @throws UsageError unless both are outputs, and two; null if nothing is asked for */
function outputsNamed(values: {
  readonly for?: string;
  readonly against?: string;
}): Outputs | null {
  const index = outputNamed('--for', values.for);
  const against = outputNamed('--against', values.against);
  if (index === null) {
    if (against === null) return null;
    throw new UsageError('--against needs --for: the output whose z is explained.');
  }
  if (index === against) {
    throw new UsageError(`--for and --against are both ${index}; expected two outputs.`);
  }
  return { index, against };
}

function outputNamed(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d$/.test(text)) return Number(text);
  throw new UsageError(`${option} is ${text}; expected an output, 0 to ${CLASSES - 1}.`);
}

function baselineNamed(text: string): BaselineName {
  const found = BASELINES.find((name) => name === text);
  if (found) return found;
  throw new UsageError(`--baseline is ${text}; expected ${BASELINES.join(' or ')}.`);
}

/** @throws UsageError if there is no runner-up */
function firstTwo(trace: Trace, muted: Muted): Outputs {
  const found = answerAndRunnerUp(trace, muted);
  if (found) return found;
  throw new UsageError('Fewer than two outputs are not muted; expected --for, and --against.');
}

/** One neuron or pixel, as links have them. */
type Place = readonly [key: string, index: number];

interface LinkFlow {
  readonly from: Place;
  readonly to: Place;
  readonly flow: number;
}

function asJson({ network, names }: NetworkDocument, flow: Flow, baseline: BaselineName) {
  const { target, margin, neurons, pixels } = flow;
  return {
    for: target.index,
    against: target.against,
    margin,
    baseline,
    layers: network.layers.map(({ key }, l) => ({
      key,
      neurons: Array.from(neurons[l], (flow, index) => ({ index, name: names[l][index], flow })),
    })),
    links: network.layers.flatMap((_, l) => linksInto(network, flow, l)),
    pixels: Array.from(pixels),
  };
}

/** The links into a layer along which something flows. */
function linksInto(network: Network, flow: Flow, layer: number): LinkFlow[] {
  const { key, inputs, outputs } = network.layers[layer];
  const before = layer === 0 ? 'input' : network.layers[layer - 1].key;
  const found: LinkFlow[] = [];
  for (let index = 0; index < outputs; index++) {
    for (let i = 0; i < inputs; i++) {
      const along =
        layer === 0
          ? pixelLink(network, flow, { pixel: i, index })
          : flow.links[layer][index * inputs + i];
      if (along !== 0) found.push({ from: [before, i], to: [key, index], flow: along });
    }
  }
  return found;
}
