import type { Speech } from '../words';
import type { whatIf as english } from '../en/what-if';
import type { Translated } from '../languages';

function pixels(count: number, { count: whole }: Speech): string {
  return `${whole(count)} Pixel`;
}

export const whatIf: Translated<typeof english> = {
  'whatIf.title': 'Was wäre, wenn',
  'whatIf.back': 'Zurück zum Fluss',
  'whatIf.without': 'ohne jeden Teil',
  'whatIf.flip': 'kleinste gefundene Änderung',
  'whatIf.changes': 'schieben, drehen, dicker…',
  'whatIf.mark': 'Marke in einer Ecke…',
  'whatIf.damage': 'beschädigen…',
  'whatIf.failed':
    'Dieser Teil ließ sich nicht laden. Verbindung prüfen und noch einmal versuchen.',

  'whatIf.without.heading': ({ what, symbol, sum }) =>
    `Ohne jeden Teil, ${what}: ${symbol} = ${sum}`,
  'whatIf.without.about':
    'Ein Teil nach dem anderen wird weggenommen, und das Netz rechnet neu. Diese Änderungen ergeben zusammen keine Summe: Zwei Teile können einander ersetzen oder nur zusammen zählen.',
  'whatIf.part': 'Weggenommen',
  'whatIf.part.pixels': 'jedes Pixel',
  'whatIf.part.patches': 'jedes 3 × 3-Feld',
  'whatIf.part.neurons': 'jedes Neuron',
  'whatIf.part.inked': 'Tinte, die fehlt',
  'whatIf.map': 'Was jede Stelle des Bilds ändert',
  'whatIf.map.up': 'blau: ohne sie mehr',
  'whatIf.map.down': 'orange: ohne sie weniger',
  'whatIf.map.up.inked': 'blau: mit Tinte hier mehr',
  'whatIf.map.down.inked': 'orange: mit Tinte hier weniger',
  'whatIf.largest': 'Die größten Änderungen',
  'whatIf.column.part': 'Teil',
  'whatIf.column.before': 'mit',
  'whatIf.column.after': 'ohne',
  'whatIf.column.change': 'Änderung',
  'whatIf.column.plain': 'so wie es ist',
  'whatIf.column.inked': 'mit Tinte',
  'whatIf.place': ({ row, column }) => `Zeile ${row}, Spalte ${column}`,
  'whatIf.pointed': ({ place, before, after, change }) =>
    `${place}: ${before} → ${after} (${change})`,
  'whatIf.point': 'Auf eine Stelle zeigen, um ihre Zahlen zu lesen.',
  'whatIf.nothing': 'Nichts ändert sich: Es gibt nichts wegzunehmen.',

  'whatIf.flip.heading': ({ from, to }) => `Eine kleine Änderung, die aus ${from} eine ${to} macht`,
  'whatIf.flip.searching': 'Eine kleine Änderung wird gesucht…',
  'whatIf.flip.none': 'Es wurde keine kleine Änderung gefunden, die die Antwort kippt.',
  'whatIf.flip.counts': ({ inked, erased }, speech) =>
    `Blau: ${pixels(inked, speech)} mit Tinte gefüllt. Orange: ${pixels(erased, speech)} radiert.`,
  'whatIf.flip.about':
    'Gefunden, indem immer wieder das Pixel geändert wird, das am meisten hilft, und zurückgenommen, was nicht nötig ist. Ein Durchlauf des Netzes hat es bestätigt; dass es nicht kleiner geht, ist nicht bewiesen.',
  'whatIf.flip.put': 'Ins Zeichenfeld legen',
  'whatIf.flip.picture': 'Die Ziffer mit ihren geänderten Pixeln',

  'whatIf.changes.heading': 'Die Ziffer verschoben, gedreht, dicker, verrauscht, halb radiert',
  'whatIf.changes.about':
    'Die Regler ändern die Ziffer im Zeichenfeld; die Kurven sind die zehn Ausgaben über den ganzen Bereich des gewählten Reglers.',
  'whatIf.change': 'Gewählte Änderung',
  'whatIf.change.right': 'Rechts',
  'whatIf.change.down': 'Unten',
  'whatIf.change.turn': 'Gedreht',
  'whatIf.change.thickness': 'Dicker',
  'whatIf.change.noise': 'Rauschen',
  'whatIf.change.erased': 'Radiert',
  'whatIf.unit.right': 'Pixel nach rechts',
  'whatIf.unit.down': 'Pixel nach unten',
  'whatIf.unit.turn': 'Grad im Uhrzeigersinn',
  'whatIf.unit.thickness': 'Pixel dicker auf jeder Seite',
  'whatIf.unit.noise': 'Standardabweichung des Rauschens',
  'whatIf.unit.erased': 'Anteil von oben radiert',
  'whatIf.changes.back': 'Zurück zur Ziffer, wie sie war',
  'whatIf.over': 'Gezeichnet über den Bereich',
  'whatIf.over.this': 'diese Ziffer',
  'whatIf.over.all': 'alle Übungsziffern',
  'whatIf.outputs': 'Die zehn Ausgaben über den Bereich',
  'whatIf.output': ({ digit }) => `Ausgabe ${digit}`,
  'whatIf.read': ({ runs }) => `Gelesen als ${runs}.`,
  'whatIf.read.run': ({ answer, from, to }) =>
    from === to ? `${answer} bei ${from}` : `${answer} von ${from} bis ${to}`,
  'whatIf.undecided': 'unentschieden',
  'whatIf.accuracy': 'Trefferquote über den Bereich',
  'whatIf.measuring': 'Alle Übungsziffern werden wieder und wieder gelesen…',
  'whatIf.breaks': ({ share, places }, { percent, list }) =>
    places.length === 0
      ? `${percent(share)} richtig, so wie sie sind; über den ganzen Bereich mehr als die Hälfte davon.`
      : `${percent(share)} richtig, so wie sie sind; weniger als die Hälfte davon bei ${list(places, 'disjunction')} und weiter.`,
  'whatIf.broken': ({ value, unit }) => `Sonst richtig, falsch bei ${value} ${unit}`,
  'whatIf.broken.move': 'Den gewählten Regler bewegen, um Ziffern zu sehen, die dort umkippen.',
  'whatIf.broken.none': 'Hier kippt keine um.',

  'whatIf.mark.heading': 'Eine Marke in einer Ecke aller Ziffern einer Klasse',
  'whatIf.mark.about':
    'Auf jede Übungsziffer der Klasse kommt ein Quadrat aus 3 × 3 Pixeln Tinte, dann auf alle anderen. Sieht irgendein Neuron hin?',
  'whatIf.mark.class': 'Klasse',
  'whatIf.mark.corner': 'Ecke',
  'whatIf.corner.topLeft': 'oben links',
  'whatIf.corner.topRight': 'oben rechts',
  'whatIf.corner.bottomLeft': 'unten links',
  'whatIf.corner.bottomRight': 'unten rechts',
  'whatIf.mark.own': ({ label, before, after, count, changed }, { count: whole, plural }) =>
    `${whole(before)} von ${whole(count)} Ziffern ${label} sind ohne Marke richtig, ${whole(after)} mit ihr. ${
      changed === 0
        ? 'Keine Antwort ändert sich.'
        : `${whole(changed)} ${plural(changed, { one: 'Antwort ändert', other: 'Antworten ändern' })} sich.`
    }`,
  'whatIf.mark.drawn': ({ label, drawn, others }, { count: whole, plural }) =>
    `Von ${whole(others)} anderen Ziffern ${plural(drawn, { one: 'wird', other: 'werden' })} ${whole(drawn)} allein durch die Marke zur ${label}.`,
  'whatIf.mark.looks': 'Wer hinsieht: was volle Tinte dort zu z jedes Neurons beiträgt',
  'whatIf.mark.blind': 'Kein Neuron sieht hin: Alle Gewichte unter der Marke sind 0.',
  'whatIf.mark.put': 'Marke ins Zeichenfeld setzen',

  'whatIf.damage.heading': 'Eine Schicht absichtlich beschädigen',
  'whatIf.damage.about':
    'Funktioniert das Netz aus dem vermuteten Grund? Der Regler beschädigt es wirklich, im ganzen Fenster, bis zu „Behalten“ oder „Zurücknehmen“.',
  'whatIf.damage.layer': 'Schicht',
  'whatIf.damage.how': 'Schaden',
  'whatIf.damage.noise': 'Rauschen auf den Gewichten',
  'whatIf.damage.biases': 'Biases auf 0',
  'whatIf.damage.levels': 'Gewichte gerundet',
  'whatIf.damage.shuffle': 'Gewichte vertauscht',
  'whatIf.amount.noise': 'der Größe der Gewichte',
  'whatIf.amount.biases': 'des Wegs zu 0',
  'whatIf.amount.levels': 'Stufen',
  'whatIf.amount.shuffle': 'der Gewichte',
  'whatIf.damage.amount': 'Wie viel',
  'whatIf.damage.seed': 'Startwert',
  'whatIf.damage.keep': 'Behalten',
  'whatIf.damage.restore': 'Zurücknehmen',
  'whatIf.damage.chart': 'Trefferquote über den Schaden',
  'whatIf.damage.measuring': 'Es wird gemessen…',
  'whatIf.damage.now': ({ amount, share }, { percent }) =>
    share === null ? amount : `${amount}: ${percent(share)} der Übungsziffern richtig`,
};
