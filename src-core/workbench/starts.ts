import type { DigitSet } from '../digits/digit-set';
import { plainDocument, type NetworkDocument } from '../document/network-document';
import { emptyNetwork, randomNetwork, stampedNetwork } from '../document/initial';
import { knownTemplate, templateNames } from '../document/templates';
import { KnobsError } from '../errors';
import { DEFAULT_SIZES } from '../network/shape';
import {
  checkStructure,
  defaultActivations,
  formatStructure,
  isDefault,
  type Structure,
} from '../network/structure';
import type { CommandOf } from './commands';

/** A network that a person starts anew with. */
export interface Start {
  readonly document: NetworkDocument;
  /**
   * What the work is called until it has a title or a file. It is no title itself: what a person
   * makes of the network would go on under it. Shown in any language: see `words/given-names.ts`.
   */
  readonly name: string;
}

/** What Knobs starts with. */
export const FIRST: CommandOf<'new'> = {
  type: 'new',
  sizes: [...DEFAULT_SIZES],
  start: 'stamps',
  seed: 0,
};

/** @throws KnobsError if the structure is not allowed */
export function startOf(command: CommandOf<'new'>, digits: DigitSet): Start {
  const { sizes, activations = defaultActivations(sizes), start, seed } = command;
  const structure = { sizes, activations };
  checkStructure(structure);
  switch (start) {
    case 'stamps':
      return { document: stampedNetwork(structure, digits), name: 'Ten stamps' };
    case 'templates':
      return { document: templated(structure, digits), name: 'Templates' };
    case 'empty':
      return { document: emptyNetwork(structure), name: 'Empty network' };
    case 'random':
      return { document: randomNetwork(structure, seed), name: `Random network ${seed}` };
  }
}

/** @throws KnobsError if no network of templates was made in that structure */
function templated(structure: Structure, digits: DigitSet): NetworkDocument {
  const known = isDefault(structure) ? knownTemplate(digits, structure.sizes) : null;
  if (!known) throw new KnobsError('start.noTemplates', { sizes: formatStructure(structure) });
  const document = plainDocument(known.clone());
  const [, ...later] = document.names;
  return later.length === 0 ? document : { ...document, names: [templateNames(known), ...later] };
}
