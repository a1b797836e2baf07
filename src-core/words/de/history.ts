import type { history as english } from '../en/history';
import type { Translated } from '../languages';
import type { Speech } from '../words';
import { theSnapshot } from './the-snapshot';

interface Count {
  readonly count: number;
}

/** `1 Gewicht`, `42 Gewichte` */
function weights({ count }: Count, { plural, count: whole }: Speech): string {
  return `${whole(count)} ${plural(count, { one: 'Gewicht', other: 'Gewichte' })}`;
}

const DAMAGES = {
  noise: 'Rauschen auf den Gewichten',
  biases: 'Biases gegen 0',
  levels: 'Gewichte gerundet',
  shuffle: 'Gewichte vertauscht',
};

export const history: Translated<typeof english> = {
  'history.at': ({ what, where }, { say }) => `${say(what)} · ${say(where)}`,
  'history.inSelection': ({ what }, { say }) => `${say(what)} (Auswahl)`,
  'history.unknown': 'Änderung',

  'history.bias': ({ before, after }, { number }) => `Bias ${number(before)} → ${number(after)}`,
  'history.weight': ({ before, after }, { number }) =>
    `Gewicht ${number(before)} → ${number(after)}`,
  'history.fromTo': ({ from, to }, { say }) => `${say(from)} zu ${say(to)}`,
  'history.weights': (count, speech) => `${weights(count, speech)} ändern`,

  'history.paint': (count, speech) => `${weights(count, speech)} malen`,
  'history.erase': (count, speech) => `${weights(count, speech)} radieren`,
  'history.addTo': ({ count }, { plural, count: whole }) =>
    `Zu ${whole(count)} ${plural(count, { one: 'Gewicht', other: 'Gewichten' })} addieren`,
  'history.smooth': (count, speech) => `${weights(count, speech)} glätten`,
  'history.fill': (count, speech) => `${weights(count, speech)} füllen`,
  'history.line': (count, speech) => `Linie über ${weights(count, speech)}`,
  'history.rectangle': (count, speech) => `Rechteck über ${weights(count, speech)}`,
  'history.ellipse': (count, speech) => `Ellipse über ${weights(count, speech)}`,
  'history.filledRectangle': (count, speech) => `Gefülltes Rechteck über ${weights(count, speech)}`,
  'history.filledEllipse': (count, speech) => `Gefüllte Ellipse über ${weights(count, speech)}`,
  'history.linearRamp': (count, speech) => `Lineare Rampe über ${weights(count, speech)}`,
  'history.radialRamp': (count, speech) => `Radiale Rampe über ${weights(count, speech)}`,
  'history.moveSelection': 'Auswahl verschieben',
  'history.paste': (count, speech) => `${weights(count, speech)} einfügen`,
  'history.stamp': ({ stencil }, { say }) => `Stempel „${say(stencil)}“`,
  'history.sameLength': 'Gleiche Länge',
  'history.sameLargest': 'Gleiches Maximum',
  'history.subtractAverage': 'Gemeinsames Mittel abziehen',

  'history.damage': ({ how }) => `Beschädigen: ${DAMAGES[how]}`,
  'history.mixture': ({ share, a, b }, { say, percent }) =>
    `${percent(share)} des Wegs von ${say(a)} zu ${say(b)} übernehmen`,
  'history.identity': 'Einheitsmatrix',
  'history.zero': 'Alles auf 0 setzen',
  'history.fillRow': 'Zeile füllen',
  'history.fillColumn': ({ from }, { say }) => `Spalte füllen, von ${say(from)}`,
  'history.ownAgainstOthers': 'Eigene gegen andere',
  'history.fillRowFor': ({ digits }) => `Zeile füllen für ${digits.join(', ')}`,
  'history.fitBias': 'Bias anpassen',
  'history.fitGain': 'Verstärkung anpassen',

  'history.name': ({ where, after }, { say, name }) => `Name „${name(after)}“ für ${say(where)}`,
  'history.unname': ({ where, before }, { say, given }) =>
    `Name „${given(before)}“ entfernen · ${say(where)}`,
  'history.copy': ({ from, to }, { say }) => `Kopieren: ${say(from)} auf ${say(to)}`,
  'history.swap': ({ first, second }, { say }) => `Tauschen: ${say(first)} und ${say(second)}`,
  'history.clear': 'Leeren',
  'history.mute': 'Stummschalten',
  'history.unmute': 'Wieder einschalten',
  'history.lock': 'Sperren',
  'history.unlock': 'Entsperren',
  'history.take': ({ from }, { say }) => `Übernehmen: ${say(from)}`,

  'history.addNeuron': 'Neuron hinzufügen',
  'history.addStamp': ({ stencil }, { say }) => `Neuron „${say(stencil)}“ hinzufügen`,
  'history.doubleNeuron': 'Verdoppeln',
  'history.splitNeuron': 'Teilen',
  'history.removeNeurons': 'Entfernen',
  'history.removeFolded': 'Entfernen, Mittelwert in den Biaswerten',
  'history.mergeNeurons': 'Zusammenlegen',
  'history.moveNeuron': ({ to }) => `An Platz ${to} verschieben`,
  'history.insertLayer': ({ symbol }) => `Schicht einfügen (${symbol})`,
  'history.refit': ({ structure }) => `Auf ${structure}, mit allem, was passt`,
  'history.removeLayer': 'Schicht entfernen',
  'history.setActivation': ({ symbol }) => `Aktivierung ${symbol}`,

  'history.snapshot': ({ snapshot }, speech) => `★ ${theSnapshot(snapshot, speech)}`,
  'history.renameSnapshot': ({ before, after }, speech) =>
    `${theSnapshot(before, speech)} umbenennen in „${speech.name(after)}“`,
  'history.deleteSnapshot': ({ snapshot }, speech) => `${theSnapshot(snapshot, speech)} löschen`,
  'history.returnTo': ({ snapshot }, speech) => `Zurück zu ${theSnapshot(snapshot, speech)}`,

  'history.details': ({ changes }, { say }) => `Angaben: ${changes.map(say).join(', ')}`,
  'history.title': ({ text }, { name }) => `Titel „${name(text)}“`,
  'history.noTitle': 'kein Titel',
  'history.author': ({ text }, { name }) => `Urheber „${name(text)}“`,
  'history.noAuthor': 'kein Urheber',
  'history.notes': 'Notizen',
  'history.noNotes': 'keine Notizen',
};
