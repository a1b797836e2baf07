import type { structure as english } from '../en/structure';
import type { Translated } from '../languages';

export const structure: Translated<typeof english> = {
  'surgery.accuracy': ({ before, now }) => `Übungsziffern richtig: ${before} → ${now}`,

  'surgery.ways': ({ before }) => `Übungsziffern richtig; vorher: ${before}`,

  'surgery.add': ({ layer }) => `Neuron hinzufügen · ${layer}`,
  'surgery.add.about': 'Es kommt hinter die anderen seiner Schicht',
  'surgery.add.as': 'Womit es anfängt',
  'surgery.add.empty': 'Leer',
  'surgery.add.empty.about': 'Wirkt noch auf nichts: Es ändert sich nichts',
  'surgery.add.copy': 'Kopie',
  'surgery.add.copy.about': ({ neuron }) =>
    `Eine Kopie von ${neuron}; jede wirkt halb so stark: Die Ausgabe bleibt gleich`,
  'surgery.add.stamp': 'Stempel',
  'surgery.add.stamp.about': 'Ein Mittelwert von Ziffern, ein Unterschied oder eine Schablone',
  'surgery.stamp.of': 'Woraus der Stempel besteht',
  'surgery.stamp.mean': 'Mittelwert',
  'surgery.stamp.mean.about':
    'Der Mittelwert von Ziffern; an ab der Mitte zwischen ihnen und den anderen',
  'surgery.stamp.difference': 'Unterschied',
  'surgery.stamp.difference.about':
    'Der Mittelwert von Ziffern minus der von anderen; an ab der Mitte dazwischen',
  'surgery.stamp.stencil': 'Schablone',
  'surgery.stamp.stencil.about':
    'Ein Strich, ein Ring, eine Ecke …; an, wo mehr davon zu sehen ist als im Mittel aller Ziffern',
  'surgery.stamp.plus': 'der Ziffern',
  'surgery.stamp.plus.digits': 'Ziffern, deren Mittelwert er ist',
  'surgery.stamp.minus': 'minus',
  'surgery.stamp.minus.digits': 'Ziffern, deren Mittelwert abgezogen wird',
  'surgery.stamp.strength': 'größtes Gewicht',
  'surgery.stamp.strength.field': 'Größtes Gewicht des Stempels',
  'surgery.stamp.for': 'für Ausgabe',
  'surgery.stamp.against': 'gegen',
  'surgery.stamp.fed': 'mit',
  'surgery.stamp.none': 'Wähle die Ziffern für den Stempel.',
  'surgery.add.wrong': 'Für Verwechslungen',
  'surgery.add.wrong.about':
    'Unterscheidet Ziffern, die für eine andere gehalten werden, von dieser anderen',
  'surgery.wrong': 'Was wofür gehalten wird',
  'surgery.wrong.choice': ({ label, answer, count }, { count: whole }) =>
    `${label} als ${answer} gelesen (${whole(count)})`,
  'surgery.wrong.title': ({ label, answer }) => `${label} als ${answer} gelesen`,
  'surgery.wrong.strength': 'Stärke: das größte Gewicht, mit dem es wirkt',

  'surgery.double': ({ neuron }) => `Verdoppeln · ${neuron}`,
  'surgery.split': ({ neuron }) => `Aufteilen · ${neuron}`,
  'surgery.split.about':
    'Zwei Hälften, die zusammen wirken wie bisher: eine eher für die gewählten Ziffern, eine eher für die anderen',
  'surgery.split.one': 'Eine Hälfte für',
  'surgery.split.digits': 'Ziffern, für die die eine Hälfte ist',
  'surgery.split.on': ({ digit, count }, { count: whole }) =>
    `An bei ${whole(count)} Übungsziffern ${digit}`,
  'surgery.split.distance': 'Abstand z ±',
  'surgery.split.distance.field':
    'Wie weit auseinander: was bei der einen zu z dazukommt und bei der anderen wegfällt',
  'surgery.split.halves': ({ one, other }) =>
    `Es ist bei ${one} davon an und bei ${other} anderen, für die die andere Hälfte ist`,
  'surgery.split.none': 'Wähle einige der Ziffern, bei denen es an ist.',
  'surgery.split.all': 'Lass einige der Ziffern, bei denen es an ist, für die andere Hälfte übrig.',
  'surgery.split.nothing':
    'Es ist bei weniger als zwei Ziffern an: Es gibt nichts, wonach es sich aufteilen ließe.',
  'surgery.move': ({ neuron }) => `Verschieben · ${neuron}`,
  'surgery.move.about': 'Was es bewirkt, geht mit: Die Ausgabe bleibt gleich',
  'surgery.move.place': 'An Platz',
  'surgery.move.field': ({ last }) => `Platz in der Schicht, 0 bis ${last}`,
  'surgery.move.up': 'Eins nach oben',
  'surgery.move.down': 'Eins nach unten',
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

  'action.newNeuron.about':
    'Zu dieser Schicht: leer, als Kopie, mit Stempel oder für Verwechslungen',
  'action.doubleNeuron.about':
    'Eine Kopie daneben; jede wirkt halb so stark: Die Ausgabe bleibt gleich',
  'action.splitNeuron.about':
    'Eine Hälfte für einige Ziffern, bei denen es an ist, eine für die anderen',
  'action.moveNeuron.about': 'Mit allem, worauf es wirkt: Die Ausgabe bleibt gleich',
  'action.mergeNeurons.about':
    'Eines wirkt wie alle zusammen: Sind sie gleich, bleibt es auch die Ausgabe',
  'action.removeNeurons.about': 'Ohne ihre Wirkung oder mit ihrem Mittelwert',
  'action.newLayer.about': 'Sie gibt weiter, was diese tut',
  'action.removeLayer.about': 'Die Schichten davor und dahinter werden verbunden',
  'action.setActivation.about': 'Was die Neuronen dieser Schicht aus ihren Summen machen',
};
