import type { explain as english } from '../en/explain';
import type { Translated } from '../languages';

export const explain: Translated<typeof english> = {
  'explain.sameOutput': ({ index }) =>
    `La salida ${index} no se puede comparar consigo misma; se esperaban dos salidas.`,
};
