import type { explain as english } from '../en/explain';
import type { Translated } from '../languages';

export const explain: Translated<typeof english> = {
  'explain.sameOutput': ({ index }) =>
    `Ausgang ${index} kann nicht mit sich selbst verglichen werden; erwartet werden zwei Ausgänge.`,
  'explain.noInput': ({ input, inputs, sizes }) =>
    `Einen Eingang ${input} gibt es dort nicht; ein Neuron dieser Schicht hat ${inputs}, gezählt ab 0 (${sizes}).`,

  'examine.why': 'Warum',
  'examine.rather': ({ digit, than }) => `${digit} statt ${than}`,
  'examine.alone': ({ one }, { say }) => `z von ${say(one)}`,
  'examine.usual': 'die Antwort',
  'examine.others': 'andere…',
  'examine.for': 'Für',
  'examine.against': 'Gegen',
  'examine.againstNothing': 'keine',
  'examine.baseline': 'Verglichen mit',
  'examine.blank': 'leerem Papier',
  'examine.mean': 'mittlerer Ziffer',
  'examine.trail': 'Bisher erklärt',

  'examine.flow': 'Was zur Antwort fließt',
  'examine.sums.blank': ({ baseline, ink }) =>
    `Leeres Papier ${baseline}, diese Tinte ${ink}. Was in ein Neuron fließt, fließt auch hinaus; jede Spalte ergibt ${ink}.`,
  'examine.sums.mean': ({ baseline, ink }) =>
    `Die mittlere Ziffer ${baseline}, was davon abweicht ${ink}. Was in ein Neuron fließt, fließt auch hinaus; jede Spalte ergibt ${ink}.`,
  'examine.picture': 'Das Bild des Flusses',
  'examine.unsettled': ({ steps }, { count }) =>
    `Auch in ${count(steps)} Schritten verschiebt sich die Aufteilung noch um 1 % oder mehr. Die Summen stimmen.`,
  'examine.nothing': 'Alle Ausgänge sind stumm, es gibt also keine Antwort zu erklären.',
  'examine.noInk': 'Hier ist keine Tinte zu erklären. Zeichne eine Ziffer oder wähle eine.',
  'examine.ink.for': ({ digit }) => `blaue Tinte spricht für ${digit}`,
  'examine.ink.against': ({ digit }) => `orange für ${digit}`,
  'examine.ink.raises': 'blaue Tinte hebt es',
  'examine.ink.lowers': 'orange senkt es',
  'examine.ink.all': ({ sum }) => `alle Tinte zusammen ${sum}`,
  'examine.ink.through': ({ neuron, sum }, { say }) => `der Teil durch ${say(neuron)}: ${sum}`,
  'examine.ink.along': ({ from, to, sum }, { say }) =>
    `der Teil von ${say(from)} zu ${say(to)}: ${sum}`,
  'examine.smaller': ({ count, sum }) => `und ${count} kleinere ${sum}`,
  'examine.ribbon': ({ from, to, sum }) => `${from} zu ${to}: ${sum}`,
  'examine.neuron': ({ neuron, sum }) => `${neuron}: ${sum}`,
  'examine.theInk': 'Tinte',

  'examine.adds.for': ({ sum, digit }) => `Trägt **${sum}** für **${digit}** bei.`,
  'examine.adds.against': ({ size, digit }) => `Trägt **${size}** für **${digit}** bei.`,
  'examine.adds.to': ({ sum, one }, { say }) => `Trägt **${sum}** zu z von ${say(one)} bei.`,
  'examine.flat': 'Hier flach.',
  'examine.flat.on':
    'Dieses Neuron ist fast ganz an: Kleine Änderungen seiner Eingänge bewirken gerade nichts, größere schon.',
  'examine.flat.off':
    'Dieses Neuron ist fast ganz aus: Kleine Änderungen seiner Eingänge bewirken gerade nichts, größere schon.',
  'examine.explain': 'Dieses Neuron erklären',
  'examine.inTune': 'In „Einstellen“ zeigen',
  'examine.numbers': 'Dasselbe in Zahlen',
  'examine.column.neuron': 'Neuron',
  'examine.column.activation': 'a',
  'examine.column.usual': 'üblich',
  'examine.part': 'Was jedes beiträgt',
  'examine.part.flow': 'Fluss',
  'examine.part.inSum': 'in der Summe',
  'examine.part.againstUsual': 'gegenüber üblich',
  'examine.bias': 'Bias',
  'examine.total': 'zusammen',
  'examine.table': 'Alle Flüsse als Tabelle',
};
