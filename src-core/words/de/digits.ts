import type { digits as english } from '../en/digits';
import type { Translated } from '../languages';

export const digits: Translated<typeof english> = {
  'digits.imagesFile': 'Die Bilddatei',
  'digits.labelsFile': 'Die Labeldatei',

  'digits.others': 'Inzwischen wurden andere Ziffern geöffnet.',
  'digits.noDigit': ({ index, count }, { count: whole }) =>
    `Eine Ziffer mit der Nummer ${index} gibt es nicht: Der Satz hat ${whole(count)}.`,
  'digits.unpacksToMore': ({ file, limit }, { say, exact }) =>
    `${say(file)} wird beim Entpacken größer als die ${exact(limit)} Byte, die ihr Kopf angibt.`,
  'digits.severalGzips': ({ file }, { say }) =>
    `${say(file)} enthält mehrere gzip-Dateien hintereinander; erwartet wird eine einzige.`,
  'digits.damaged': ({ file }, { say }) =>
    `${say(file)} ist abgeschnitten oder beschädigt: Ihre gzip-Daten enden zu früh oder passen nicht zur Prüfsumme.`,
  'digits.unequal': ({ images, labels }, { count }) =>
    `Auf ${count(images)} Bilder kommen ${count(labels)} Labels; erwartet wird ein Label je Bild.`,
  'digits.wrongLabel': ({ number, count, label }, { count: whole }) =>
    `Label ${whole(number)} von ${whole(count)} ist ${label}; erwartet wird eine Ziffer von 0 bis 9.`,
  'digits.wrongLength': ({ file, found, entries, size }, { say, exact }) =>
    `${say(file)} hat ${exact(found)} Byte; ihr Kopf gibt ${exact(entries)} Einträge an, die ${exact(size)} Byte brauchen.`,
  'digits.noHeader': ({ file, found, header }, { say, exact }) =>
    `${say(file)} hat ${exact(found)} Byte; schon der Kopf einer IDX-Datei braucht ${header}.`,
  'digits.wrongMagic': ({ file, found, expected }, { say }) =>
    `${say(file)} beginnt mit der Kennzahl ${found}; erwartet wird ${expected}.`,
  'digits.empty': ({ file }, { say }) => `${say(file)} ist leer: Sie gibt 0 Einträge an.`,
  'digits.tooMany': ({ file, count: entries, most }, { say, exact }) =>
    `${say(file)} gibt ${exact(entries)} Einträge an; erwartet werden höchstens ${exact(most)}.`,
  'digits.wrongSize': ({ file, found, expected }, { say }) =>
    `${say(file)} hat Einträge mit ${found} Pixeln; erwartet werden ${expected}.`,
  'digits.wrongPractice': ({ practice, count }, { exact, count: whole }) =>
    `${exact(practice)} von ${whole(count)} Ziffern können keine Übungsziffern sein; erwartet wird eine ganze Zahl von 0 bis ${whole(count)}.`,

  'digits.imagesMissing': ({ files }, { list, name, plural }) =>
    `Die Bilder fehlen: ${list(files.map(name))} ${plural(files.length, { one: 'reicht', other: 'reichen' })} nicht. Die beiden IDX-Dateien eines Satzes zusammen wählen.`,
  'digits.labelsMissing': ({ files }, { list, name, plural }) =>
    `Die Labels fehlen: ${list(files.map(name))} ${plural(files.length, { one: 'reicht', other: 'reichen' })} nicht. Die beiden IDX-Dateien eines Satzes zusammen wählen.`,
  'digits.unclearPairs': ({ files }, { list, name }) =>
    `Unklar ist, welche Bilder zu welchen Labels gehören: ${list(files.map(name))}. Die Dateien paarweise wählen.`,
  'digits.tooManyFiles': ({ count }, { count: whole }) =>
    `${whole(count)} Dateien sind mehr, als ein Satz Ziffern hat. Seine beiden IDX-Dateien zusammen wählen.`,
  'digits.notIdx': ({ file }, { name }) =>
    `${name(file)} ist keine IDX-Datei mit Bildern oder Labels; erwartet wird am Anfang die Kennzahl 0x00000803 oder 0x00000801.`,
  'digits.csvEmpty': 'Die Tabelle ist leer; erwartet wird eine Zeile je Ziffer.',
  'digits.csvTooMany': ({ count, most }, { exact }) =>
    `Die Tabelle hat mindestens ${exact(count)} Zeilen; erwartet werden höchstens ${exact(most)}.`,
  'digits.csvColumns': ({ row, found }, { exact }) =>
    `Zeile ${exact(row)} hat ${exact(found)} Spalten; erwartet werden 785: ein Label und 784 Pixel.`,
  'digits.csvNoLabels': ({ row }, { exact }) =>
    `Die Labels fehlen: Zeile ${exact(row)} hat 784 Spalten; erwartet werden 785: ein Label und 784 Pixel.`,
  'digits.csvCell': ({ row, column }, { exact }) =>
    `Zeile ${exact(row)}, Spalte ${exact(column)} ist keine ganze Zahl von 0 bis 255.`,
  'digits.csvOrder':
    'Die Spalten stehen nicht in der Reihenfolge einer Ziffer; erwartet wird das Label am Anfang oder am Ende, die Pixel zeilenweise nummeriert.',
  'digits.notLoaded': ({ address }) => `Die Ziffern konnten nicht von ${address} geladen werden.`,
  'digits.missing': ({ path }) =>
    `Die mitgelieferten Ziffern fehlen: ${path} lässt sich nicht lesen.`,
};
