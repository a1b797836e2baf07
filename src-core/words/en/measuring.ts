import type { Said } from '../message';
import type { Speech } from '../words';

/** Why digits can't be measured, or a question about them not be answered. */
export const measuring = {
  'measuring.nothingYet': 'There is nothing to measure yet: no digits and no network.',
  'measuring.closing': 'Nothing is measured any more: Knobs is closing.',
  'measuring.failed': ({ reason }: { reason: Said }, { say }: Speech) =>
    `Knobs can’t measure how the network does on the digits. ${say(reason)}`,
  /** `cause` is why a thread died (threads.ts), or what the system says. */
  'measuring.died': ({ cause }: { cause: Said }, { say }: Speech) =>
    `Knobs can no longer measure how the network does on the digits (${say(cause)}). Your work is safe: save it and start Knobs again.`,
  'measuring.noMemory': 'There is not enough memory to measure a network on these digits.',
  'measuring.noSimd':
    'Knobs measures networks with WebAssembly SIMD, which this browser or computer doesn’t have. Use a current version of Chrome, Edge, Firefox or Safari.',
  'measuring.endedTwice': 'Knobs could not work this out: measuring stopped twice along the way.',
  'measuring.helperStopped': 'One of the threads that measure has stopped.',
};
