import { KnobsError } from '../errors';
import { CLASSES, MAX_HIDDEN_LAYERS, PIXELS } from '../network/shape';
import type { Question } from './codec';
import type { LayerRows } from './csv-layers';
import { compareLayers } from './layer-names';
import { quote } from './quote';

/** More choices than these are no help to anybody. */
const MAX_CHOICES = 6;

/**
 * The order in which layers follow each other, each with as many weights as there are neurons before
 * it: the one that their names tell, or the only one, or what has to be asked.
 * @param layers in any order; returned as they are if they follow each other in none
 * @param answer the key of a choice, if the same layers asked a question before
 */
export function orderOf(
  layers: readonly LayerRows[],
  answer?: string,
): readonly LayerRows[] | Question {
  const fitting = layers.length <= MAX_HIDDEN_LAYERS + 1 ? fittingOrders(layers) : [];
  const told = fitting.filter(areInOrder);
  const orders = told.length > 0 ? told : fitting;
  if (orders.length <= 1) return orders[0] ?? layers;
  if (orders.length > MAX_CHOICES) {
    throw new KnobsError(
      `The layers of the file fit a network in ${orders.length} orders; expected names that tell the order, such as hidden1, hidden2, output.`,
    );
  }
  const keys = orders.map((order) => order.map((layer) => layers.indexOf(layer)).join(' '));
  if (answer === undefined) return questionAbout(orders, keys);
  const chosen = orders[keys.indexOf(answer)];
  if (chosen) return chosen;
  throw new KnobsError(`${quote(answer)} is none of the orders in which the layers can be read.`);
}

function fittingOrders(layers: readonly LayerRows[]): LayerRows[][] {
  const found: LayerRows[][] = [];
  const extend = (order: LayerRows[], inputs: number) => {
    if (order.length === layers.length && inputs === CLASSES) found.push(order);
    for (const layer of layers) {
      const follows = layer.neurons.every(({ weights }) => weights.length === inputs);
      if (follows && !order.includes(layer)) extend([...order, layer], layer.neurons.length);
    }
  };
  extend([], PIXELS);
  return found;
}

function areInOrder(order: readonly LayerRows[]): boolean {
  return order.every(({ key }, l) =>
    order.slice(0, l).every((before) => compareLayers(before.key, key) <= 0),
  );
}

function questionAbout(
  orders: readonly (readonly LayerRows[])[],
  keys: readonly string[],
): Question {
  return {
    text: `The layers of the file fit in ${orders.length} orders, and their names do not tell which is meant. Which layers follow each other?`,
    choices: orders.map((order, i) => ({
      key: keys[i],
      label: order.map(({ key }) => quote(key)).join(', '),
    })),
  };
}
