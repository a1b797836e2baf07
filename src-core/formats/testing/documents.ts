import fc from 'fast-check';
import { defaultNames, type NetworkDocument } from '../../document/network-document';
import { ACTIVATION_NAMES, HIDDEN_ACTIVATIONS } from '../../network/activations';
import { Network } from '../../network/network';
import { defaultActivations } from '../../network/structure';

const finite = fc.float({ noNaN: true, noDefaultInfinity: true });

/** What a person may say: no halves of characters and no zeros, which not every format can hold. */
const text = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((any) => any.replace(/\p{Surrogate}|\0/gu, ''));

const name = text.map((whole) => whole.slice(0, 20).replace(/\p{Surrogate}/gu, ''));

/** Keys that mean something to Knobs are no other program's. */
const OURS =
  /^(title|author|notes|names|metadata|format|cost|activations|(hidden\d+|output)\.(names|activation))$/;

/** Any document, with special values at some random places of its parameters. */
export const documents: fc.Arbitrary<NetworkDocument> = fc
  .array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 })
  .chain((hidden) => {
    const sizes = [784, ...hidden, 10];
    const activations = fc.oneof(
      fc.constant(defaultActivations(sizes)),
      fc.tuple(
        ...hidden.map(() => fc.constantFrom(...HIDDEN_ACTIVATIONS)),
        fc.constantFrom(...ACTIVATION_NAMES),
      ),
    );
    return activations.chain((activations) => documentsOf(new Network({ sizes, activations })));
  });

function documentsOf(network: Network): fc.Arbitrary<NetworkDocument> {
  return fc.record({
    // Random values at random places: a full array would only make the test slow.
    network: fc
      .array(fc.tuple(fc.nat(network.parameters.length - 1), finite), { maxLength: 200 })
      .map((values) => {
        const filled = network.clone();
        values.forEach(([i, value]) => (filled.parameters[i] = value));
        return filled;
      }),
    names: fc.oneof(
      fc.constant(defaultNames(network.sizes)),
      fc.tuple(
        ...network.sizes
          .slice(1)
          .map((count) => fc.array(name, { minLength: count, maxLength: count })),
      ),
    ),
    details: fc.record({ title: text, author: text, notes: text }),
    otherMetadata: fc.dictionary(
      text.filter((key) => !OURS.test(key)),
      text,
      { maxKeys: 5 },
    ),
  });
}
