/* Small patterns of weights that are placed on a neuron and stamped. */
export const stencils = {
  'stencil.stroke': 'Stroke',
  'stencil.edge': 'Edge',
  'stencil.end': 'End of a stroke',
  'stencil.corner': 'Corner',
  'stencil.arc': 'Arc',
  'stencil.ring': 'Ring',
  'stencil.spot': 'Spot',
  'stencil.cross': 'Cross',
  /** What is on the pad. */
  'stencil.digit': ({ label }: { label: number }) => `the written ${label} on the pad`,
  'stencil.drawing': 'the drawing',
};
