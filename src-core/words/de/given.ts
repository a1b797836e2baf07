import type { given as english } from '../en/given';
import type { Translated } from '../languages';

export const given: Translated<typeof english> = {
  'given.stamps': 'Zehn Stempel',
  'given.templates': 'Schablonen',
  'given.empty': 'Leeres Netz',
  'given.random': ({ number }) => `Zufallsnetz ${number}`,
  'given.mean': ({ number }) => `Mittel ${number}`,
  'given.meanKind': ({ number, kind }) => `Mittel ${number}, Sorte ${kind}`,
  'given.looksLike': ({ number }) => `sieht aus wie ${number}`,
  'given.upright': 'senkrechter Strich',
  'given.steepRising': 'steil steigender Strich',
  'given.rising': 'steigender Strich',
  'given.level': 'waagrechter Strich',
  'given.falling': 'fallender Strich',
  'given.steepFalling': 'steil fallender Strich',
};
