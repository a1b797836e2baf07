import type { actions as english } from '../en/actions';
import type { Translated } from '../languages';
import type { Speech } from '../words';

const all = (count: number, { count: whole }: Speech) => (count > 1 ? `Alle ${whole(count)} ` : '');
/** The same before a verb, which then is small: `Alle 3 sperren`. */
const each = (count: number, verb: string, speech: Speech) =>
  count > 1 ? all(count, speech) + verb : speech.begin(verb);

export const actions: Translated<typeof english> = {
  'action.new': 'Neu…',
  'action.open': 'Öffnen…',
  'action.save': 'Speichern',
  'action.saveAs': 'Speichern unter…',
  'action.savePicture': 'Bild speichern…',
  'action.details': 'Angaben zu diesem Netz…',
  'action.sizes': 'Was bringt Größe?…',
  'action.clearRecent': 'Liste der letzten Dateien leeren',
  'action.clearRecent.about': 'Leert diese Liste. Die Dateien bleiben, wo sie sind.',
  'action.openDigits': 'Eigene Ziffern öffnen (zwei IDX-Dateien)…',
  'action.cancelDigits': 'Lesen der Ziffern abbrechen',
  'action.shippedDigits': 'Zurück zu den MNIST-Ziffern',

  'language.itself': ({ title }, { name }) => name(title),
  'looks.system': 'System',
  'looks.light': 'Hell',
  'looks.dark': 'Dunkel',

  'tool.bar': 'Werkzeuge für die Gewichte',
  'tool.brush.about': 'Pinsel: Gewichte malen',
  'tool.eraser.about': 'Radierer: Gewichte auf 0 setzen',
  'tool.line.about': 'Linie',
  'tool.rectangle.about': 'Rechteck',
  'tool.ellipse.about': 'Ellipse',
  'tool.fill.about': 'Zusammenhängende Fläche füllen',
  'tool.ramp.about': 'Rampe: von einem Wert zu einem anderen',
  'tool.pick.about': 'Pipette: einen Wert aus dem Raster nehmen',
  'tool.pick.hint': 'Ein Klick auf eine Zelle gibt dem Pinsel ihr Gewicht.',
  'tool.select.about': 'Ein Rechteck auswählen und verschieben',
  'tool.select.hint':
    'Ziehen wählt aus, Ziehen in der Auswahl verschiebt. Umschalt nimmt dazu, Alt nimmt weg.',
  'tool.lasso.about': 'Mit dem Lasso auswählen',
  'tool.lasso.hint':
    'Zellen umfahren; Ziehen in der Auswahl verschiebt. Umschalt nimmt dazu, Alt nimmt weg.',

  /** Die Einstellungen eines Werkzeugs: klein vor dem Feld, und wie das Feld heißt. */
  'tool.value': 'Wert',
  'tool.value.field': 'Wert des Pinsels',
  'tool.ramp.from': 'von',
  'tool.ramp.to': 'bis',
  'tool.ramp.end': 'Wert am Ende der Rampe',
  'tool.ramp.shape': 'Form der Rampe',
  'tool.linear': 'Linear',
  'tool.linear.about': 'Entlang einer Linie',
  'tool.radial': 'Radial',
  'tool.radial.about': 'Von einem Punkt nach außen',
  'tool.size': 'Größe',
  'tool.size.field': 'Größe des Pinsels in Pixeln',
  'tool.hardness': 'Härte',
  'tool.hardness.field': 'Härte des Pinsels, 0 bis 1',
  'tool.hardness.about': '1 gibt eine scharfe Kante, 0 läuft von der Mitte an aus',
  'tool.tolerance': '± höchstens',
  'tool.tolerance.field': 'Wie weit ein Gewicht vom angeklickten abweichen darf',
  'tool.filled': 'gefüllt',
  'tool.mode': 'Wirkung des Werkzeugs auf ein Gewicht',
  'tool.mode.set': 'setzen',
  'tool.mode.add': 'addieren',
  'tool.mode.smooth': 'glätten',

  'menu.select.about': 'Zellen nach ihrem Wert auswählen',
  'menu.select': 'Auswählen (der halbe Pinselwert trennt stark von schwach)',
  'select.all': 'Alle',
  'select.none': 'Keine',
  'select.invert': 'Umkehren',
  'select.positive': 'Positive Gewichte',
  'select.negative': 'Negative Gewichte',
  'select.zero': 'Gewichte, die 0 sind',
  'select.strong': ({ least }, { number }) => `Starke Gewichte, ab ±${number(least, 2)}`,
  'select.weak': ({ below }, { number }) => `Schwache Gewichte, unter ±${number(below, 2)}`,

  'action.scale': 'Skalieren',
  'action.scale.about': 'Multipliziert jedes Gewicht',
  'action.add': 'Addieren',
  'action.add.about': 'Addiert zu jedem Gewicht dieselbe Zahl',
  'action.clamp': 'Begrenzen',
  'action.clamp.about': 'Setzt Gewichte jenseits von zwei Grenzen auf die Grenze',
  'action.smooth': 'Glätten',
  'action.smooth.about': 'Rückt jedes Gewicht näher an den Mittelwert seiner Nachbarn',
  'action.sharpen': 'Schärfen',
  'action.sharpen.about': 'Rückt jedes Gewicht weiter weg vom Mittelwert seiner Nachbarn',
  'action.shift': 'Verschieben',
  'action.shift.about': 'Verschiebt alle Gewichte um ganze Zellen; am Rand kommen Nullen nach',
  'action.rotate': 'Drehen',
  'action.rotate.about': 'Dreht die Gewichte im Uhrzeigersinn um die Mitte',
  'action.randomise': 'Zufallswerte',
  'action.randomise.about': 'Normalverteilte Gewichte; derselbe Startwert ergibt wieder dieselben',
  'action.flipSigns': 'Vorzeichen umkehren',
  'action.flipSigns.about': 'Vertauscht Plus und Minus',
  'action.mirrorLeftRight': 'Links und rechts spiegeln',
  'action.mirrorLeftRight.about': 'Links wird rechts',
  'action.mirrorTopBottom': 'Oben und unten spiegeln',
  'action.mirrorTopBottom.about': 'Oben wird unten',
  'action.meanToZero': 'Mittelwert auf 0',
  'action.meanToZero.about':
    'Summe und Mittelwert werden 0: Tinte überall erregt das Neuron nicht mehr',
  'action.normaliseLength': 'Länge normieren',
  'action.normaliseLength.about': 'Die Wurzel aus der Summe der Quadrate wird 1',
  'action.normalisePeak': 'Maximum normieren',
  'action.normalisePeak.about': 'Skaliert so, dass das stärkste Gewicht ±1 ist',
  'action.clearWeights': 'Gewichte leeren',
  'action.clearWeights.about': 'Setzt alle auf 0',
  'menu.adjust.about': 'Alle Gewichte bearbeiten: skalieren, spiegeln, Mittelwert auf 0 …',
  'menu.adjust.heading': ({ isSelection, count }, { count: whole }) =>
    `${isSelection ? 'Auswahl' : 'Alle Gewichte'}${count > 1 ? ` von ${whole(count)} Neuronen` : ''} bearbeiten`,
  'menu.asks': ({ item }, { say }) => `${say(item)}…`,

  'stamp.named': ({ stencil }, { say }) => `Stempel: ${say(stencil)}`,

  'action.sameLength': 'Gleiche Länge',
  'action.sameLength.about': 'Skaliert jedes, bis alle so lang sind wie im Durchschnitt',
  'action.samePeak': 'Gleiches Maximum',
  'action.samePeak.about': 'Skaliert jedes, bis das stärkste Gewicht bei allen gleich ist',
  'action.subtractAverage': 'Gemeinsames Mittel abziehen',
  'action.subtractAverage.about':
    'Nimmt weg, was sie gemeinsam haben: Übrig bleibt, was sie unterscheidet',
  'action.copyNeuron.about': 'Gewichte, Bias und Name',
  'action.swapNeuron.about':
    'Samt den Gewichten zur nächsten Schicht: Die Ausgabe bleibt genau gleich',
  'action.mute.about': 'Ein stummes Neuron zählt als 0, behält aber seine Gewichte',
  'action.lock.about': 'Kein Werkzeug und keine Datei ändert ein gesperrtes Neuron',
  'action.clearNeuron.about': 'Alle Gewichte und der Bias werden 0',
  'action.resetName': 'Name zurücksetzen',
  'action.selectSeveral': 'Mehrere auswählen',
  'action.selectSeveral.about': 'Jedes Tippen nimmt ein Neuron dazu oder weg, wie Klicken mit Strg',
  'menu.neuron': ({ count }, { count: whole }) =>
    count > 1 ? `Menü dieser ${whole(count)} Neuronen` : 'Menü dieses Neurons',
  'menu.neuron.about': ({ count }, { count: whole }) =>
    `${count > 1 ? `Diese ${whole(count)} Neuronen` : 'Dieses Neuron'} kopieren, tauschen, stummschalten, sperren, leeren`,
  'item.copy': 'Kopieren auf…',
  'item.swap': 'Tauschen mit…',
  'item.mute': ({ count }, speech) => each(count, 'stummschalten', speech),
  'item.unmute': ({ count }, speech) => each(count, 'wieder einschalten', speech),
  'item.lock': ({ count }, speech) => each(count, 'sperren', speech),
  'item.unlock': ({ count }, speech) => each(count, 'entsperren', speech),
  'item.clear': ({ count }, speech) => each(count, 'leeren', speech),

  'action.previousDigit': 'Vorherige Ziffer',
  'action.nextDigit': 'Nächste Ziffer',
  'action.centrePad.about': 'Zeichnung skalieren und zentrieren wie die MNIST-Ziffern',

  'action.undo': 'Rückgängig',
  'action.redo': 'Wiederholen',
  'action.takeSnapshot.about': 'Merkt sich das Netz, wie es jetzt ist, um dahin zurückzukehren',

  'action.palette': 'Befehl suchen…',
  'action.shortcuts': 'Tastenkürzel',
  'action.lesson': 'Erste Lektion: zehn Ziffern von Hand',
  'action.about': 'Über Knobs',

  'menu.knobs.about':
    'Menü: neu, öffnen, speichern, Bild, Angaben, Darstellung, Befehle, Tasten, über Knobs',
  'menu.looks': 'Darstellung',
  'menu.languages': 'Sprache',

  'key.ctrl': 'Strg',
  'key.shift': 'Umschalt',
};
