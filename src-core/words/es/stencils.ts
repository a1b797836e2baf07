import type { stencils as english } from '../en/stencils';
import type { Translated } from '../languages';

export const stencils: Translated<typeof english> = {
  'stencil.stroke': 'Trazo',
  'stencil.edge': 'Borde',
  'stencil.end': 'Final de trazo',
  'stencil.corner': 'Esquina',
  'stencil.arc': 'Arco',
  'stencil.ring': 'Anillo',
  'stencil.spot': 'Punto',
  'stencil.cross': 'Cruz',
  'stencil.digit': ({ label }) => `el ${label} escrito en el lienzo`,
  'stencil.drawing': 'el dibujo',
};
