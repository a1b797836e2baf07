import { beforeAll, describe, expect, it } from 'vitest';
import { actionsNow } from '../actions/listed/all-actions';
import type { AppContext } from '../state/app';
import { speak, speakWholly, word } from '../words/words.svelte';
import { findableOf } from './entries';
import { ranked } from './rank';

/** As much of the page as what actions are called looks at. */
const app = {
  view: { chosen: [{ layer: 0, index: 3 }], brushValue: 0.08 },
  neurons: { allMuted: false, allLocked: false },
  session: { snapshots: [{ id: 1, name: 'before the strokes' }] },
} as unknown as AppContext;

function first(typed: string): string | undefined {
  const all = actionsNow(app).filter(({ run }) => run);
  const [best] = ranked(typed, all, (action) => findableOf(action, app));
  return best && word(best.name);
}

/** What a person may type, and what they look for then. */
const TABLE = {
  en: [
    ['hist', 'Show history'],
    ['recent', 'Clear recent files'],
    ['snap', 'Take snapshot'],
    ['return', 'Return to snapshot “before the strokes”'],
    ['strokes', 'Return to snapshot “before the strokes”'],
    ['since', 'Show changes since the snapshot (★)'],
    ['un', 'Undo'],
    ['redo', 'Redo'],
    ['save', 'Save'],
    ['png', 'Save a picture…'],
    ['open', 'Open…'],
    ['idx', 'Open your own digits (two IDX files)…'],
    ['dark', 'Dark appearance'],
    ['deutsch', 'Language: Deutsch'],
    ['brush', 'Brush'],
    ['rubber', 'Eraser'],
    ['elipse', 'Ellipse'],
    ['lasso', 'Select with a lasso'],
    ['select all', 'Select all weights'],
    ['mirror', 'Mirror left to right'],
    ['flip', 'Flip signs'],
    ['zero', 'Mean to zero'],
    ['rename', 'Rename neuron…'],
    ['mute', 'Mute or unmute neuron'],
    ['mean 7', 'Stamp: mean of the 7s'],
    ['difference of', 'Stamp: Difference of two digits…'],
    ['ring', 'Stamp: Ring'],
    ['put 3', 'Put a 3 on the pad'],
    ['4', 'Put a 4 on the pad'],
    ['next', 'Next digit'],
    ['prev', 'Previous digit'],
    ['clear pad', 'Clear the pad'],
    ['wrong', 'Show wrong digits only'],
    ['exam', 'Measure on the exam digits'],
    ['matrix', 'Show weights as a matrix'],
    ['compare', 'Compare: two networks side by side'],
    ['keys', 'Keyboard shortcuts'],
    ['tutorial', 'First lesson: ten digits by hand'],
  ],
  de: [
    ['verl', 'Verlauf zeigen'],
    ['schnapp', 'Schnappschuss aufnehmen'],
    ['rück', 'Rückgängig'],
    ['wiederh', 'Wiederholen'],
    ['speich', 'Speichern'],
    ['drucken', 'Bild speichern…'],
    ['dunkel', 'Dunkle Darstellung'],
    ['english', 'Sprache: English'],
    ['pinsel', 'Pinsel'],
    ['radiergummi', 'Radierer'],
    ['elipse', 'Ellipse'],
    ['lasso', 'Mit dem Lasso auswählen'],
    ['umbenennen', 'Neuron umbenennen…'],
    ['mittel 7', 'Stempel: Mittel der Ziffer 7'],
    ['4', '4 ins Zeichenfeld holen'],
    ['nächste', 'Nächste Ziffer'],
    ['prüf', 'Mit den Prüfungsziffern messen'],
    ['matrix', 'Gewichte als Matrix zeigen'],
    ['vergl', 'Vergleichen: zwei Netze nebeneinander'],
  ],
  es: [
    ['hist', 'Mostrar el historial'],
    ['instant', 'Tomar instantánea'],
    ['desh', 'Deshacer'],
    ['guard', 'Guardar'],
    ['imprimir', 'Guardar una imagen…'],
    ['oscuro', 'Aspecto oscuro'],
    ['pincel', 'Pincel'],
    ['cambiar nombre', 'Cambiar el nombre de la neurona…'],
    ['media 7', 'Sello: media de los 7'],
    ['poner 4', 'Poner un 4 en el lienzo'],
    ['siguiente', 'Dígito siguiente'],
  ],
} as const;

for (const language of ['en', 'de', 'es'] as const) {
  describe(language, () => {
    beforeAll(async () => {
      await speak(language);
      await speakWholly();
    });

    it.each<readonly [string, string]>(TABLE[language])('%s finds first: %s', (typed, expected) => {
      expect(first(typed)).toBe(expected);
    });
  });
}
