import type { measuring as english } from '../en/measuring';
import type { Translated } from '../languages';

export const measuring: Translated<typeof english> = {
  'measuring.nothingYet': 'Noch gibt es nichts zu messen: keine Ziffern und kein Netz.',
  'measuring.closing': 'Es wird nicht mehr gemessen: Knobs wird beendet.',
  'measuring.failed': ({ reason }, { say }) =>
    `Knobs kann nicht messen, wie gut das Netz die Ziffern liest. ${say(reason)}`,
  'measuring.died': ({ cause }) =>
    `Knobs kann nicht mehr messen, wie gut das Netz die Ziffern liest (${cause}). Am Netz ist nichts verloren: speichern und Knobs neu starten.`,
  'measuring.noMemory':
    'Der Arbeitsspeicher reicht nicht, um ein Netz mit diesen Ziffern zu messen.',
  'measuring.noSimd':
    'Knobs misst Netze mit WebAssembly SIMD; das fehlt diesem Browser oder Computer. Eine aktuelle Version von Chrome, Edge, Firefox oder Safari verwenden.',
  'measuring.endedTwice':
    'Knobs konnte das nicht ausrechnen: das Messen ist dabei zweimal abgebrochen.',
};
