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
 * Spanish as a teacher says it in class, understood in Spain and in Latin America: archivo, clic,
 * seleccionar; no perfect tense for what just failed (no se pudo). A person is tú; buttons and
 * entries of the history are infinitives. A neuron, an output and a layer are feminine. A place
 * like `neurona 3 de la capa 1` has no article, so it stands after “de”, a colon or in brackets.
 * One term for one thing:
 *
 * weight peso · bias sesgo · weighted sum z suma ponderada z · activation a activación a · layer
 * capa, by number, or salida · hidden layer capa oculta · input entrada · output salida · network
 * red · accuracy exactitud · right, wrong acierto, error · cost coste · confusion matrix matriz de confusión ·
 * practice and exam digits dígitos de práctica, de examen · label etiqueta · mean media · ink tinta ·
 * pad lienzo · grid cuadrícula · brush pincel · eraser goma · ramp degradado · pick a value
 * cuentagotas · stencil plantilla · stamp sello, estampar · strength intensidad · flip sign cambiar el
 * signo · normalise normalizar · smooth alisar · fit ajustar · gain ganancia · adjust modificar · identity identidad
 * · on activa · muted silenciada, and back reactivar · locked bloqueada · clear vaciar · set to 0
 * poner en 0 · excites excita · inhibits inhibe · nudge empujón · slider deslizador · snapshot
 * instantánea · history historial · undo deshacer · redo rehacer · tune afinar · compare comparar ·
 * take copiar · copy of unsaved work copia del trabajo sin guardar · seed semilla
 */

/** What the page shows from the start, in Spanish. */
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
