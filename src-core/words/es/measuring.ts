import type { measuring as english } from '../en/measuring';
import type { Translated } from '../languages';

export const measuring: Translated<typeof english> = {
  'measuring.nothingYet': 'Aún no hay nada que medir: ni dígitos ni red.',
  'measuring.closing': 'Ya no se mide nada: Knobs se está cerrando.',
  'measuring.failed': ({ reason }, { say }) =>
    `Knobs no puede medir cómo le va a la red con los dígitos. ${say(reason)}`,
  'measuring.died': ({ cause }, { say }) =>
    `Knobs ya no puede medir cómo le va a la red con los dígitos (${say(cause)}). Tu trabajo está a salvo: guárdalo y vuelve a abrir Knobs.`,
  'measuring.noMemory': 'No hay memoria suficiente para medir una red con estos dígitos.',
  'measuring.noSimd':
    'Knobs mide las redes con WebAssembly SIMD, que este navegador o equipo no tiene. Usa una versión actual de Chrome, Edge, Firefox o Safari.',
  'measuring.endedTwice': 'Knobs no pudo calcularlo: la medición se interrumpió dos veces.',
  'measuring.helperStopped': 'Uno de los hilos que miden se ha detenido.',
};
