/** What the workbench refuses, and what goes wrong with it. */
export const workbench = {
  /** What is thrown is no refusal but a defect; `cause` is English. */
  'workbench.defect': ({ cause }: { cause: string }) => `Something went wrong: ${cause}.`,
  /** `cause` is what the system says, in English; '' if it says nothing. */
  'workbench.stopped': ({ cause }: { cause: string }) =>
    cause === ''
      ? 'The part of Knobs that holds the network could not start.'
      : `The part of Knobs that holds the network stopped: ${cause}.`,
};
