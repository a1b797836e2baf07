import type { hdf5 as english } from '../../en/formats/hdf5';
import type { Translated } from '../../languages';

export const hdf5: Translated<typeof english> = {
  'h5.notLoaded': ({ reason }, { say }) =>
    `Der Teil von Knobs, der HDF5-Dateien liest und schreibt, konnte nicht geladen werden: ${say(reason)}.`,
  'h5.noRoot':
    'Die Datei ist beschädigt: Sie beginnt wie eine HDF5-Datei, aber ihre Wurzelgruppe lässt sich nicht lesen.',
  'h5.damagedAt': ({ path }) =>
    `Die Datei ist beschädigt: Sie enthält ${path}, aber das lässt sich nicht als HDF5 lesen.`,
  'h5.tooShort': ({ bytes, least }) =>
    `Die Datei ist abgeschnitten: Sie hat ${bytes} Byte; erwartet werden mindestens die ${least}, in denen steht, was sie enthält.`,
  'h5.cutShort': ({ bytes, declared }) =>
    `Die Datei ist abgeschnitten: Sie hat ${bytes} Byte; nach ihren ersten Bytes müssten es ${declared} sein.`,
  'h5.startsWithText': ({ text, expected }) =>
    `Die Datei beginnt mit ${text}; erwartet wird ${expected}, womit jede HDF5-Datei beginnt.`,
  'h5.startsWithBytes': ({ bytes, expected }) =>
    `Die Datei beginnt mit den Bytes ${bytes}; erwartet werden ${expected}, mit denen jede HDF5-Datei beginnt.`,
  'h5.tooManyObjects': ({ objects, levels }) =>
    `Die Datei hat mehr als ${objects} Gruppen und Datasets oder mehr als ${levels} Ebenen davon.`,
  'h5.longText': ({ what, bytes, most }, { say }) =>
    `${say(what)} hat einen Text von ${bytes} Byte; erwartet werden höchstens ${most}.`,
  'h5.holds': ({ what, kind }, { say }) =>
    `${say(what)} enthält ${say(kind)}; erwartet wird float32 oder float64.`,
  'h5.nothing': 'nichts',
  'h5.floats': ({ bytes }) => `Gleitkommazahlen mit ${bytes} Byte`,
  'h5.integers': 'ganze Zahlen',
  'h5.texts': 'Texte',
  'h5.noNumbers': 'Werte, die keine Zahlen sind',
  'h5.hugeShape': ({ what, shape }, { say }) =>
    `${say(what)} hat die Form ${shape}; das ist weit mehr, als eine Schicht eines Netzes braucht.`,
  'h5.hugeChunks': ({ what, shape }, { say }) =>
    `${say(what)} ist in Blöcke der Form ${shape} geteilt; das ist weit mehr, als eine Schicht eines Netzes braucht.`,
  'h5.filter': ({ what, filter }, { say }) =>
    `${say(what)} ist mit Filter ${filter} gepackt; erwartet wird deflate (1), shuffle (2) oder fletcher32 (3).`,
  'h5.noValues': ({ what }, { say }) => `${say(what)} enthält seine Werte nicht.`,
};
