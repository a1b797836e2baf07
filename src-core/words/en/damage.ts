/* Why a copy of unsaved work, or snapshots in a file, can't be read: the end of a sentence. */
export const damage = {
  /** Both are written as in code: `"text"`, `number`, `>=0`. */
  'damage.expected': ({ expected, found }: { expected: string; found: string }) =>
    `expected ${expected}, found ${found}`,
  'damage.floats': 'expected a Float32Array',
  'damage.finite': 'expected finite numbers',
  'damage.rightAnswers': 'expected no more right answers than digits',
  'damage.parameters': 'expected as many numbers as the network has parameters',
  'damage.neuron': 'expected a neuron that the network has',
  'damage.run': 'expected as many numbers after a change as before, all within the network',
  'damage.snapshot': 'expected a snapshot before, after, or the same one both times',
  'damage.structure': 'expected the sizes of a network',
  'damage.perNeuron': 'expected one value for each neuron',
  'damage.ids': 'expected growing ids',
  'damage.nextId': 'expected a next id that is larger than all',
  'damage.position': 'expected a position within the history',

  'damage.cutShort': 'it is cut short',
  'damage.entries': 'its history lacks entries, or has too many',
  'damage.json': 'it is not JSON',
  'damage.found': ({ found, at }: { found: string; at: string }) => `it has ${found} at ${at}`,
};
