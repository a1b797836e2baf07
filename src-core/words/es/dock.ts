import type { dock as english } from '../en/dock';
import type { Translated } from '../languages';
import type { Speech } from '../words';

export const dock: Translated<typeof english> = {
  'dock.title': 'Resultados e historial',

  'confusions.title': 'Matriz de confusión',
  'confusions.label':
    'Matriz de confusión: las filas son el dígito escrito, las columnas la respuesta, la última sin decidir; Enter muestra esos dígitos',
  'confusions.right': ({ label, ...share }, speech) =>
    `${label} bien leído: ${ofAll(share, speech)}`,
  'confusions.wrong': ({ label, answer, ...share }, speech) =>
    `${label} leído como ${answer}: ${ofAll(share, speech)}`,
  'confusions.undecided': ({ label, ...share }, speech) =>
    `${label} sin decidir: ${ofAll(share, speech)}`,

  'scores.title': 'Aciertos por dígito',
  'scores.digit': ({ label, count: right, all }, { count, percent, plural }) =>
    `${label}: ${count(right)} ${plural(right, { one: 'acierto', other: 'aciertos' })} de ${count(all)} (${percent(right / (all || 1))})`,
  'scores.spoken': ({ digits }) => `Aciertos: ${digits.join('; ')}`,

  'historyList.panel': 'Historial e instantáneas',
  'historyList.listed': 'Historial o instantáneas',
  'historyList.title': 'Historial',
  'historyList.about': 'Todos los cambios: haz clic en uno para ir a él',
  'historyList.start': 'Inicio',
  'historyList.opened': 'Archivo abierto',
  'historyList.redoTo': ({ entry }) => `${entry}: rehacer hasta aquí`,
  'historyList.here': ({ entry }) => `${entry}: estás aquí`,
  'historyList.undoTo': ({ entry }) => `${entry}: volver hasta aquí`,
  'historyList.undone': '(deshecho)',

  'snapshots.title': 'Instantáneas',
  'snapshots.about': 'Redes que conservas para poder volver a ellas',
};

function ofAll(
  { count: some, all }: { readonly count: number; readonly all: number },
  { count, percent }: Speech,
): string {
  const share = all === 0 ? '' : ` (${percent(some / all)})`;
  return `${count(some)} de ${count(all)}${share}`;
}
