import type { threads as english } from '../en/threads';
import type { Translated } from '../languages';

export const threads: Translated<typeof english> = {
  'threads.died': ({ cause }, { say }) =>
    `Knobs no pudo terminar esto: se detuvo a medio camino (${say(cause)}). Tu trabajo está a salvo; inténtalo de nuevo.`,
  'threads.cancelled': 'Se canceló antes de terminar.',

  'threads.notStarted': 'su worker no se inició',
  'threads.ended': 'su hilo se interrumpió',
  'threads.unreadable': 'no se pudo leer su respuesta',
};
