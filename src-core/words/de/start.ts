import type { start as english } from '../en/start';
import type { Translated } from '../languages';
import { actions } from './actions';
import { neurons } from './neurons';
import { dock } from './dock';
import { input } from './input';
import { given } from './given';
import { inspector } from './inspector';
import { networkView } from './network-view';
import { page } from './page';
import { topBar } from './top-bar';

/*
 * German as a teacher says it in class. Verbs stand in the infinitive, nobody is addressed; values
 * stand where German needs no ending (after a colon, after “von”, in brackets). One term for one
 * thing:
 *
 * weight Gewicht · bias Bias, Biaswerte · weighted sum z gewichtete Summe z · activation a
 * Aktivierung a · layer Schicht, by number or Ausgabe · hidden layer verdeckte Schicht · input
 * Eingabe · output Ausgabe · network Netz · accuracy Trefferquote · cost Kosten · confusion matrix
 * Konfusionsmatrix · practice and exam digits Übungsziffern, Prüfungsziffern · label Label · mean
 * Mittel · ink Tinte · pad Zeichenfeld · grid Raster · brush Pinsel · eraser Radierer · ramp Rampe ·
 * pick a value Pipette · stencil Schablone · stamp Stempel, stempeln · strength Stärke · flip sign
 * Vorzeichen umkehren · normalise normieren · fit anpassen · gain Verstärkung · adjust bearbeiten ·
 * identity Einheitsmatrix · on an · muted stumm · locked gesperrt · clear leeren · excites erregt ·
 * inhibits hemmt · nudge Anstoß · slider Schieberegler, short Regler · snapshot Schnappschuss ·
 * history Verlauf · undo rückgängig machen · redo wiederholen · tune einstellen · compare
 * vergleichen · take übernehmen · copy of unsaved work Sicherungskopie · seed Startwert
 */

/** What the page shows from the start, in German. */
export const start: Translated<typeof english> = {
  ...actions,
  plain: ({ text }) => text,
  ...given,
  ...neurons,
  ...page,
  ...topBar,
  ...input,
  ...networkView,
  ...inspector,
  ...dock,
};
