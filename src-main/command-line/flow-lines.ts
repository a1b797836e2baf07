import type { NetworkDocument } from '#core/document/network-document';
import type { PartName } from '#core/evaluator/measurement';
import type { BaselineName } from '#core/explain/baseline';
import type { Flow } from '#core/explain/flow';
import { UNDECIDED } from '#core/network/answer';
import { onOneLine } from './on-one-line';

interface About {
  readonly index: number;
  readonly part: PartName;
  readonly label: number;
  readonly answer: number;
  readonly baseline: BaselineName;
}

const CALLED: Readonly<Record<BaselineName, string>> = {
  blank: 'blank paper',
  mean: 'the mean digit',
};

/** A flow as a table to read: every layer from the largest share down. */
export function linesOf(document: NetworkDocument, flow: Flow, about: About): string[] {
  const { digit, baseline } = flow.margin;
  const { index, part, label, answer } = about;
  const read = answer === UNDECIDED ? 'undecided' : `answer ${answer}`;
  const { index: k, against: l } = flow.target;
  const what = l === null ? `z of ${k}` : `${k} rather than ${l}: z of ${k} less z of ${l}`;
  return [
    `digit ${index} of ${part}: label ${label}, ${read}`,
    `${what} ${signed(digit)}`,
    `${CALLED[about.baseline]} ${signed(baseline)}, this ink ${signed(digit - baseline)}`,
    ...document.network.layers.flatMap((_, layer) => ['', ...layerLines(document, flow, layer)]),
  ];
}

function layerLines({ network, names }: NetworkDocument, flow: Flow, layer: number): string[] {
  const { key } = network.layers[layer];
  const neurons = [...flow.neurons[layer].entries()]
    .filter(([, through]) => through !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  if (neurons.length === 0) return [`${key}: nothing flows`];
  return neurons.map(([index, through]) => {
    const name = onOneLine(names[layer][index]);
    return `${key} ${index}`.padEnd(12) + signed(through).padStart(12) + (name && `  ${name}`);
  });
}

/** With its sign, and as many digits as a person compares. */
function signed(value: number): string {
  const text = value.toFixed(4);
  return value < 0 || Object.is(value, -0) ? text : `+${text}`;
}
