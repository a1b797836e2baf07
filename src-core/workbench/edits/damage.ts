import { at, layerTitle } from '../../document/labels';
import type { Draft } from '../../document/draft';
import { KnobsError } from '../../errors';
import { damageLayer } from '../../explain/damage';
import { message } from '../../words/message';
import type { EditOf } from '../edit-commands';
import type { Label } from './label';

/* All numbers of a layer or of the network at once: broken on purpose, or on the way to another one. */

/** @throws KnobsError if there is no such layer */
export function damage(draft: Draft, command: EditOf<'damage'>): Label {
  damageLayer(draft.network, command);
  const { layer, how } = command;
  const { sizes } = draft.network;
  return () => at(message('history.damage', { how }), layerTitle(sizes, layer));
}

/** @throws KnobsError if the work has another structure */
export function takeMixture(draft: Draft, command: EditOf<'takeMixture'>): Label {
  const { sizes, parameters, t, a, b } = command;
  const { network } = draft;
  if (sizes.join() !== network.sizes.join() || parameters.length !== network.parameters.length) {
    throw new KnobsError('walk.otherStructure');
  }
  network.parameters.set(parameters);
  return () => message('history.mixture', { share: t, a, b });
}
