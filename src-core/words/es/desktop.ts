import type { desktop as english } from '../en/desktop';
import type { Translated } from '../languages';

export const desktop: Translated<typeof english> = {
  'desktop.ok': 'Aceptar',
  'desktop.cancel': 'Cancelar',
  'desktop.redrawn': 'Hubo que volver a dibujar la ventana. Tu trabajo sigue ahí.',
  'desktop.cannotDraw': 'No se puede dibujar la ventana.',
  'desktop.cannotDrawTwice':
    'Falló dos veces en poco tiempo. Tu trabajo sigue ahí; puedes guardarlo al cerrar la ventana.',
  'desktop.close': 'Cerrar',
  'desktop.saveFirst': ({ work }, { given }) => `¿Guardar los cambios de «${given(work)}»?`,
  'desktop.willBeLost': 'Los cambios sin guardar se perderán.',
  'desktop.save': 'Guardar',
  'desktop.discard': 'No guardar',

  'dialog.allFiles': 'Todos los archivos',
  'dialog.networks': 'Redes',
  'dialog.pngPicture': 'Imagen PNG',
  'dialog.chooseDigits': 'Elige juntas las imágenes y las etiquetas de un conjunto',
  'dialog.replace': ({ file }, { name }) => `¿Reemplazar «${name(file)}»?`,
  'dialog.isThere': 'Ya hay un archivo con ese nombre.',
  'dialog.doReplace': 'Reemplazar',
};
