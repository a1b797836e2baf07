import type { structure as english } from '../en/structure';
import type { Translated } from '../languages';

export const structure: Translated<typeof english> = {
  'surgery.accuracy': ({ before, now }) => `Übungsziffern richtig: ${before} → ${now}`,

  'surgery.add': ({ layer }) => `Neuron hinzufügen · ${layer}`,
  'surgery.add.about': 'Es kommt hinter die anderen seiner Schicht',
  'surgery.add.as': 'Womit es anfängt',
  'surgery.add.empty': 'Leer',
  'surgery.add.empty.about': 'Wirkt noch auf nichts: Es ändert sich nichts',
  'surgery.add.copy': 'Kopie',
  'surgery.add.copy.about': ({ neuron }) =>
    `Eine Kopie von ${neuron}; jede wirkt halb so stark: Die Ausgabe bleibt gleich`,
  'surgery.add.wrong': 'Für Verwechslungen',
  'surgery.add.wrong.about':
    'Unterscheidet Ziffern, die für eine andere gehalten werden, von dieser anderen',
  'surgery.wrong': 'Was wofür gehalten wird',
  'surgery.wrong.choice': ({ label, answer, count }, { count: whole }) =>
    `${label} als ${answer} gelesen (${whole(count)})`,
  'surgery.wrong.title': ({ label, answer }) => `${label} als ${answer} gelesen`,
  'surgery.wrong.strength': 'Stärke: das größte Gewicht, mit dem es wirkt',

  'surgery.double': ({ neuron }) => `Verdoppeln · ${neuron}`,
  'surgery.merge': ({ count }, { count: whole }) => `${whole(count)} Neuronen zusammenlegen`,
  'surgery.removeOne': ({ neuron }) => `Entfernen · ${neuron}`,
  'surgery.removeSeveral': ({ count }, { count: whole }) => `${whole(count)} Neuronen entfernen`,
  'surgery.remove.about': 'Seine Wirkung fällt weg oder bleibt im Mittel erhalten',
  'surgery.remove.effect': 'Was aus seiner Wirkung wird',
  'surgery.remove.folded': 'Mittelwert behalten',
  'surgery.remove.folded.about':
    'Die nächsten Biaswerte übernehmen, was es bei den Übungsziffern im Mittel bewirkt',
  'surgery.remove.dropped': 'Wirkung weglassen',
  'surgery.remove.dropped.about': 'Als wäre es immer 0 gewesen',

  'surgery.insert': ({ layer }) => `Schicht nach ${layer} einfügen`,
  'surgery.insert.about': 'Jedes ihrer Neuronen gibt weiter, was eines der Schicht davor tut',
  'surgery.insert.way': 'Wie sie es weitergibt',
  'surgery.insert.exact': ({ symbol }) => symbol,
  'surgery.insert.exact.about': 'Genau: Es ändert sich nichts',
  'surgery.insert.gentle': ({ symbol }) => `${symbol} sanft`,
  'surgery.insert.gentle.about': 'Dort, wo sie fast eine Gerade ist: Es ändert sich kaum etwas',
  'surgery.insert.steep': ({ symbol }) => `${symbol} steil`,
  'surgery.insert.steep.about': 'Fast nur an oder aus: Was dazwischen lag, wird entschieden',

  'surgery.removeLayer': ({ layer }) => `Schicht entfernen · ${layer}`,
  'surgery.removeLayer.about':
    'Die Schichten davor und dahinter werden verbunden; jedes Neuron zählt als die nächste Gerade',

  'surgery.activation': ({ layer }) => `Aktivierung · ${layer}`,
  'surgery.activation.about': 'Gewichte und Biaswerte bleiben, wenn du nichts anderes wählst',
  'surgery.activation.weights': 'Gewichte und Biaswerte',
  'surgery.activation.same': 'Gleiches Ergebnis',
  'surgery.activation.same.about':
    'Gewichte und Biaswerte ändern sich so, dass das Netz genau dasselbe tut',
  'surgery.activation.same.output':
    'Gewichte und Biaswerte ändern sich so, dass jede Antwort gleich bleibt',
  'surgery.activation.kept': 'Gewichte behalten',
};
