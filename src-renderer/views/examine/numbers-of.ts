import { apportion, shownMargin } from '#core/explain/apportion';
import type { Flow } from '#core/explain/flow';
import type { FlowTerms } from '#core/explain/terms';

/** What a neuron adds: by the flow, in the last sum, or in it beyond what is usual. */
export const PARTS = ['flow', 'inSum', 'againstUsual'] as const;
export type PartShown = (typeof PARTS)[number];

interface NumbersRow {
  readonly index: number;
  readonly a: number;
  /** null while it is not measured. */
  readonly usual: number | null;
  /** With two decimals, such that all come to the total. */
  readonly shown: number;
}

interface Numbers {
  /** From the largest part down. */
  readonly rows: readonly NumbersRow[];
  /** null where it takes no part. */
  readonly bias: number | null;
  readonly total: number;
}

/** What the neurons of the layer before the target add; null where that is not known. */
export function numbersOf(
  { target, neurons, margin }: Pick<Flow, 'target' | 'neurons' | 'margin'>,
  { a, usual, bias, inSum, againstUsual }: FlowTerms,
  part: PartShown,
): Numbers | null {
  const parts = { flow: neurons[target.layer - 1], inSum, againstUsual }[part];
  // The network may have become another one meanwhile.
  if (parts?.length !== a.length) return null;
  const withBias = part === 'inSum';
  const all = withBias ? [...parts, bias] : [...parts];
  const shown = part === 'flow' ? apportion(all, 2, shownMargin(margin, 2).ink) : apportion(all, 2);
  const total = shown.reduce((sum, one) => sum + one, 0);
  const rows = [...parts.keys()]
    .sort((i, j) => Math.abs(parts[j]) - Math.abs(parts[i]) || i - j)
    .map((index) => ({ index, a: a[index], usual: usual?.[index] ?? null, shown: shown[index] }));
  return { rows, bias: withBias ? shown[a.length] : null, total };
}
