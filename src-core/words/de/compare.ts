import type { compare as english } from '../en/compare';
import type { Translated } from '../languages';
import type { Speech } from '../words';

type Counts = Pick<Parameters<(typeof english)['compareMatrix.right']>[0], 'a' | 'b'>;

export const compare: Translated<typeof english> = {
  'side.now': 'Jetzt',
  'side.saved': 'Zuletzt gespeichert',
  'side.none': 'noch nichts',

  'compare.figures': 'Die beiden Netze',
  'compare.nothing': 'Unterschiede',
  'compare.neurons': 'Neuronen',
  'compare.pair': 'Ausgewähltes Paar',
  'compare.confusions': 'Konfusionsmatrix',
  'compare.measuring': 'Wird verglichen…',
  'compare.failed': 'Diese beiden ließen sich nicht vergleichen.',
  'compare.difference': 'A − B',

  'compareMatrix.title': 'Konfusionsmatrix, A − B',
  'compareMatrix.more': '+ mehr in A',
  'compareMatrix.less': '− mehr in B',
  'compareMatrix.label':
    'Konfusionsmatrix von A minus die von B: Zeilen sind die geschriebene Ziffer, Spalten die Antwort, die letzte unentschieden; Enter zeigt die Ziffern, die nur eines der Netze richtig liest',
  'compareMatrix.right': ({ label, ...counts }, speech) =>
    `${label} richtig gelesen: ${countsText(counts, speech)}`,
  'compareMatrix.wrong': ({ label, answer, ...counts }, speech) =>
    `${label} als ${answer} gelesen: ${countsText(counts, speech)}`,
  'compareMatrix.undecided': ({ label, ...counts }, speech) =>
    `${label} unentschieden: ${countsText(counts, speech)}`,

  'only.title': ({ which }) => `Nur ${which} richtig`,
  'only.confusion': ({ label, answer }) => `${label} als ${answer}`,
  'only.showAll': 'Wieder alle zeigen',
  'only.showAll.spoken': '(alle zeigen)',
  'only.digit': ({ label, a, b }) =>
    `Geschrieben ${label}: A ${a === null ? 'unentschieden' : `liest ${a}`}, B ${b === null ? 'unentschieden' : `liest ${b}`}`,
  'only.digit.unknown': ({ label }) => `Geschrieben ${label}`,
  'pad.written': ({ label }) => `Geschrieben **${label}**`,
  'pad.reads': ({ which, answer }) => `${which} liest **${answer}**`,
  'pad.undecided': ({ which }) => `${which} **unentschieden**`,
  'pad.reading': ({ which }) => `${which} liest …`,

  'figures.network': 'Netz',
  'figures.accuracy': 'Trefferquote',
  'figures.accuracy.about': 'Anteil der Ziffern, die richtig gelesen werden',
  'figures.cost': 'Kosten',
  'cost.quadratic.about': 'Mittlere quadratische Kosten: je kleiner, desto besser',
  'cost.crossEntropy.about': 'Mittlere Kreuzentropie: je kleiner, desto besser',
  'figures.alone': 'Nur hier richtig',
  'figures.alone.about': 'Ziffern, die dieses Netz richtig liest und das andere nicht',
  'figures.of': ({ count: all }, { count }) => `von ${count(all)}`,
  'figures.digits': ({ count: digits }, { count, plural }) =>
    plural(digits, { one: `${count(digits)} Ziffer`, other: `${count(digits)} Ziffern` }),
  'figures.points': ({ change }) => `${change} Punkte`,
  'figures.inAll': ({ count: digits }, { count }) => `${count(digits)} insgesamt`,
  'figures.swap': 'A und B tauschen',
  'figures.sizes': ({ a, b }) => `A ist ${a}, B ist ${b}.`,
  'figures.reordered': 'Beide sind bis auf die Reihenfolge ihrer Neuronen gleich.',

  'picker.now.about': 'der Stand in „Einstellen“',
  'picker.snapshots': 'Schnappschüsse',
  'picker.files': 'Dateien',
  'picker.title': ({ which, network }, { name }) =>
    `${which}: ${name(network)}. Ein anderes Netz wählen`,
  'picker.choose': '(ein anderes Netz wählen)',
  'picker.open': 'Datei zum Vergleichen öffnen…',
  'picker.close': ({ file }, { name }) => `${name(file)} schließen`,

  'nothing.toCompare': 'Noch nichts zum Vergleichen',
  'nothing.toCompare.text':
    'Einen Schnappschuss vom jetzigen Netz aufnehmen und in „Einstellen“ weitermachen: Hier zeigt sich, was sich seitdem geändert hat. Oder die Datei eines anderen Netzes öffnen.',
  'nothing.anyMore': 'Kein Unterschied mehr',
  'nothing.yet': 'Noch kein Unterschied',
  'nothing.same': ({ a, b }, { name }) =>
    `„${name(a)}“ und „${name(b)}“ haben dieselben Gewichte und Biaswerte.`,
  'nothing.change': 'In „Einstellen“ etwas ändern oder oben ein anderes Netz wählen.',
  'nothing.choose': 'Oben ein anderes Netz wählen.',
  'nothing.snapshot': 'Schnappschuss aufnehmen',
  'nothing.tune': 'Zu „Einstellen“',

  'pairs.title': 'Neuronen',
  'pairs.differing': ({ count: some, all }, { count, plural }) =>
    `${count(some)} von ${count(all)} ${plural(some, { one: 'ist', other: 'sind' })} verschieden`,
  'pairs.layer': 'Schicht',
  'pairs.order': 'Reihenfolge der Neuronen',
  'pairs.order.a': 'Wie in A',
  'pairs.order.a.about': 'In der Reihenfolge von A; was nur B hat, kommt zuletzt',
  'pairs.order.difference': 'Nach Unterschied',
  'pairs.order.difference.about': 'Der größte Unterschied kommt zuerst',
  'pairs.onlyDifferent': 'Nur Unterschiede',
  'pairs.unpaired': ({ layers, which }, { list }) => `${list(layers)}: nur in ${which}`,
  'pairs.list': 'Neuronenpaare',
  'pairs.neuron': 'Neuron',
  'pairs.a': 'A, Bias',
  'pairs.b': 'B, Bias',
  'pairs.alike': 'Ähnlich?',
  'pairs.none': 'Kein Neuron dieser Schicht ist verschieden.',
  'pairs.showAll': 'Alle zeigen',

  'pair.side': ({ which, place }) => `${which} ${place}`,
  'pair.side.named': ({ which, place, neuron }) => `${which} ${place}, ${neuron}`,
  'pair.bias': ({ which, bias }) => `Bias ${which} ${bias}`,
  'pair.bias.difference': ({ bias }) => `A − B ${bias}`,
  'pair.neuron': ({ neuron, place }) => `${neuron} (${place})`,
  'pair.bias.of': ({ which }) => `Bias von ${which}`,
  'pair.bias.difference.about': 'Bias von A minus Bias von B',
  'pair.correlation': 'Korrelation ihrer Gewichte, −1 bis 1',
  'pair.upTo': ({ largest }) => `bis ${largest}`,
  'pair.upTo.about': 'Der größte Unterschied bei einem Gewicht oder beim Bias',
  'pair.number': ({ index }, { count }) => `Neuron ${count(index)}`,
  'pair.muted': 'stumm',
  'pair.alone': 'kein passendes Neuron',
  'pair.toTake': 'Um Neuronen zu übernehmen, bei A oder B „Jetzt“ wählen.',
  'pair.edit': 'Bearbeiten',
  'pair.edit.about': ({ neuron }) => `${neuron} auswählen und zu „Einstellen“ wechseln`,
  'pair.biasA': 'Bias A',
  'pair.biasB': 'Bias B',
  'pair.differBy': 'Unterschied bis',
  'pair.alike': 'Ähnlichkeit',
  'pair.weights': 'Gewichte des Paars',
  'pair.from': 'von',
  'pair.depth':
    'Die Netze sind verschieden tief: Diese beiden bekommen ihre Gewichte von verschiedenen Neuronen.',
  'pair.grid': 'Gewichte von beiden, Pixel für Pixel: Pfeiltasten bewegen',
  'pair.pixel': ({ row, column }, { count }) => `Zeile ${count(row)}, Spalte ${count(column)}`,
  'pair.pixel.ask': 'Auf ein Pixel zeigen: Gewicht in A, in B, Unterschied',
  'pair.noNeuron': 'kein Neuron',
  'pair.scale': ({ most }) => `bis ±${most}`,
  'pair.scale.about': 'Die Gewichte mit den kräftigsten Farben',
  'pair.allZero': 'alle 0',

  'alike.nearly': 'fast gleich',
  'alike.alike': 'ähnlich',
  'alike.somewhat': 'etwas ähnlich',
  'alike.unlike': 'unähnlich',
  'alike.rather': 'eher gegensätzlich',
  'alike.opposite': 'gegensätzlich',
  'alike.onlyA': 'nur in A',
  'alike.onlyB': 'nur in B',
  'alike.mutedA': 'nur in A stumm',
  'alike.mutedB': 'nur in B stumm',
  'alike.same': 'gleich',
  'alike.sameWeights': 'gleiche Gewichte',
  'alike.not': 'nicht vergleichbar',

  'take.into': ({ which }) => `In ${which} übernehmen`,
  'take.short': 'Übernehmen',
  'take.short.ask': 'Übernehmen…',
  'take.label': ({ what, neuron, network, place }) =>
    `${what}: ${neuron} aus „${network}“, ersetzt ${place}`,
  'take.done': ({ neuron, network, place }) =>
    place === null
      ? `Übernommen: ${neuron} aus „${network}“.`
      : `Übernommen: ${neuron} aus „${network}“, Ziel: ${place}.`,
  'take.undo': ({ keys }) => `${keys} macht es rückgängig.`,
  'take.place': 'Ziel',
  'take.place.beside': ({ neuron }) => `${neuron}, daneben`,
  'take.place.locked': ({ neuron }) => `${neuron}, gesperrt`,
  'take.place.both': ({ neuron }) => `${neuron}, daneben, gesperrt`,
  'take.not.now': 'Neuronen werden in den jetzigen Stand übernommen: bei A oder B „Jetzt“ wählen.',
  'take.not.alone': ({ which }) => `In ${which} passt kein Neuron zu diesem.`,
  'take.not.depth':
    'Ihre Gewichte kommen von verschiedenen Neuronen: Die Netze sind verschieden tief.',
  'take.not.place': 'Das Neuron wählen, das ersetzt werden soll.',
  'take.not.same': 'Ihre Gewichte und Biaswerte sind gleich.',
  'take.not.locked': ({ neuron }) => `${neuron} ist gesperrt: in „Einstellen“ entsperren.`,
};

function countsText({ a, b }: Counts, { count }: Speech): string {
  const sign = a > b ? '+' : '';
  return `A ${count(a)}, B ${count(b)}, ${sign}${count(a - b)}`;
}
