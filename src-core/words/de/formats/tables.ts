import type { tables as english } from '../../en/formats/tables';
import type { Translated } from '../../languages';

export const tables: Translated<typeof english> = {
  'csv.titles': ({ found }) =>
    `Die erste Zeile der Datei beginnt mit ${found.join(', ') || 'nichts'}; erwartet wird layer, neuron, name, bias, w1, w2, ….`,
  'csv.weightTitle': ({ column, found, expected }) =>
    `Spalte ${column} heißt ${found}; erwartet wird ${expected}, die Gewichte in der Reihenfolge der Eingaben.`,
  'csv.neuron': ({ row, found }) =>
    `Zeile ${row} hat das Neuron ${found}; erwartet wird eine ganze Zahl.`,
  'csv.twice': ({ row, neuron, layer }) =>
    `Zeile ${row} hat Neuron ${neuron} der Schicht ${layer} ein zweites Mal.`,
  'csv.noWeights': ({ row }) =>
    `Zeile ${row} hat keine Gewichte; erwartet wird ein Bias, w1, w2, ….`,
  'csv.gap': ({ layer, rows, missing, first }) =>
    `Schicht ${layer} hat ${rows} Zeilen, aber keine für Neuron ${missing}; erwartet werden die Nummern ab ${first} ohne Lücke.`,
  'csv.weights': ({ layer, found, neuron, expected }) =>
    `Schicht ${layer} hat ${found} Gewichte in der Zeile ihres Neurons ${neuron}, von 0 gezählt; erwartet werden ${expected}, eines je Neuron davor.`,
  'csv.thousands': ({ row, found }) =>
    `In Zeile ${row} ist unklar, ob das Zeichen in ${found} Tausender oder Dezimalstellen abtrennt; erwartet wird ein Dezimalpunkt, oder Semikolons zwischen den Zellen.`,
  'csv.pointNumber': ({ what, found }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird eine endliche Zahl mit Dezimalpunkt.`,
  'csv.commaNumber': ({ what, found }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird eine endliche Zahl mit Dezimalkomma.`,
  'csv.whichOrder': ({ count }) =>
    `Die Schichten der Datei passen in ${count} Reihenfolgen, und ihre Namen sagen nicht, welche gemeint ist. Welche Schichten folgen aufeinander?`,
  'csv.tooManyOrders': ({ count }) =>
    `Die Schichten der Datei passen in ${count} Reihenfolgen zu einem Netz; erwartet werden Namen, die die Reihenfolge sagen, etwa hidden1, hidden2, output.`,
  'csv.noSuchOrder': ({ answer }) =>
    `${answer} ist keine der Reihenfolgen, in denen sich die Schichten lesen lassen.`,
  'csv.tooManyCells': ({ most }) => `Die Datei hat mehr als ${most} Zellen.`,
  'csv.tooManyRows': ({ most }) => `Die Datei hat mehr als ${most} Zeilen.`,
  'csv.openQuote': ({ row }) => `Zeile ${row} hat ein Anführungszeichen, das nie geschlossen wird.`,
  'csv.afterQuote': ({ row }) =>
    `Zeile ${row} hat etwas nach dem schließenden Anführungszeichen einer Zelle.`,
  'csv.longCell': ({ row, most }) => `Zeile ${row} hat eine Zelle mit mehr als ${most} Zeichen.`,
};
