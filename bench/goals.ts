/** How many times faster than onnxruntime on npm, with one thread, in warm blocks. */
export const GOALS: Readonly<Record<string, number>> = {
  'full pass': 1.5,
  'one first-layer weight, a pixel at the centre': 8,
  'one first-layer bias': 8,
  'a 5×5 brush dab on one neuron': 6,
  'one second-layer weight': 15,
  'one output bias': 40,
};

/** 60,000 digits may take so many times as long as 10,000. */
export const GROWTH_GOAL = 6.2;
