import type { host as english } from '../en/host';
import type { Translated } from '../languages';

export const host: Translated<typeof english> = {
  'host.defect': 'Algo falló dentro de Knobs. Inténtalo otra vez.',
  'host.stopped': ({ reason }) =>
    reason === ''
      ? 'La parte de Knobs que contiene la red no pudo iniciarse.'
      : `La parte de Knobs que contiene la red se detuvo: ${reason}.`,
  'host.unexpected': ({ text }) => `Ha ocurrido algo inesperado: ${text}`,
  'host.cannotStart': 'Knobs no puede iniciarse',
  'host.tryAgain': 'Volver a intentarlo',
};
