import type { numpy as english } from '../../en/formats/numpy';
import type { Translated } from '../../languages';

export const numpy: Translated<typeof english> = {
  'npy.header': ({ what, header }, { say }) =>
    `${say(what)} hat den Kopf ${header}; erwartet werden descr, fortran_order und shape.`,
  'npy.objects': ({ what }, { say }) =>
    `${say(what)} besteht aus Python-Objekten, die nur Python lesen kann; erwartet wird für jede Schicht ein Array von f2, f4 oder f8 für die Gewichte und eines für die Biaswerte.`,
  'npy.dtype': ({ what, found }, { say }) =>
    `${say(what)} hat den dtype ${found}; erwartet wird f2, f4 oder f8.`,
  'npy.begin': ({ what }, { say }) => `${say(what)} beginnt nicht wie eine .npy-Datei.`,
  'npy.version': ({ what, version }, { say }) =>
    `${say(what)} hat Version ${version} des Formats; erwartet wird 1, 2 oder 3.`,
  'npy.longHeader': ({ what, length, most }, { say }) =>
    `${say(what)} hat einen Kopf von ${length} Byte; erwartet werden höchstens ${most}.`,
  'npy.notUnicode': ({ what }, { say }) => `${say(what)} hat einen Text, der nicht Unicode ist.`,
  'npy.notUtf8': ({ what }, { say }) => `${say(what)} hat einen Text, der kein gültiges UTF-8 ist.`,
  'npz.notArrays': ({ name, end }) =>
    `Das Archiv enthält ${name}; erwartet werden nur Arrays in Dateien, die auf ${end} enden.`,
  'npz.texts': ({ what }, { say }) =>
    `${say(what)} enthält Texte, mit denen Knobs nichts anfangen kann; erwartet werden Zahlen.`,

  'zip.cutShort': ({ what }, { say }) => `${say(what)} ist abgeschnitten.`,
  'zip.unpacked': ({ bytes, most }) =>
    `Das Archiv ist nach eigener Angabe entpackt ${bytes} Byte groß; erwartet werden höchstens ${most}.`,
  'zip.twice': ({ name }) => `Das Archiv enthält ${name} zweimal; erwartet wird es einmal.`,
  'zip.tooMany': ({ count, most }) =>
    `Das Archiv enthält ${count} Dateien; erwartet werden höchstens ${most}.`,
  'zip.name': ({ what }, { say }) => `${say(what)} hat einen Namen, der kein gültiges UTF-8 ist.`,
  'zip.noDirectory': 'Das Archiv ist abgeschnitten: Das Verzeichnis an seinem Ende fehlt.',
  'zip.encrypted': ({ what }, { say }) =>
    `${say(what)} ist verschlüsselt; erwartet wird eine unverschlüsselte Datei.`,
  'zip.method': ({ what, method }, { say }) =>
    `${say(what)} ist mit Methode ${method} gepackt; erwartet wird 0 (stored) oder 8 (deflated).`,
  'zip.damaged': ({ what }, { say }) =>
    `${say(what)} ist beschädigt: Länge oder Prüfsumme stimmt nicht.`,
  'zip.unpacksToMore': ({ what, size }, { say }) =>
    `${say(what)} ist entpackt größer als die angegebenen ${size} Byte.`,
  'zip.nonsense': ({ what }, { say }) =>
    `${say(what)} ist beschädigt: Die gepackten Daten ergeben keinen Sinn.`,
  'zip.misplaced': ({ what }, { say }) =>
    `${say(what)} liegt nicht dort, wo es laut Archiv liegen soll.`,
};
