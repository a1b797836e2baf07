/** What the way between the page and its host has to say, in English. */
export const host = {
  'host.defect': 'Something went wrong inside Knobs. Please try again.',
  /** `reason` is what the system says, in English; '' if it says nothing. */
  'host.stopped': ({ reason }: { reason: string }) =>
    reason === ''
      ? 'The part of Knobs that holds the network could not start.'
      : `The part of Knobs that holds the network stopped: ${reason}.`,
  /** What was thrown is no sentence for a person: `text` is what it says, in English. */
  'host.unexpected': ({ text }: { text: string }) => `Something unexpected happened: ${text}`,
  'host.cannotStart': 'Knobs can’t start',
  'host.tryAgain': 'Try again',
};
