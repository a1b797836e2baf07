/**
 * An error whose message is a sentence for the person: what is wrong, where, and what was expected.
 * Anything else that is thrown is a defect.
 */
export class KnobsError extends Error {
  override readonly name = 'KnobsError';
}
