import { wholeBuffers } from '../../bytes/shared';
import type { Meter } from '../../evaluator/meter';
import type { Network } from '../../network/network';
import type { DigitKnowledge } from '../digit-knowledge';
import type { Draft } from '../../document/draft';
import type { WorkbenchTasks } from '../tasks';
import type { MeasuredEdit } from './edits';
import { fitBias, fitGainEdit, tagRow } from './fits';
import type { Label } from './label';

/** What is known, and who finds out more. */
interface Sources {
  /** The work's, as it is now. */
  readonly network: Network;
  readonly meter: Meter;
  readonly knowledge: DigitKnowledge;
  readonly tasks: WorkbenchTasks;
}

/**
 * Finds out what an edit must know of the digits first.
 * @returns what it then does to a draft
 * @throws KnobsError, by the promise, if it can't be found out
 */
export async function measuredEdit(
  command: MeasuredEdit,
  { network, meter, knowledge, tasks }: Sources,
): Promise<(draft: Draft) => Label> {
  if (command.type === 'tagRow') {
    const layer = command.neuron.layer - 1;
    const means = await meter.ask({ kind: 'layerMeans', layer });
    return (draft) => tagRow(draft, command, means);
  }
  const { neurons } = command;
  const biases = neurons.map(({ layer, index }) => network.layers[layer].biases[index]);
  const sums = await Promise.all(neurons.map((neuron) => meter.ask({ kind: 'sums', neuron })));
  const moved = wholeBuffers(sums);
  if (command.type === 'fitGain') {
    const factors = await tasks.ask('factorsFor', { input: { sums, biases }, moved }).answer;
    return (draft) => fitGainEdit(draft, command, factors);
  }
  const { to } = command;
  const known = await knowledge.known({ choices: [to.kind === 'between' ? to.chosen : null] });
  const input = { neurons, to, sums, known };
  const fitted = await tasks.ask('biasesFor', { input, moved }).answer;
  return (draft) => fitBias(draft, command, fitted);
}
