import type { DigitSet } from '../../digits/digit-set';
import type { Draft } from '../../document/draft';
import { KnobsError } from '../../errors';
import type { EditCommand, EditOf } from '../edit-commands';
import * as draw from './draw';
import * as grid from './grid';
import type { Label } from './label';
import * as neurons from './neurons';
import * as rows from './rows';
import * as snapshots from './snapshots';

/** Edits that must know first what the neurons do for all digits. */
export type MeasuredEdit = EditOf<'fitBias' | 'fitGain' | 'tagRow'>;
/** Edits that must know more than a draft has: another network, or what else is in the file. */
export type InformedEdit = EditOf<'takeNeuron' | 'setDetails'>;
/** Edits that a draft and the command are enough for. */
export type PlainEdit = Exclude<EditCommand, MeasuredEdit | InformedEdit>;

/** What changes the structure of a network. */
type Surgery = typeof import('./surgery');

let surgery: Surgery | null = null;

/** Makes changes of the structure possible. A page fetches them late: nobody asks for one at once. */
export function provideSurgery(provided: Surgery): void {
  surgery = provided;
}

function there(): Surgery {
  if (!surgery) throw new KnobsError('fetch.failed');
  return surgery;
}

type Edits = {
  readonly [T in PlainEdit['type']]: (draft: Draft, command: EditOf<T>, digits: DigitSet) => Label;
};

/** What each command does to a draft, and what that is called. All throw KnobsError if it can't be. */
const edits: Edits = {
  paint: draw.paint,
  shape: draw.shape,
  fill: draw.fill,
  ramp: draw.ramp,
  operate: grid.operate,
  moveSelection: grid.moveSelection,
  paste: grid.paste,
  stamp: grid.stamp,
  across: grid.across,
  setWeight: rows.setWeight,
  setBias: rows.setBias,
  paintMatrix: rows.paintMatrix,
  identity: rows.identity,
  zeroLayer: rows.zeroLayer,
  fillColumn: rows.fillColumn,
  fillRow: rows.fillRow,
  ownAgainstOthers: rows.ownAgainstOthersEdit,
  rename: neurons.rename,
  copyNeuron: neurons.copyNeuron,
  swapNeurons: neurons.swapNeurons,
  clearNeurons: neurons.clearNeurons,
  damage: (draft, command) => there().damage(draft, command),
  takeMixture: (draft, command) => there().takeMixture(draft, command),
  mute: neurons.mute,
  lock: neurons.lock,
  renameSnapshot: snapshots.renameSnapshot,
  deleteSnapshot: snapshots.deleteSnapshot,
  returnTo: snapshots.returnTo,
  addNeuron: (draft, command) => there().addNeuronEdit(draft, command),
  doubleNeuron: (draft, command) => there().doubleNeuronEdit(draft, command),
  splitNeuron: (draft, command) => there().splitNeuronEdit(draft, command),
  removeNeurons: (draft, command) => there().removeNeuronsEdit(draft, command),
  mergeNeurons: (draft, command) => there().mergeNeuronsEdit(draft, command),
  moveNeuron: (draft, command) => there().moveNeuronEdit(draft, command),
  insertLayer: (draft, command) => there().insertLayerEdit(draft, command),
  removeLayer: (draft, command) => there().removeLayerEdit(draft, command),
  setActivation: (draft, command) => there().setActivationEdit(draft, command),
  refit: (draft, command, digits) => there().refitEdit(draft, command, digits),
};

/**
 * Changes a draft as a command says.
 * @param digits that networks to start with are made from
 * @throws KnobsError if it can't be done; the draft is of no use then
 */
export function edit(draft: Draft, command: PlainEdit, digits: DigitSet): Label {
  const change = edits[command.type] as (...given: Parameters<typeof edit>) => Label;
  return change(draft, command, digits);
}

/**
 * Whether a command must know first what neurons do for all digits, see `measured-edits.ts`.
 */
export function isMeasured(command: Exclude<EditCommand, InformedEdit>): command is MeasuredEdit {
  return !(command.type in edits);
}
