import { CLASSES, MAX_HIDDEN_LAYERS, PIXELS } from '../network/shape';
import { askWhich, type ReadingChoice } from './ask-which';
import { areInOrder } from './layer-names';
import { quote } from '../text/quote';
import { message } from '../words/message';

/** A layer as the rows of a table have it. */
interface NamedLayer {
  readonly key: string;
  readonly neurons: readonly { readonly weights: readonly number[] }[];
}

/**
 * The order in which layers follow each other, each with as many weights as there are neurons before
 * it: the one that their names tell, or the only one, or what has to be asked.
 * @param layers in any order; returned as they are if they follow each other in none
 * @param answer the key of a choice, if the same layers asked a question before
 * @throws KnobsError as `askWhich`
 */
export function csvOrder<Layer extends NamedLayer>(
  layers: readonly Layer[],
  answer?: string,
): readonly Layer[] | ReadingChoice {
  const fitting = layers.length <= MAX_HIDDEN_LAYERS + 1 ? fittingOrders(layers) : [];
  const told = fitting.filter((order) => areInOrder(order.map(({ key }) => key)));
  const orders = told.length > 0 ? told : fitting;
  if (orders.length === 0) return layers;
  const which = askWhich(orders, answer, {
    keyOf: (order) => order.map((layer) => layers.indexOf(layer)).join(' '),
    labelOf: (order) => message('plain', { text: order.map(({ key }) => quote(key)).join(', ') }),
    text: (count) => message('csv.whichOrder', { count }),
    tooMany: (count) => message('csv.tooManyOrders', { count }),
    unknown: (answer) => message('csv.noSuchOrder', { answer }),
  });
  return 'question' in which ? which.question : which.meant;
}

function fittingOrders<Layer extends NamedLayer>(layers: readonly Layer[]): Layer[][] {
  const found: Layer[][] = [];
  const extend = (order: Layer[], inputs: number) => {
    if (order.length === layers.length && inputs === CLASSES) found.push(order);
    for (const layer of layers) {
      const follows = layer.neurons.every(({ weights }) => weights.length === inputs);
      if (follows && !order.includes(layer)) extend([...order, layer], layer.neurons.length);
    }
  };
  extend([], PIXELS);
  return found;
}
