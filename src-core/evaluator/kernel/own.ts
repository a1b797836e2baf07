import {
  CONFUSION,
  CONFUSION_BYTES,
  OWN,
  OWN_SCRATCH,
  OWN_STEP,
  WHOLE_STEP,
  WHOLE_SUMS,
} from './header';

/*
 * Several threads, each with an instance of the kernel, work on one memory: on other tiles of the same
 * network. What follows is where an instance has what it writes in between; globals are each one's own.
 */

/** Which of the threads this is: 0 for the one that leads. */
let thread: u32 = 0;

/** The thread's own numbers, see `OWN`. */
export let own: u32 = 0;
/** Where it sums tiles. */
export let scratch: u32 = 0;
/** Where it counts the answers. */
export let confusion: u32 = 0;
/** The first layer's sums: of all tiles, or of the one that this thread walks. */
export let allWholeSums: u32 = 0;

export function useThread(number: u32): void {
  thread = number;
}

/** Finds out where everything is, which another network may have moved. */
export function enter(): void {
  own = load<u32>(OWN) + thread * load<u32>(OWN_STEP);
  scratch = own + OWN_SCRATCH;
  confusion = load<u32>(CONFUSION) + thread * CONFUSION_BYTES;
  allWholeSums = load<u32>(WHOLE_SUMS) + thread * load<u32>(WHOLE_STEP);
}
