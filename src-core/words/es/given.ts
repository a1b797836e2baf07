import type { given as english } from '../en/given';
import type { Translated } from '../languages';

export const given: Translated<typeof english> = {
  'given.stamps': 'Diez sellos',
  'given.templates': 'Plantillas',
  'given.empty': 'Red vacía',
  'given.random': ({ number }) => `Red al azar ${number}`,
  'given.mean': ({ number }) => `media ${number}`,
  'given.meanKind': ({ number, kind }) => `media ${number}, clase ${kind}`,
  'given.looksLike': ({ number }) => `parece un ${number}`,
  'given.upright': 'trazo vertical',
  'given.steepRising': 'trazo ascendente empinado',
  'given.rising': 'trazo ascendente',
  'given.level': 'trazo horizontal',
  'given.falling': 'trazo descendente',
  'given.steepFalling': 'trazo descendente empinado',
};
