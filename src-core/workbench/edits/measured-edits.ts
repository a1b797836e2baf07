import type { Meter } from '../../evaluator/meter';
import type { DigitKnowledge } from '../digit-knowledge';
import type { Draft } from '../../document/draft';
import type { MeasuredEdit } from './edits';
import { fitBias, fitGain, tagRow } from './fits';
import type { Label } from './label';

/**
 * Finds out what an edit must know of the digits first.
 * @returns what it then does to a draft
 * @throws KnobsError, by the promise, if it can't be found out
 */
export async function measuredEdit(
  command: MeasuredEdit,
  meter: Meter,
  knowledge: DigitKnowledge,
): Promise<(draft: Draft) => Label> {
  if (command.type === 'tagRow') {
    const layer = command.neuron.layer - 1;
    const means = await meter.ask({ kind: 'layerMeans', layer });
    return (draft) => tagRow(draft, command, means);
  }
  const sums = await Promise.all(
    command.neurons.map((neuron) => meter.ask({ kind: 'sums', neuron })),
  );
  if (command.type === 'fitGain') return (draft) => fitGain(draft, command, sums);
  const chosen = command.to.kind === 'between' ? command.to.chosen : null;
  const known = await knowledge.known(chosen);
  return (draft) => fitBias(draft, command, sums, known);
}
