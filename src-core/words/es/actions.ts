import type { actions as english } from '../en/actions';
import type { Translated } from '../languages';
import type { Speech } from '../words';

/** Of several neurons: `Silenciar las 3`. */
const all = (count: number, { count: whole }: Speech) => (count > 1 ? ` las ${whole(count)}` : '');

export const actions: Translated<typeof english> = {
  'action.new': 'Nueva…',
  'action.open': 'Abrir…',
  'action.save': 'Guardar',
  'action.saveAs': 'Guardar como…',
  'action.savePicture': 'Guardar una imagen…',
  'action.details': 'Datos de esta red…',
  'action.sizes': '¿Qué se gana con el tamaño?…',
  'action.clearRecent': 'Vaciar archivos recientes',
  'action.clearRecent.about': 'Vacía esta lista. Los archivos se quedan donde están.',
  'action.openDigits': 'Abrir tus propios dígitos (dos archivos IDX)…',
  'action.cancelDigits': 'Cancelar la lectura de dígitos',
  'action.shippedDigits': 'Volver a los dígitos de MNIST',

  'language.itself': ({ title }, { name }) => name(title),
  'looks.system': 'Sistema',
  'looks.light': 'Claro',
  'looks.dark': 'Oscuro',

  'tool.bar': 'Herramientas para los pesos',
  'tool.brush.about': 'Pincel: pinta pesos',
  'tool.eraser.about': 'Goma: pone pesos en 0',
  'tool.line.about': 'Línea',
  'tool.rectangle.about': 'Rectángulo',
  'tool.ellipse.about': 'Elipse',
  'tool.fill.about': 'Rellenar área conectada',
  'tool.ramp.about': 'Degradado: de un valor a otro',
  'tool.pick.about': 'Cuentagotas: toma un valor de la cuadrícula',
  'tool.pick.hint': 'Haz clic en una celda para darle su peso al pincel.',
  'tool.select.about': 'Seleccionar un rectángulo o moverlo',
  'tool.select.hint': 'Arrastra para seleccionar; dentro, para mover. Mayús añade, Alt quita.',
  'tool.lasso.about': 'Seleccionar con el lazo',
  'tool.lasso.hint': 'Rodea celdas; arrastra dentro para mover. Mayús añade, Alt quita.',

  /** Los ajustes de una herramienta: en pequeño ante el campo, y cómo se llama el campo. */
  'tool.value': 'valor',
  'tool.value.field': 'Valor del pincel',
  'tool.ramp.from': 'de',
  'tool.ramp.to': 'a',
  'tool.ramp.end': 'Valor al final del degradado',
  'tool.ramp.shape': 'Forma del degradado',
  'tool.linear': 'Lineal',
  'tool.linear.about': 'A lo largo de una línea',
  'tool.radial': 'Radial',
  'tool.radial.about': 'Desde un punto hacia fuera',
  'tool.size': 'grosor',
  'tool.size.field': 'Grosor del pincel en píxeles',
  'tool.hardness': 'dureza',
  'tool.hardness.field': 'Dureza del pincel, de 0 a 1',
  'tool.hardness.about': 'Con 1 el borde es nítido; con 0 se desvanece desde el centro',
  'tool.tolerance': 'hasta ±',
  'tool.tolerance.field': 'Cuánto puede diferir un peso del que recibe el clic',
  'tool.filled': 'relleno',
  'tool.mode': 'Efecto de la herramienta en un peso',
  'tool.mode.set': 'fijar',
  'tool.mode.add': 'sumar',
  'tool.mode.smooth': 'alisar',

  'menu.select.about': 'Seleccionar celdas por su valor',

  'menu.adjust.about': 'Modificar todos los pesos: escalar, voltear, media a cero…',
  'menu.asks': ({ item }, { say }) => `${say(item)}…`,

  'stamp.named': ({ stencil }, { say }) => `Sello: ${say(stencil)}`,

  'action.newNeuron': 'Añadir una neurona…',
  'action.doubleNeuron': 'Duplicar…',
  'action.splitNeuron': 'Dividir por dígitos…',
  'action.moveNeuron': 'Mover dentro de la capa…',
  'action.mergeNeurons': 'Fusionar en una…',
  'action.removeNeurons': 'Eliminar las neuronas seleccionadas…',
  'item.remove': ({ count }, speech) => `Eliminar${all(count, speech)}…`,
  'action.newLayer': 'Insertar una capa después de esta…',
  'action.removeLayer': 'Eliminar esta capa…',
  'action.setActivation': 'Cambiar la activación…',
  'menu.structure': 'Cambiar la estructura',
  'menu.structure.about': 'Añadir y eliminar neuronas y capas, cambiar la activación',
  'action.resetName': 'Restablecer el nombre',
  'action.selectSeveral': 'Seleccionar varias',
  'menu.neuron': ({ count }, { count: whole }) =>
    count > 1 ? `Menú de estas ${whole(count)} neuronas` : 'Menú de esta neurona',
  'menu.neuron.about': ({ count }, { count: whole }) =>
    `Copiar, intercambiar, silenciar, bloquear o vaciar ${count > 1 ? `estas ${whole(count)} neuronas` : 'esta neurona'}`,
  'item.copy': 'Copiar en…',
  'item.swap': 'Intercambiar con…',
  'item.mute': ({ count }, speech) => `Silenciar${all(count, speech)}`,
  'item.unmute': ({ count }, speech) => `Reactivar${all(count, speech)}`,
  'item.lock': ({ count }, speech) => `Bloquear${all(count, speech)}`,
  'item.unlock': ({ count }, speech) => `Desbloquear${all(count, speech)}`,
  'item.clear': ({ count }, speech) => `Vaciar${all(count, speech)}`,

  'action.previousDigit': 'Dígito anterior',
  'action.nextDigit': 'Dígito siguiente',
  'action.centrePad.about': 'Escala y centra el dibujo como los dígitos de MNIST',

  'action.undo': 'Deshacer',
  'action.redo': 'Rehacer',
  'action.takeSnapshot.about': 'Conserva la red como está ahora, para poder volver a ella',

  'action.palette': 'Buscar un comando…',
  'action.shortcuts': 'Atajos de teclado',
  'action.lesson': 'Primera lección: diez dígitos a mano',
  'action.about': 'Acerca de Knobs',

  'menu.knobs.about':
    'menú: nueva, abrir, guardar, imagen, datos, aspecto, comandos, atajos, acerca de Knobs',
  'menu.looks': 'Aspecto',
  'menu.languages': 'Idioma',

  'key.ctrl': 'Ctrl',
  'key.shift': 'Mayús',
};
