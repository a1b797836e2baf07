import type { stamps as english } from '../en/stamps';
import type { Translated } from '../languages';

export const stamps: Translated<typeof english> = {
  'stamp.menu': 'Schablonen zum Stempeln',
  'stamp.stencils': 'Schablonen',
  'stamp.fromDigits': 'Aus Ziffern',
  'stamp.meanOfOne': 'Mittel einer Ziffer · Übung',
  'stamp.meanOf': ({ digit }) => `${digit}: Mittel der Ziffer ${digit}`,
  'stamp.pad': 'Die Ziffer im Zeichenfeld',
  'stamp.wrong': 'Mittel der falsch gelesenen Ziffern',
  'stamp.wrong.how': 'Zuerst über den Ziffern auf „Falsch“ drücken',
  'stamp.chosen': 'Mittel gewählter Ziffern…',
  'stamp.difference': 'Differenz zweier Ziffern…',

  'placing.title': 'Die Schablone vor dem Stempeln',
  'placing.on': ({ count: neurons }, { count, plural }) =>
    plural(neurons, {
      one: `auf ${count(neurons)} Neuron`,
      other: `auf ${count(neurons)} Neuronen`,
    }),
  'placing.stamp': 'Stempeln',
  'placing.strength': 'Stärke',
  'placing.strength.field': 'Stärke der Schablone: ihr größtes Gewicht',
  'placing.flip': 'Vorzeichen der Schablone umkehren',
  'placing.mode': 'Wirkung auf die Gewichte darunter',
  'placing.set': 'Ersetzen',
  'placing.set.about': 'Ersetzt die Gewichte darunter',
  'placing.add': 'Addieren',
  'placing.add.about': 'Wird zu den Gewichten darunter addiert',
  'placing.width': 'breit',
  'placing.width.field': 'Breite der Schablone in Pixeln',
  'placing.height': 'hoch',
  'placing.height.field': 'Höhe der Schablone in Pixeln',
  'placing.turn': 'drehen',
  'placing.turn.field': 'Winkel der Schablone in Grad, gegen den Uhrzeigersinn',
  'placing.balanced': 'Ausgeglichen',
  'placing.balanced.about':
    'Die Gewichte der Schablone ergeben zusammen 0, damit Tinte überall das Neuron nicht erregt',
  'placing.kind': 'Schablone',
  'placing.box': ({ stencil }) => `${stencil}, noch nicht gestempelt`,
  'placing.keys':
    'Pfeiltasten bewegen, mit Umschalt um 5; Plus und Minus ändern die Größe; R dreht, mit Umschalt andersherum; X kehrt das Vorzeichen um; Enter stempelt; Esc nimmt die Schablone weg.',
  'placing.state': ({ x, y, width, height, strength }) =>
    `Mitte ${x} von links und ${y} von oben, ${width} breit und ${height} hoch, nicht gedreht, Stärke ${strength}`,
  'placing.state.turned': ({ x, y, width, height, angle, strength }) =>
    `Mitte ${x} von links und ${y} von oben, ${width} breit und ${height} hoch, um ${angle}° gedreht, Stärke ${strength}`,
  'placing.size.hint': 'Ziehen ändert die Größe; mit Umschalt bleiben die Proportionen',
  'placing.turn.hint': 'Ziehen dreht; mit Umschalt in Schritten von 15°',

  'fit.title': 'Bias und Verstärkung anpassen',
  'fit.several': ({ count: neurons }, { count, plural }) =>
    plural(neurons, {
      one: `${count(neurons)} ausgewähltes Neuron`,
      other: `${count(neurons)} ausgewählte Neuronen`,
    }),
  'fit.bias': 'Bias anpassen',
  'fit.share.before': 'an bei',
  'fit.share.after': '% der Ziffern',
  'fit.share.field': 'Prozentsatz der Ziffern, bei denen es an ist',
  'fit.share.do': ({ share }, { percent }) =>
    `Bias anpassen: an bei ${percent(share, 0)} der Ziffern`,
  'fit.own': 'zwischen eigener Ziffer und den anderen',
  'fit.own.not': 'nur die Neuronen 0 bis 9 haben eine eigene Ziffer',
  'fit.own.do': 'Bias zwischen eigener Ziffer und den anderen anpassen',
  'fit.these': 'zwischen diesen Ziffern und den anderen',
  'fit.these.digits': 'Ziffern, bei denen es an sein soll',
  'fit.these.do': 'Bias zwischen diesen Ziffern und den anderen anpassen',
  'fit.gain': 'Verstärkung anpassen',
  'fit.gain.about':
    'multipliziert alle Gewichte und den Bias mit einem gemeinsamen Faktor, sodass die Sigmoidfunktion bei den Ziffern weder eine Stufe noch flach ist',
  'fit.gain.do': 'Verstärkung anpassen',
  'fit.do': 'Anpassen',

  'adjust.field': ({ number }) => `${number} als Zahl`,

  'chooser.title': 'Ziffern zum Stempeln',
  'chooser.part': 'Ziffern zur Wahl',
  'chooser.part.practice': 'Übung',
  'chooser.part.exam': 'Prüfung',
  'chooser.part.all': 'Alle',
  'chooser.part.practice.about':
    'Die Prüfung bleibt fair: Kein Gewicht entsteht aus Prüfungsziffern.',
  'chooser.part.exam.about': 'Gewichte aus Prüfungsziffern machen die Prüfung zu leicht.',
  'chooser.part.all.about': 'Mit Prüfungsziffern darin ist die Prüfung nicht mehr fair.',
  'chooser.sortedBy': 'sortiert nach',
  'chooser.sortedBy.place': 'Platz im Satz',
  'chooser.a': 'A',
  'chooser.b': 'B',
  'chooser.a.heading': 'A: Mittel von',
  'chooser.b.heading': 'minus B:',
  'chooser.against': 'Davon abziehen',
  'chooser.against.none': 'Nichts',
  'chooser.against.others': 'Andere',
  'chooser.against.others.about': 'Das Mittel aller Ziffern mit anderen Labels',
  'chooser.against.own': 'Mittel von…',
  'chooser.against.own.about': 'Das Mittel von Ziffern, die hier gewählt werden',
  'chooser.others.all':
    'Für A einige Labels wählen; die anderen sind die Ziffern mit anderen Labels.',
  'chooser.others': ({ labels, count: digits }, { count, list, plural }) =>
    `Das Mittel aller Ziffern mit den Labels ${list(labels.map(String))}: **${count(digits)}** ${plural(
      digits,
      { one: 'Ziffer', other: 'Ziffern' },
    )}.`,
  'chooser.alone':
    'Das Mittel allein ist überall positiv, wo Tinte ist. Wird das Mittel anderer Ziffern abgezogen, bleibt, was sie unterscheidet.',
  'chooser.stencil': 'Die Schablone',
  'chooser.none': 'Keine passende Ziffer.',
  'chooser.difference': ({ more, less }) =>
    `Blau: bis ${more} mehr Tinte; Orange: bis ${less} weniger`,
  'chooser.mean': ({ most }) => `mittlere Tinte: bis ${most}`,
  'chooser.strength': 'Stärke',
  'chooser.strength.field': 'Stärke: das größte Gewicht des Stempels',
  'chooser.mode': 'Wirkung des Stempels auf die Gewichte darunter',
  'chooser.set.about': 'Der Stempel ersetzt, was er bedeckt',
  'chooser.add.about': 'Der Stempel wird zu dem addiert, was er bedeckt',
  'chooser.stamp': ({ count: neurons }, { count, plural }) =>
    plural(neurons, {
      one: `Auf ${count(neurons)} Neuron stempeln`,
      other: `Auf ${count(neurons)} Neuronen stempeln`,
    }),
  'chooser.place': 'Platzieren…',

  'choose.several': 'Mehrere',
  'choose.several.about':
    'Angeklickte Ziffern kommen dazu, wie mit gedrückter Strg- oder Umschalttaste',
  'choose.several.field': ({ side }) => `Mehrere Labels von ${side} wählen`,
  'choose.labels': ({ side }) => `Labels von ${side}`,
  'choose.answer': ({ side }) => `Antwort auf die Ziffern von ${side}`,
  'choose.answer.any': 'jede Antwort',
  'choose.answer.wrong': 'falsch gelesen',
  'choose.answer.undecided': 'unentschieden',
  'choose.answer.taken': ({ digit }) => `als ${digit} gelesen`,
  'choose.borderline': 'knapp',
  'choose.borderline.about': ({ widest }) =>
    'Die richtige Ziffer gehört zu den beiden stärksten Ausgaben, und ihre Aktivierungen liegen dicht beieinander' +
    (widest === null
      ? '. Die Aktivierungen dieser Ausgaben sind nach oben offen, der Abstand also auch'
      : ''),
  'choose.gap': 'Abstand bis',
  'choose.gap.field': ({ side }) => `Abstand der beiden stärksten Ausgaben, für ${side}`,
  'choose.measure': ({ side }) => `Maß von ${side}`,
  'choose.measure.any': 'jede Form',
  'choose.from': 'ab',
  'choose.from.field': ({ measure, side, unit }) => `${measure} von ${side}, mindestens (${unit})`,
  'choose.under': 'unter',
  'choose.under.field': ({ measure, side, unit }) =>
    `${measure} von ${side}, weniger als (${unit})`,
  'choose.split': ({ side }) => `${side} am Median teilen`,
  'choose.split.before': 'am Median teilen:',
  'choose.split.low': 'Untere Hälfte',
  'choose.split.high': 'Obere Hälfte',

  'measure.slant': 'Neigung',
  'measure.slant.name': 'Neigung',
  'measure.slant.about': 'Grad aus der Senkrechten, nach rechts',
  'measure.width': 'Breite',
  'measure.width.name': 'Breite',
  'measure.width.about': 'Vom linken bis zum rechten Rand',
  'measure.height': 'Höhe',
  'measure.height.name': 'Höhe',
  'measure.height.about': 'Vom oberen bis zum unteren Rand',
  'measure.ink': 'Tintenmenge',
  'measure.ink.name': 'Tintenmenge',
  'measure.ink.about': 'Anteil des Bildes, der Tinte ist',
  'measure.holes': 'Löcher',
  'measure.holes.name': 'Löcher',
  'measure.holes.about': 'Lücken, die von Tinte umschlossen sind',
  'unit.degrees': '°',
  'unit.pixels': 'Pixel',
  'unit.percent': '%',
  'unit.number': 'Anzahl',

  'chosen.count': ({ count: digits }, { count, plural }) =>
    `**${count(digits)}** ${plural(digits, { one: 'Ziffer', other: 'Ziffern' })}`,
  'chosen.first': ({ count: digits, shown }, { count, plural }) =>
    `**${count(digits)}** ${plural(digits, { one: 'Ziffer', other: 'Ziffern' })}, die ersten ${count(shown)} zu sehen`,
  'chosen.forget': ({ count: digits }, { count }) => `${count(digits)} von Hand gewählte vergessen`,
  'chosen.addPad': 'Ziffer im Zeichenfeld dazunehmen',
  'chosen.digits': ({ side }) => `Ziffern von ${side}; ein Klick entfernt eine`,
  'chosen.remove': ({ index, label }) => `Ziffer ${index} entfernen, geschrieben ${label}`,
};
