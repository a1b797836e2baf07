import type { rows as english } from '../en/rows';
import type { Translated } from '../languages';
import type { Speech } from '../words';

export const rows: Translated<typeof english> = {
  'rows.shown': 'Ansicht der Gewichte',
  'rows.sliders': 'Regler',
  'rows.sliders.about': 'Ein Schieberegler für jedes Gewicht dieses Neurons',
  'rows.matrix': 'Matrix',
  'rows.matrix.about': 'Alle Gewichte der Schicht, zum Bemalen',
  'rows.digits': 'Je Ziffer',
  'rows.digits.about':
    'Was die Neuronen davor bei jeder Ziffer tun, und auf welche Ziffern es ansprechen soll',

  'matrix.label': ({ layer }) =>
    `Gewichte zu ${layer}: Pfeiltasten bewegen, Zifferntasten geben ein Gewicht ein, die Leertaste malt`,
  'matrix.cell': ({ from, to, weight }) => `${from} zu ${to}: Gewicht ${weight}`,
  'matrix.axes': 'von →\nzu ↓',
  'matrix.rows': ({ layer }) => `Zeilen: Neuronen, ${layer}`,
  'matrix.columns': ({ layer }) => `Spalten: Neuronen, ${layer}`,
  'matrix.row': ({ index, neuron }) => `Zeile ${index}: ${neuron}`,
  'matrix.column': ({ index, neuron }) => `Spalte ${index}: ${neuron}`,
  'matrix.selectTo': ({ neuron }) => `Zu ${neuron}: auswählen`,
  'matrix.selectFrom': ({ neuron }) => `Von ${neuron}: auswählen`,
  'matrix.activation': 'Die Aktivierung, von der es kommt',
  'matrix.scale': 'Die Gewichte mit den kräftigsten Farben',
  'matrix.fromTo': ({ from, to }) => `${from} bis ${to}`,
  'matrix.value': 'Wert zum Malen',

  'copyRow.title': ({ neuron }) => `Zeile kopieren: ${neuron}`,
  'copyRow.about': 'Das andere Neuron bekommt alle Gewichte und den Bias von diesem',
  'copyRow.onto': 'auf',
  'fillRow.title': ({ neuron }) => `Zeile füllen: ${neuron}`,
  'fillRow.about': 'Alle Gewichte dieses Neurons werden gleich',
  'fillColumn.title': ({ layer }) => `Spalte füllen: ${layer}`,
  'fillColumn.about': 'Alle Gewichte, die von einem Neuron kommen, werden gleich',
  'fillColumn.from': 'von',
  'fill.weight': 'Gewicht zum Füllen',
  'identity.title': ({ layer }) => `Einheitsmatrix · ${layer}`,
  'identity.about': 'Jedes Neuron gibt das Neuron mit seiner Nummer aus der Schicht davor weiter',
  'identity.own': 'eigenes',
  'identity.own.about': 'Vom Neuron mit derselben Nummer',
  'identity.own.field': 'Gewicht von der eigenen Nummer',
  'identity.others': 'andere',
  'identity.others.about': 'Von allen anderen Neuronen',
  'identity.others.field': 'Gewicht von allen anderen',
  'identity.bias': 'Bias',
  'identity.bias.about': 'Bei jedem Neuron der Schicht',
  'identity.bias.field': 'Bias für alle',

  'tag.any': 'egal',
  'tag.yes': 'ja',
  'tag.no': 'nein',
  'tag.label': ({ digit, tag }) => `Ziffer ${digit}: ${tag}`,
  'tag.hint': ({ digit, tag, next }) => `Ziffer ${digit}: ${tag}. Drücken für „${next}“.`,
  'means.caption': ({ neuron }) =>
    `Mittlere Aktivierung je Ziffer bei den Neuronen vor ${neuron}, und die Gewichte von ihnen`,
  'means.legend': 'Tinte: mittlere Aktivierung · ✓: darauf soll es ansprechen',
  'tags.fill.title': 'Zeile nach Ja und Nein füllen',
  'tags.strength': 'Stärke',
  'tags.strength.about': 'Das größte Gewicht der Zeile; die anderen behalten ihr Verhältnis dazu',
  'tags.strength.field': 'Stärke: das größte Gewicht',
  'tags.bias': 'samt Bias',
  'tags.bias.about':
    'In der Mitte zwischen den mittleren gewichteten Summen der Ja-Ziffern und der Nein-Ziffern',
  'tags.fill': 'Zeile füllen',
  'tags.fill.about':
    'Jedes Gewicht: wie viel stärker sein Neuron bei den Ja-Ziffern aktiv ist als bei den Nein-Ziffern',
  'own.title': 'Eigene gegen andere',
  'own.plus': 'eigene +',
  'own.plus.field': 'Eigene: Gewicht von der Eingabe mit derselben Nummer',
  'own.minus': 'andere −',
  'own.minus.field': 'Andere: Gewicht, das bei allen anderen Eingaben abgezogen wird',
  'own.about':
    'Jedes ausgewählte Neuron: plus von der Eingabe mit seiner Nummer, minus von allen anderen',
  'own.apply': 'Eigene + / andere −',

  'called.title': 'Genannt und richtig, je Ausgabe',
  'called.output': 'Ausgabe',
  'called.called': 'genannt',
  'called.called.about': 'Bei wie vielen Ziffern jede Ausgabe die Antwort ist',
  'called.right': 'richtig, %',
  'called.right.about': 'Wie viele von hundert dieser Antworten richtig sind',
  'called.all': (called, speech) => calledText(called, 'Ziffern', speech),
  'called.practice': (called, speech) => calledText(called, 'Übungsziffern', speech),
  'called.exam': (called, speech) => calledText(called, 'Prüfungsziffern', speech),

  'menu.rows': 'Zeilenwerkzeuge',
  'menu.rows.about': 'Ganze Zeilen, Spalten oder die Schicht ändern',
  'menu.rows.row': ({ count }, { count: whole }) =>
    count > 1 ? `Diese ${whole(count)} Zeilen` : 'Diese Zeile',
  'menu.rows.layer': ({ layer }) => `Ganze ${layer}`,
  'rows.double': 'Verdoppeln',
  'rows.halve': 'Halbieren',
  'rows.flip': 'Vorzeichen umkehren',
  'rows.zero': 'Gewichte auf 0 setzen',
  'rows.zeroLayer': 'Alle Gewichte und Biaswerte auf 0 setzen',

  'sliders.list': ({ neuron }) => `Gewichte von ${neuron}`,
  'sliders.from': 'von',
  'sliders.weight': 'Gewicht w',
  'sliders.product': 'w · a',
  'sliders.slider': ({ neuron }) => `Gewicht von ${neuron}`,
  'sliders.field': ({ neuron }) => `Gewicht von ${neuron} als Zahl`,
  'sliders.select': ({ neuron }) => `${neuron} auswählen`,
  'sliders.unnamed': ({ index }, { count }) => `Neuron ${count(index)}`,
};

function calledText(
  { output, called, all, right, share }: Parameters<(typeof english)['called.all']>[0],
  digits: string,
  { count, percent, plural }: Speech,
): string {
  const of = `${count(all)} ${digits}`;
  if (called === 0) return `Ausgabe ${output} ist bei keiner von ${of} die Antwort.`;
  const are = plural(right, { one: 'ist', other: 'sind' });
  return `Ausgabe ${output} ist bei ${count(called)} von ${of} die Antwort; davon ${are} ${count(right)} richtig (${percent(share)}).`;
}
