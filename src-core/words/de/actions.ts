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

  'menu.adjust.about': 'Alle Gewichte bearbeiten: skalieren, spiegeln, Mittelwert auf 0 …',
  'menu.asks': ({ item }, { say }) => `${say(item)}…`,

  'stamp.named': ({ stencil }, { say }) => `Stempel: ${say(stencil)}`,

  'action.newNeuron': 'Neuron hinzufügen…',
  'action.doubleNeuron': 'Verdoppeln…',
  'action.splitNeuron': 'Nach Ziffern aufteilen…',
  'action.moveNeuron': 'In der Schicht verschieben…',
  'action.mergeNeurons': 'Zusammenlegen…',
  'action.removeNeurons': 'Ausgewählte Neuronen entfernen…',
  'item.remove': ({ count }, speech) => `${each(count, 'entfernen', speech)}…`,
  'action.newLayer': 'Schicht dahinter einfügen…',
  'action.removeLayer': 'Diese Schicht entfernen…',
  'action.setActivation': 'Aktivierung ändern…',
  'menu.structure': 'Struktur ändern',
  'menu.structure.about': 'Neuronen und Schichten hinzufügen und entfernen, Aktivierung ändern',
  'action.resetName': 'Name zurücksetzen',
  'action.selectSeveral': 'Mehrere auswählen',
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
