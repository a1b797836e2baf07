import type { measuring as english } from '../en/measuring';
import type { Translated } from '../languages';

export const measuring: Translated<typeof english> = {
  'measuring.nothingYet': 'Noch gibt es nichts zu messen: weder Ziffern noch ein Netz.',
  'measuring.closing': 'Es wird nicht mehr gemessen: Knobs wird gerade beendet.',
  'measuring.failed': ({ reason }, { say }) =>
    `Knobs kann nicht messen, wie gut das Netz die Ziffern liest. ${say(reason)}`,
  'measuring.died': ({ cause }, { say }) =>
    `Knobs kann nicht mehr messen, wie gut das Netz die Ziffern liest (${say(cause)}). Das Netz ist noch da: speichern und Knobs neu starten.`,
  'measuring.noMemory':
    'Der Arbeitsspeicher reicht nicht, um ein Netz mit diesen Ziffern zu messen.',
  'measuring.noSimd':
    'Knobs misst Netze mit WebAssembly SIMD; das fehlt diesem Browser oder Computer. Eine aktuelle Version von Chrome, Edge, Firefox oder Safari verwenden.',
  'measuring.endedTwice':
    'Knobs konnte das nicht ausrechnen: Das Messen ist dabei zweimal abgebrochen.',
  'measuring.helperStopped': 'Einer der Threads, die messen, ist stehen geblieben.',
};
