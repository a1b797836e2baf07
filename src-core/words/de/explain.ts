import type { explain as english } from '../en/explain';
import type { Translated } from '../languages';

export const explain: Translated<typeof english> = {
  'explain.sameOutput': ({ index }) =>
    `Ausgang ${index} kann nicht mit sich selbst verglichen werden; erwartet werden zwei Ausgänge.`,
};
