import type { surgery as english } from '../en/surgery';
import type { Translated } from '../languages';

export const surgery: Translated<typeof english> = {
  'surgery.outputs': 'Las salidas se quedan: cada una es su dígito.',
  'surgery.lastNeuron': 'Una capa necesita al menos una neurona; elimina la capa en su lugar.',
  'surgery.takesTwo': 'Para fusionar neuronas, selecciona al menos dos de la misma capa.',
  'surgery.afterPixels': 'No se puede insertar una capa justo después de los píxeles.',
  'surgery.tooDeep': ({ most }, { count }) =>
    `Una red puede tener ${count(most)} capas ocultas como máximo.`,
  'surgery.notTheSame': 'Con esa activación, no hay pesos con los que la capa haga lo mismo.',
};
