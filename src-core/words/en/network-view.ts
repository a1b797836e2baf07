import type { Speech } from '../words';

/*
 * The picture of the network, and what is said of neurons everywhere. `neuron` and `layer` are
 * titles: the name that a person gave, or `hidden 1 neuron 3`. What stands between two ** is bold.
 */

export const networkView = {
  'network.title': 'Network',
  'network.neurons': 'Neurons',
  /** What stands above a layer: its title, how many neurons it has and, behind a space, which
   * activation, if that is not the usual one. */
  'network.layer': (
    { layer, size, activation }: { layer: string; size: number; activation: string },
    { count }: Speech,
  ) => `${layer} · ${count(size)}${activation}`,
  /** The same where there is no room: one letter and a number. */
  'network.layer.short': (
    { layer, size, activation }: { layer: number; size: number; activation: string },
    { count }: Speech,
  ) => `H${layer} · ${count(size)}${activation}`,
  'network.output.short': (
    { size, activation }: { size: number; activation: string },
    { count }: Speech,
  ) => `Out · ${count(size)}${activation}`,

  'network.addNeuron': ({ layer }: { layer: string }) => `Add a neuron to ${layer}`,
  'network.insertLayer': ({ layer }: { layer: string }) => `Insert a layer after ${layer}`,
  /** A weight that is pointed at. The numbers are written; w, a and z are symbols. */
  'network.edge': ({
    weight,
    activation,
    product,
  }: Record<'weight' | 'activation' | 'product', string>) =>
    `weight w = **${weight}**, activation a = ${activation}, w·a = ${product}`,
  /** A neuron that is pointed at. */
  'network.neuron': ({
    sum,
    symbol,
    activation,
  }: Record<'sum' | 'symbol' | 'activation', string>) =>
    `weighted sum z = ${sum}, activation a = ${symbol}(z) = **${activation}**`,
  'network.neuron.muted': ({ sum, activation }: Record<'sum' | 'symbol' | 'activation', string>) =>
    `weighted sum z = ${sum}, activation a = **${activation}**`,

  'neuron.muted': 'muted',
  'neuron.locked': 'locked',
  /** A neuron that looks for nearly the same. The correlation is a written number. */
  'neuron.like': ({ neuron, correlation }: { neuron: string; correlation: string }) =>
    `≈ ${neuron}, correlation ${correlation}`,
  'neuron.likeMore': ({ count: more }: { count: number }, { count }: Speech) =>
    `≈ ${count(more)} more`,
  'neuron.differs': 'different from the snapshot',

  /** Along a table of digits: rows are what is written, columns what it is read as. */
  'matrix.written': 'written',
  'matrix.readAs': 'read as',

  /** How many neurons tools for several work on. */
  'neurons.selected': ({ count: chosen }: { count: number }, { count, plural }: Speech) =>
    `${count(chosen)} ${plural(chosen, { one: 'neuron', other: 'neurons' })} selected`,
  /** In a list of neurons of which one is to be chosen. */
  'neurons.choose': 'pick one…',
  'neurons.onlyThis': 'Select only this',
  /** Ends that each tap takes one more in. */
  'neurons.done': 'Done',
  'neurons.oneAgain': 'A tap selects one neuron again',
  /** States of the selected neuron, each with a button for the way back. */
  'neuron.muted.now': 'Muted',
  'neuron.muted.about': 'Counts as zero, whatever its weights say',
  'neuron.unmute': 'Unmute',
  'neuron.locked.now': 'Locked',
  'neuron.locked.about': 'No tool and no file changes it',
  'neuron.unlock': 'Unlock',
  /** Stands after a sign for “nearly the same as”. */
  'neuron.like.now': ({ neuron, correlation }: { neuron: string; correlation: string }) =>
    `${neuron}, correlation ${correlation}`,
  'neuron.like.about': 'They look for nearly the same: one of them could look for something else',
  'neuron.like.select': 'Select the other',

  /** While a neuron is to be pointed out; `neuron` is the one to copy or swap. */
  'picking.copy': ({ neuron }: { neuron: string }) => `Copy **${neuron}** onto: click a neuron`,
  'picking.swap': ({ neuron }: { neuron: string }) =>
    `Swap **${neuron}** with: click a neuron of its layer`,
};
