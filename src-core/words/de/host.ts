import type { host as english } from '../en/host';
import type { Translated } from '../languages';

export const host: Translated<typeof english> = {
  'host.defect': 'In Knobs ist etwas schiefgegangen. Bitte noch einmal versuchen.',
  'host.stopped': ({ reason }) =>
    reason === ''
      ? 'Der Teil von Knobs, der das Netz enthält, konnte nicht starten.'
      : `Der Teil von Knobs, der das Netz enthält, ist ausgefallen: ${reason}.`,
  'host.unexpected': ({ text }) => `Etwas Unerwartetes ist passiert: ${text}`,
  'host.cannotStart': 'Knobs kann nicht starten',
  'host.tryAgain': 'Noch einmal versuchen',
};
