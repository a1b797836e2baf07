/* Examine: what an answer came from. */

export const explain = {
  'explain.sameOutput': ({ index }: { index: number }) =>
    `Output ${index} can’t be compared with itself; expected two outputs.`,
};
