import type { LayerPairs } from '../compare/comparison';
import type { Draft } from '../document/draft';
import type { Facts } from '../document/facts';
import { KnobsError } from '../errors';
import type { EditCommand } from './edit-commands';
import type { MeasuredEdit } from './edits/edits';
import { checkFit } from './edits/fits';
import type { Label } from './edits/label';
import { measuredEdit } from './edits/measured-edits';
import type { DocumentSurroundings, OpenDocument } from './open-document';

/* Edits of which it must first be found out what they do. Other work may have come meanwhile. */

/**
 * Makes something an edit when it is known how the neurons go with those of another network.
 * @throws KnobsError, by the promise, also if the work was replaced meanwhile
 */
export async function editMatched<C extends EditCommand>(
  open: OpenDocument,
  command: C,
  matching: Promise<readonly LayerPairs[]>,
  change: (draft: Draft, command: C, layers: readonly LayerPairs[]) => Label,
): Promise<void> {
  const { ids } = open.document.facts;
  const layers = await matching;
  checkOpen(open, ids);
  open.edit(command, (draft, command) => change(draft, command, layers));
}

/**
 * Makes something an edit when it is known what the neurons do for the digits.
 * @throws KnobsError, by the promise, also if what it is about was replaced meanwhile
 */
export async function editMeasured(
  open: OpenDocument,
  command: MeasuredEdit,
  { results, meter, knowledge, tasks }: DocumentSurroundings,
): Promise<void> {
  const { digits } = results;
  const { network, facts } = open.document;
  checkFit(network, command);
  const checkSame = () => {
    checkOpen(open, facts.ids);
    if (results.digits !== digits) throw new KnobsError('digits.others');
  };
  const change = await measuredEdit(command, { network, meter, knowledge, tasks }).catch(
    (error: unknown) => {
      // What other digits or another network are refused for is no news of these.
      checkSame();
      throw error;
    },
  );
  checkSame();
  open.edit(command, change);
}

/** @param ids of the neurons when it was begun: in another structure they may be elsewhere */
function checkOpen({ isClosed, document }: OpenDocument, ids: Facts['ids']): void {
  if (isClosed) throw new KnobsError('edit.otherNetwork');
  if (document.facts.ids !== ids) throw new KnobsError('edit.otherStructure');
}
