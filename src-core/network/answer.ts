import type { Trace } from './forward';
import type { Muted } from './muted';
import { CLASSES } from './shape';

/** The answer where several outputs share the largest weighted sum: it is wrong for every digit. */
export const UNDECIDED = CLASSES;
/** How many answers there are: the ten digits, and undecided. */
export const ANSWERS = CLASSES + 1;

/**
 * The outputs whose weighted sum z is the largest, ascending: one as a rule, several if they are
 * exactly equal, none if all are muted. σ plays no part: what it rounds to 1 is told apart by z.
 * @param muted none of its outputs is ever the largest
 */
export function largestOutputs({ z }: Pick<Trace, 'z'>, muted?: Muted): number[] {
  const outputs = z[z.length - 1];
  const isMuted = muted?.[z.length - 1];
  let largest = -Infinity;
  let found: number[] = [];
  outputs.forEach((value, k) => {
    if (isMuted?.[k]) return;
    if (value > largest) found = [k];
    else if (value === largest) found.push(k);
    else return;
    largest = value;
  });
  return found;
}

/** The digit whose output has the largest weighted sum z, or `UNDECIDED`; see `largestOutputs`. */
export function answerOf(trace: Pick<Trace, 'z'>, muted?: Muted): number {
  const largest = largestOutputs(trace, muted);
  return largest.length === 1 ? largest[0] : UNDECIDED;
}
