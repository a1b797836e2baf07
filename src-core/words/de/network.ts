import type { network as english } from '../en/network';
import type { Translated } from '../languages';

function found(sizes: string): string {
  return `gefunden: ${sizes || 'keine Schichten'}`;
}

export const network: Translated<typeof english> = {
  'network.inputs': ({ expected, sizes }) =>
    `Ein Netz beginnt mit ${expected} Eingaben, einer je Pixel; ${found(sizes)}.`,
  'network.noLayers':
    'Ein Netz hat mindestens eine Schicht mit Neuronen; gefunden: nur die Eingaben.',
  'network.outputs': ({ expected, sizes }) =>
    `Ein Netz endet mit ${expected} Ausgaben, einer je Ziffer; ${found(sizes)}.`,
  'network.tooDeep': ({ most, found: count }) =>
    `Ein Netz hat höchstens ${most} verdeckte Schichten; gefunden: ${count}.`,
  'network.hiddenSize': ({ number, size, most }) =>
    `Die Größe der verdeckten Schicht ${number} ist ${size}; erwartet wird eine ganze Zahl von 1 bis ${most}.`,
  'network.noNeuron': ({ index, layer, sizes }) =>
    `Ein Neuron ${index} in Schicht ${layer} gibt es in einem Netz der Form ${sizes} nicht.`,
  'network.noLayer': ({ layer, sizes }) =>
    `Eine Schicht ${layer} gibt es in einem Netz der Form ${sizes} nicht.`,
  'network.activationCount': ({ layers, found: count }) =>
    `Ein Netz mit ${layers} Schichten hat für jede eine Aktivierungsfunktion; gefunden: ${count}.`,
  'network.noActivation': ({ layer, name }) =>
    `Die Aktivierungsfunktion der Schicht ${layer} ist ${name}; die kennt Knobs nicht.`,
  'network.outputActivation': ({ layer, name }) =>
    `Schicht ${layer} hat die Aktivierungsfunktion ${name}; die kann nur die Ausgabe haben.`,
  'network.wrongCount': ({ sizes, count, found: given }, { count: whole }) =>
    `Ein Netz der Form ${sizes} hat ${whole(count)} Parameter; gefunden: ${whole(given)}.`,
  'network.noParameter': ({ offset }, { count }) =>
    `Einen Parameter ${count(offset)} gibt es nicht.`,
  'start.tooFewNeurons': ({ sizes }) =>
    `Zehn Stempel brauchen mindestens zehn Neuronen in jeder verdeckten Schicht; ${sizes} hat weniger.`,
  'start.noTemplates': ({ sizes }) =>
    `Für diese Ziffern gibt es kein Netz aus Schablonen der Form ${sizes}.`,

  'picture.wrongSize': ({ expected, found: given }) =>
    `Ein Bild hat ${expected} Pixel; gefunden: ${given}.`,

  'fit.noShare': ({ share }, { exact }) =>
    `${exact(share * 100)} % ist kein Anteil der Ziffern; erwartet werden 0 bis 100 %.`,
  'fit.noneChosen': 'Keine Ziffern gewählt, bei denen es an sein soll.',
  'fit.allChosen': 'Alle Ziffern gewählt; keine bleibt, bei der es aus sein soll.',
  'fit.noDigits': 'Es gibt keine Ziffern, an die sich etwas anpassen ließe.',
  'fit.allSame':
    'Dieses Neuron lässt sich nicht anpassen: Seine gewichtete Summe ist bei allen Ziffern gleich. Ihm zuerst Gewichte geben.',
  'fit.noOwnDigit': ({ index }) =>
    `Neuron ${index} hat keine eigene Ziffer; Neuronen von 0 bis 9 auswählen, oder die Ziffern wählen, an die es angepasst werden soll.`,
  'row.noInput': ({ input, last }) =>
    `Eine Eingabe ${input} gibt es nicht; erwartet werden 0 bis ${last}.`,
  'row.noDifference':
    'Jedes Neuron der Schicht davor ist bei den Ja-Ziffern so stark aktiv wie bei den Nein-Ziffern.',
  'row.noYes':
    'Keine Ziffer ist mit Ja markiert; die Zeile braucht mindestens ein Ja und ein Nein.',
  'row.noNo':
    'Keine Ziffer ist mit Nein markiert; die Zeile braucht mindestens ein Ja und ein Nein.',

  'clamp.crossed': ({ least, most }, { exact }) =>
    `Die untere Grenze ${exact(least)} liegt über der oberen ${exact(most)}.`,
  'clip.tooManyRows': ({ rows, most }, { count }) =>
    `Der Text hat ${count(rows)} Zeilen; erwartet werden höchstens ${most}.`,
  'clip.tooManyColumns': ({ columns, most }, { count }) =>
    `Zeile 1 hat ${count(columns)} Spalten; erwartet werden höchstens ${most}.`,
  'clip.noNumbers':
    'Der Text enthält keine Zahlen; erwartet werden Zeilen aus Zahlen mit Tabulatoren dazwischen.',
  'clip.shortRow': ({ row, found: end, columns }) =>
    `Zeile ${row} endet nach Spalte ${end}; erwartet wird das Ende nach Spalte ${columns} wie in Zeile 1.`,
  'clip.longRow': ({ row, columns, cell }) =>
    `Zeile ${row} hat eine Spalte ${columns + 1}: ${cell}; erwartet wird das Ende nach Spalte ${columns} wie in Zeile 1.`,
  'clip.noNumber': ({ row, column, text }, { number }) =>
    `In Zeile ${row}, Spalte ${column} steht ${text}; erwartet wird eine Zahl wie ${number(-0.25)}.`,
  'clip.tooLarge': ({ row, column, text }) =>
    `In Zeile ${row}, Spalte ${column} steht ${text}; erwartet werden höchstens 3,4 × 10³⁸.`,
};
