import type { snapshots as english } from '../en/snapshots';
import type { Translated } from '../languages';

export const snapshots: Translated<typeof english> = {
  'snapshots.none': 'Aún no hay ninguna. Toma una y podrás volver a la red tal como está ahora.',
  'snapshots.newName': 'Nombre de la nueva instantánea (opcional)',
  'snapshots.namePlaceholder': 'Nombre',
  'snapshots.take': 'Tomar instantánea',
  'snapshots.take.short': 'Tomar',
  'snapshot.name': 'Nombre de la instantánea',
  'snapshot.rename': ({ snapshot }) => `${snapshot} (clic para cambiar el nombre)`,
  'snapshot.unmeasured': 'sin medir',
  'snapshot.accuracy': 'Exactitud de esta instantánea',
  'snapshot.now': ({ change }) => `ahora ${change}`,
  'snapshot.change': 'Cambio de la exactitud desde entonces, en puntos',
  'snapshot.differing': ({ count: neurons }, { count, plural }) =>
    `${count(neurons)} ${plural(neurons, { one: 'distinta', other: 'distintas' })}`,
  'snapshot.differing.about': 'Neuronas con otros pesos u otro sesgo, marcadas con ★ en la red',
  'snapshot.return': 'Volver a esta instantánea',
  'snapshot.compare': 'Comparar con esta instantánea',
  'snapshot.sideBySide': 'Lado a lado con esta instantánea',
  'snapshot.delete': 'Eliminar esta instantánea',
};
