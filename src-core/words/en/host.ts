/** What the way between the page and its host has to say, in English. */
export const host = {
  'host.defect': 'Something went wrong inside Knobs. Please try again.',
  'host.stopped': ({ reason }: { reason: string }) => `The workbench stopped: ${reason}`,
};
