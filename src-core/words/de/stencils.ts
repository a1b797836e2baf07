import type { stencils as english } from '../en/stencils';
import type { Translated } from '../languages';

export const stencils: Translated<typeof english> = {
  'stencil.stroke': 'Strich',
  'stencil.edge': 'Kante',
  'stencil.end': 'Strichende',
  'stencil.corner': 'Ecke',
  'stencil.arc': 'Bogen',
  'stencil.ring': 'Ring',
  'stencil.spot': 'Punkt',
  'stencil.cross': 'Kreuz',
  'stencil.digit': ({ label }) => `geschriebene ${label} im Zeichenfeld`,
  'stencil.drawing': 'Zeichnung',
};
