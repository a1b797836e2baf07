/*
 * Names that Knobs gives (given-names.ts) to what a person starts with and to the neurons in it. In
 * English they are the texts that are kept.
 */

interface Numbered {
  readonly number: number;
}

export const given = {
  'given.stamps': 'Ten stamps',
  /** A network whose neurons hold the means of groups of pictures. */
  'given.templates': 'Templates',
  'given.empty': 'Empty network',
  /** With the seed of its numbers. */
  'given.random': ({ number }: Numbered) => `Random network ${number}`,
  /** A neuron with the mean of a digit. */
  'given.mean': ({ number }: Numbered) => `mean ${number}`,
  /** A neuron with the mean of one of several kinds of the digit. */
  'given.meanKind': ({ number, kind }: Numbered & { readonly kind: number }) =>
    `mean ${number}, kind ${kind}`,
  /** A neuron that says how much it looks like a digit. */
  'given.looksLike': ({ number }: Numbered) => `looks like ${number}`,
  /** Neurons that look for a stroke in a direction: from left to right it rises or falls. */
  'given.upright': 'upright stroke',
  'given.steepRising': 'steep rising stroke',
  'given.rising': 'rising stroke',
  'given.level': 'level stroke',
  'given.falling': 'falling stroke',
  'given.steepFalling': 'steep falling stroke',
};
