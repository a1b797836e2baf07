import type { DigitSet } from '../digits/digit-set';
import type { NetworkDocument } from '../network/document';
import { emptyNetwork, randomNetwork, stampedNetwork } from '../network/initial';
import { checkSizes } from '../network/shape';
import type { CommandOf } from './commands';

/** The network that a person starts anew with. @throws KnobsError if the structure is not allowed */
export function documentFor(command: CommandOf<'new'>, digits: DigitSet): NetworkDocument {
  checkSizes(command.sizes);
  switch (command.start) {
    case 'stamps':
      return stampedNetwork(command.sizes, digits);
    case 'empty':
      return emptyNetwork(command.sizes);
    case 'random':
      return randomNetwork(command.sizes, command.seed);
  }
}
