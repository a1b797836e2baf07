import type { editing as english } from '../en/editing';
import type { Translated } from '../languages';
import { theNeuron } from './the-neuron';

export const editing: Translated<typeof english> = {
  'edit.locked': ({ neuron }, speech) =>
    `${speech.begin(theNeuron(neuron, speech))} ist gesperrt: zum Ändern entsperren.`,
  'edit.severalLocked': ({ count }, { count: whole }) =>
    `Diese ${whole(count)} Neuronen sind gesperrt: zum Ändern entsperren.`,
  'edit.weightTooLarge': 'Ein Gewicht würde zu groß: Es kann höchstens 3,4 × 10³⁸ sein.',
  'edit.tooLarge': ({ value }, { exact }) =>
    `${exact(value)} ist zu groß für ein Gewicht oder einen Bias: höchstens 3,4 × 10³⁸.`,
  'edit.noPixels': 'Nur Neuronen der ersten Schicht haben Pixel zum Bemalen.',
  'edit.noWeight': ({ count, input }, { count: whole }) =>
    `Dieses Neuron hat ${whole(count)} Gewichte; ein Gewicht ${whole(input)} gibt es nicht.`,
  'edit.noWeightBetween': ({ from, to }) =>
    `Ein Gewicht von Neuron ${from} zu Neuron ${to} gibt es hier nicht.`,
  'edit.laterLayersOnly':
    'In die erste Schicht führen Pixel; das hier gilt für die Schichten danach.',
  'edit.noLayer': ({ number }) => `Eine Schicht ${number} gibt es nicht.`,
  'edit.otherNetwork': 'Inzwischen wurde ein anderes Netz geöffnet.',
  'edit.otherStructure': 'Die Struktur wurde inzwischen geändert.',
  'across.takesTwo': 'Mindestens zwei Neuronen derselben Schicht auswählen.',
  'lock.wouldBeLost': ({ count, from, to }, { count: whole, plural }) =>
    `${whole(count)} ${plural(count, { one: 'gesperrtes Neuron dieses Netzes', other: 'gesperrte Neuronen dieses Netzes' })} (${from}) ${plural(count, { one: 'ginge', other: 'gingen' })} in einem Netz der Form ${to} verloren. Erst entsperren, oder den Aufbau beibehalten.`,
  'neurons.otherWeights': ({ from, fromCount, to, toCount }, speech) =>
    `${speech.begin(theNeuron(from, speech))} hat ${speech.count(fromCount)} Gewichte, ${theNeuron(to, speech)} hat ${speech.count(toCount)}; ein Neuron lässt sich nur auf eines mit gleich vielen kopieren.`,
  'swap.outputs': 'Ausgaben lassen sich nicht tauschen: Jede steht für ihre Ziffer.',
  'take.otherInputs': ({ from, fromCount, to, toCount }, speech) =>
    `Die ${speech.count(fromCount)} Eingaben von ${theNeuron(from, speech)} haben nichts mit den ${speech.count(toCount)} von ${theNeuron(to, speech)} zu tun; ein Neuron derselben Schicht wählen.`,
  'paste.wrongCount': ({ columns, rows, found }, { count }) =>
    `Ein Stück aus ${count(columns)} × ${count(rows)} Zellen hat ${count(columns * rows)} Zahlen; gefunden: ${count(found)}.`,
  'details.tooLong': ({ field, count, most }, { count: whole }) =>
    `${TOO_LONG[field]} ${whole(count)} Zeichen; höchstens ${whole(most)} passen hinein.`,
  'details.noRoom':
    'Zusammen mit dem, was andere Programme in der Datei vermerkt haben, ist das zu viel für eine Datei: kürzen.',

  'snapshot.needsName': 'Ein Schnappschuss braucht einen Namen.',
  'snapshot.gone': 'Diesen Schnappschuss gibt es nicht mehr.',
  'snapshot.noRoom': ({ count }, { count: whole }) =>
    `In eine Datei passen höchstens ${whole(count)} Schnappschüsse dieses Netzes: erst einen löschen.`,

  'compare.tooMany': ({ most }, { count }) =>
    `Zum Vergleichen sind schon ${count(most)} Dateien offen, mehr geht nicht; erst eine davon schließen.`,
  'compare.noSave': 'Knobs weiß nicht, was zuletzt gespeichert wurde: das Netz zuerst speichern.',
  'compare.tooFast': 'Die Netze ändern sich schneller, als sie sich vergleichen lassen.',
  'walk.otherStructure': 'Zwischen Netzen mit verschiedenem Aufbau gibt es keinen geraden Weg.',
  'compare.fileGone': 'Diese Datei ist nicht mehr zum Vergleichen geöffnet.',
};

const TOO_LONG = {
  title: 'Der Titel hat',
  author: 'Der Urheber hat',
  notes: 'Die Notizen haben',
};
