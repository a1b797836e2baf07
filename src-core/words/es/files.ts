import type { files as english } from '../en/files';
import type { Translated } from '../languages';

export const files: Translated<typeof english> = {
  'files.notSaved': ({ file, cause }, { name, say }) =>
    `No se pudo guardar ${name(file)}: ${say(cause)}.`,
  'files.notOpened': ({ file, cause }, { name, say }) =>
    `No se pudo abrir ${name(file)}: ${say(cause)}.`,
  'files.notOnDisk': ({ file }, { name }) =>
    `${name(file)} no es un archivo de este equipo; guárdalo antes en una carpeta.`,

  'files.notFetched':
    'No se pudo cargar la parte de Knobs que lee y escribe archivos. Inténtalo otra vez cuando haya conexión.',
  'files.notRecent': 'Este archivo ya no está entre los recientes.',
  'files.remarks': ({ file, remarks }, { name, say }) =>
    `${name(file)} se abrió. ${remarks.map(say).join(' ')}`,
  'files.notRead': ({ file, reason }, { name, say }) =>
    `${name(file)} no se abrió y nada ha cambiado. ${say(reason)}`,
  'files.tooLarge': ({ file, megabytes }, { name, count }) =>
    `${name(file)} es demasiado grande: Knobs lee como máximo ${count(megabytes)} MB.`,

  'file.unnamed': 'red',

  'recent.title': 'Archivos recientes',
  'recent.in': ({ file, folder }, { name }) => `${name(file)} en ${name(folder)}`,
  'recent.gone': 'ya no está',
  'recent.right': ({ share }, { percent }) => `${percent(share)} de aciertos`,

  'picker.network': 'Red',
  'picker.digits': 'Dígitos: imágenes y etiquetas en archivos IDX',
  'picker.picture': 'Imagen',

  'question.meaning': ({ file }, { name }) => `¿Cómo se debe leer «${name(file)}»?`,
  'question.overwrite': ({ file }, { name }) => `¿Sobrescribir «${name(file)}»?`,
  'question.changed':
    'Otro programa cambió el archivo desde la última vez que Knobs lo leyó o escribió. Si lo sobrescribes, esos cambios se pierden.',
  'question.saveAs': 'Guardar como…',
  'question.doOverwrite': 'Sobrescribir',
  'question.incomplete': ({ file }, { name }) => `¿Guardar «${name(file)}» aunque no quepa todo?`,
  'question.losses': ({ format, losses }, { given, list, say }) =>
    `Esto no cabe en el formato ${given(format)}: ${list(losses.map(say))}. Lo que el archivo pierde sigue en esta ventana hasta que la cierres.`,
  'question.saveAnyway': 'Guardar de todos modos',
  'question.another': 'Elegir otro…',
  'question.decimal': ({ file }, { name }) => `¿Qué separador decimal debe llevar «${name(file)}»?`,
  'question.decimalText':
    'Una hoja de cálculo toma por texto los números con un separador que no es el suyo. Si los números llevan coma, las celdas se separan con punto y coma.',
  'question.point': 'Punto: 0.25',
  'question.comma': 'Coma: 0,25',

  'loss.activations':
    'las funciones de activación de las capas (el archivo se abre como una red de sigmoides)',
  'loss.activationsElsewhere':
    'las funciones de activación fuera de Knobs (a otros programas hay que indicárselas)',
  'loss.title': 'el título',
  'loss.author': 'la autoría',
  'loss.notes': 'las notas',
  'loss.snapshots': 'las instantáneas',
  'loss.muted':
    'qué neuronas están silenciadas o bloqueadas (otros programas calculan con los pesos de las silenciadas)',
  'loss.locked': 'qué neuronas están silenciadas o bloqueadas',
  'loss.muting':
    'el silencio de las neuronas fuera de Knobs (otros programas calculan con los pesos de las silenciadas)',
  'loss.noted': 'lo que otros programas anotaron en el archivo',

  'name.signs': ({ signs, invisible }, { list }) => {
    const quoted = signs.map((sign) => `«${sign}»`);
    const all = invisible ? [...quoted, 'caracteres invisibles'] : quoted;
    return `El nombre de un archivo no puede llevar ${list(all, 'disjunction')}.`;
  },
  'name.nothing': 'El nombre de un archivo necesita algo delante de la extensión.',
  'name.begins': 'El nombre de un archivo no puede empezar por un punto ni por «~».',
  'name.ends':
    'Antes de la extensión, el nombre de un archivo no puede acabar en punto ni en espacio.',
  'name.windows': ({ name: stem }, { name }) =>
    `«${name(stem)}» es un nombre reservado de Windows.`,
  'name.tooLong': 'Este nombre es demasiado largo para un archivo.',

  'cause.missing': 'no existe',
  'cause.folder': 'es una carpeta',
  'cause.device': 'es un dispositivo y no un archivo',
  'cause.tooLarge': ({ megabytes, most }, { count }) =>
    `ocupa ${count(megabytes)} MB, que es demasiado; Knobs lee como máximo ${count(most)} MB`,
  'cause.EACCES': 'no tienes permiso para hacerlo ahí',
  'cause.EBUSY': 'otro programa lo está usando',
  'cause.EDQUOT': 'has agotado tu parte del disco',
  'cause.EEXIST': 'ya hay algo con ese nombre',
  'cause.EIO': 'el disco da un error',
  'cause.EISDIR': 'hay una carpeta con ese nombre',
  'cause.ELOOP': 'sus enlaces dan vueltas en círculo',
  'cause.EMFILE': 'hay demasiados archivos abiertos',
  'cause.ENAMETOOLONG': 'su nombre es demasiado largo',
  'cause.ENOENT': 'su carpeta no existe',
  'cause.ENOSPC': 'el disco está lleno',
  'cause.ENOTDIR': 'lo que debería ser su carpeta es un archivo',
  'cause.EPERM': 'el sistema no lo permite; quizá otro programa esté usando el archivo',
  'cause.EROFS': 'el disco es de solo lectura',
  'cause.other': ({ code }) => `el sistema informa de ${code}`,
  'cause.notSafe': 'el navegador no lo considera seguro',
  'cause.inUse': 'otra pestaña u otro programa lo está usando',
  'cause.notAllowed': 'el navegador no puede escribirlo si no se lo permites',
  'cause.gone': 'el archivo o su carpeta se movió o se eliminó',
  'cause.quota': 'el disco está lleno, o lo está la parte que pueden usar las páginas',
  'cause.mayNotRead': 'el navegador no tiene permiso para leerlo',
  'cause.movedOrDeleted': 'se movió o se eliminó',
  'cause.browser': ({ code }) => `el navegador informa de ${code}`,
};
