import type { files as english } from '../../en/formats/files';
import type { Translated } from '../../languages';

export const files: Translated<typeof english> = {
  'format.expected': ({ formats }, { given, list }) => {
    const named = formats.map(
      ({ name, extensions }) => `${given(name)} (.${extensions.join(', .')})`,
    );
    return `erwartet wird ein Netz als ${list(named, 'disjunction')}`;
  },
  'format.empty': ({ file, expected }, { name, say }) =>
    `${name(file)} ist leer; ${say(expected)}.`,
  'format.tooLarge': ({ file, bytes, most }, { name }) =>
    `${name(file)} hat ${bytes} Byte; kein Netz von Knobs braucht mehr als ${most}.`,
  'format.foreign': ({ file, kind, instead }, { name, say }) =>
    `${name(file)} ist ${say(kind)}; ${say(instead)}.`,
  'format.unknown': ({ file, expected }, { name, say }) =>
    `${name(file)} hat kein Format, das Knobs liest; ${say(expected)}.`,
  'format.keras': 'Keras-Gewichte',
  'format.nielsen': 'JSON von Nielsen',

  'kind.pytorch': 'eine PyTorch-Datei, ein Pickle, das nur Python ausführen kann',
  'kind.pickle': 'ein Pickle, das nur Python ausführen kann',
  'kind.npy': 'ein einzelnes NumPy-Array',
  'kind.png': 'ein PNG-Bild',
  'kind.jpeg': 'ein JPEG-Bild',
  'kind.gif': 'ein GIF-Bild',
  'kind.pdf': 'ein PDF-Dokument',
  'kind.gzip': 'eine gzip-Datei',
  'kind.kerasModel': 'ein ganzes Keras-Modell',
  'kind.excel': 'eine Excel-Arbeitsmappe',
  'kind.openDocument': 'eine Tabelle oder ein Text im OpenDocument-Format',
  'kind.damagedZip': 'ein abgeschnittenes oder beschädigtes Zip-Archiv',
  'kind.otherZip': 'ein Zip-Archiv ohne NumPy-Arrays',

  'instead.pytorch':
    'in Python schreibt safetensors.torch.save_file(model.state_dict(), "network.safetensors"), was Knobs liest',
  'instead.pickle': 'in Python schreibt numpy.savez Arrays so, wie Knobs sie liest',
  'instead.npy':
    'erwartet werden alle Gewichte und Biaswerte in einem Archiv, wie numpy.savez es schreibt',
  'instead.kerasModel':
    'in Python schreibt model.save_weights("network.weights.h5"), was Knobs liest: nur die Gewichte',
  'instead.csv': 'stattdessen als CSV speichern, mit „UTF-8“, falls es angeboten wird',

  'text.tooLong': ({ bytes, most }) =>
    `Die Datei hat ${bytes} Byte Text; erwartet werden höchstens ${most}, mehr braucht kein Netz.`,
  'text.notUtf8': ({ line }) =>
    `Zeile ${line} der Datei ist kein gültiges UTF-8; erwartet wird Text in UTF-8, wie ihn Excel als „CSV UTF-8“ speichert.`,

  'extent.tooManyEntries': ({ count, most }) =>
    `Die Datei hat ${count} Einträge über sich selbst, etwa Titel, Notizen und Metadaten; erwartet werden höchstens ${most}.`,
  'extent.tooMuch': ({ most }) =>
    `Die Datei sagt zu viel über sich selbst, in Titel, Notizen und Metadaten; erwartet werden höchstens ${most} Byte Text.`,
};
