import { baselineOf, type BaselineName } from '../explain/baseline';
import { explainFlow, inkThrough, slopeAt, type Flow } from '../explain/flow';
import { usualTarget, type FlowTarget } from '../explain/flow-target';
import { termsOf, type FlowTerms } from '../explain/terms';
import { meansOver } from '../explain/usual';
import type { Way } from '../explain/walk';
import type { LayerSizes } from '../network/shape';
import type { SentWay } from '../workbench/tasks';
import type { FlowInkQuestion, FlowQuestion, FlowTermsQuestion } from './flow';
import { Newest } from './newest';
import type { Sources } from './question-kind';

export interface FlowAnswer extends Flow {
  /** Of each layer as far as the target's, which neurons have such a small slope that they are flat. */
  readonly isFlat: readonly (readonly boolean[])[];
}

/** @returns null where nothing can be asked for, as with all outputs muted; undefined if the target is gone */
export function flowAnswer(
  { target: asked, baseline }: FlowQuestion,
  sources: Sources,
): FlowAnswer | null | undefined | Promise<FlowAnswer | undefined> {
  const { document, input } = sources;
  const trace = sources.trace();
  const label = input.source.kind === 'digit' ? input.source.label : null;
  const target = asked ?? usualTarget(trace, label, document.facts.muted);
  if (!target) return null;
  if (!isThere(document.network.sizes, target)) return undefined;
  const way = wayOf(sources, target, baseline);
  const isFlat = document.network.layers
    .slice(0, target.layer + 1)
    .map(({ outputs }, layer) =>
      Array.from(
        { length: outputs },
        (_, index) => slopeAt(way.network, trace, { layer, index }).isFlat,
      ),
    );
  if (!isLarge(way)) return { ...explainFlow(way), isFlat };
  const found = flows.ask(() => sources.tasks.ask('flow', { input: sent(way) }).answer);
  return found.then((flow) => flow && { ...flow, isFlat });
}

export function flowInkAnswer(
  { target, baseline, steps, through }: FlowInkQuestion,
  sources: Sources,
): Float64Array | undefined | Promise<Float64Array | undefined> {
  const { sizes } = sources.document.network;
  const { layer, index, from } = through;
  const isPart = layer <= target.layer && isThere(sizes, { layer, index, against: null });
  if (!isThere(sizes, target) || !isPart || (from ?? 0) >= sizes[layer]) return undefined;
  const way = wayOf(sources, target, baseline);
  if (!isLarge(way)) return inkThrough(way, { steps }, through);
  return inks.ask(
    () => sources.tasks.ask('flowInk', { input: { ...sent(way), steps, through } }).answer,
  );
}

export function flowTermsAnswer(
  { target }: FlowTermsQuestion,
  sources: Sources,
): FlowTerms | null | undefined | Promise<FlowTerms | null | undefined> {
  const { document, results, meter } = sources;
  if (!isThere(document.network.sizes, target)) return undefined;
  if (target.layer === 0) return null;
  const layer = target.layer - 1;
  const muted = document.facts.muted[layer];
  const terms = (usual: Float64Array | null) =>
    termsOf(document.network, sources.trace(), target, usual);
  const { measurement, digits } = results;
  if (!measurement) return terms(null);
  const known = usual.get(measurement)?.get(layer);
  if (known) return terms(known);
  return meter.ask({ kind: 'layerMeans', layer }).then((byLabel) => {
    const found = meansOver(byLabel, digits.labels).map((mean, j) => (muted[j] ? 0 : mean));
    usual.set(measurement, (usual.get(measurement) ?? new Map()).set(layer, found));
    return isThere(document.network.sizes, target) ? terms(found) : undefined;
  });
}

/** Mean activations by layer, as long as there is no newer measurement. */
const usual = new WeakMap<object, Map<number, Float64Array>>();

function isThere(sizes: LayerSizes, { layer, index, against }: FlowTarget): boolean {
  const count = sizes[layer + 1] ?? 0;
  return index < count && (against === null || (against < count && against !== index));
}

function wayOf(
  { document: { network, facts }, input, results }: Sources,
  target: FlowTarget,
  baseline: BaselineName,
): Way {
  const from = baselineOf(baseline, results.digits);
  return { network, muted: facts.muted, target, from, to: input.pixels };
}

/** Whether it may take longer than 8 ms: then it is done on a thread of its own. */
function isLarge({ network }: Way): boolean {
  const [first, ...later] = network.layers;
  const links = later.reduce((sum, { weights }) => sum + weights.length, 0);
  return first.outputs > 64 || links > 3000;
}

function sent({ network, ...way }: Way): SentWay {
  const { sizes, activations, parameters } = network;
  return { ...way, sizes, activations, parameters };
}

const flows = new Newest<Flow>();
const inks = new Newest<Float64Array>();
