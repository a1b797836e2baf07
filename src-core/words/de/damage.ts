import type { damage as english } from '../en/damage';
import type { Translated } from '../languages';

export const damage: Translated<typeof english> = {
  'damage.expected': ({ expected, found }) => `erwartet wird ${expected}, gefunden: ${found}`,
  'damage.floats': 'erwartet wird ein Float32Array',
  'damage.finite': 'erwartet werden endliche Zahlen',
  'damage.rightAnswers': 'erwartet werden nicht mehr richtige Antworten als Ziffern',
  'damage.parameters': 'erwartet werden so viele Zahlen, wie das Netz Parameter hat',
  'damage.neuron': 'erwartet wird ein Neuron, das es im Netz gibt',
  'damage.run':
    'erwartet werden nach einer Änderung so viele Zahlen wie davor, alle innerhalb des Netzes',
  'damage.snapshot': 'erwartet wird ein Schnappschuss davor, danach oder beide Male derselbe',
  'damage.structure': 'erwartet werden die Größen eines Netzes',
  'damage.perNeuron': 'erwartet wird ein Wert für jedes Neuron',
  'damage.ids': 'erwartet werden steigende Nummern',
  'damage.nextId': 'erwartet wird eine nächste Nummer, die größer als alle ist',
  'damage.position': 'erwartet wird eine Stelle innerhalb des Verlaufs',

  'damage.cutShort': 'sie ist abgeschnitten',
  'damage.entries': 'im Verlauf fehlen Einträge, oder er hat zu viele',
  'damage.json': 'das ist kein JSON',
  'damage.found': ({ found, at }) => `bei ${at} steht ${found}`,
};
