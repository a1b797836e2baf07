import type { hostMenus as english } from '../en/host-menus';
import type { Translated } from '../languages';

export const hostMenus: Translated<typeof english> = {
  'hostMenu.file': '&Archivo',
  'hostMenu.edit': '&Editar',
  'hostMenu.view': '&Ver',
  'hostMenu.help': 'A&yuda',
  'hostMenu.window': 'Ventana',
  'hostMenu.recent': 'Abrir reciente',
  'hostMenu.clearRecent': 'Vaciar la lista de recientes',
  'hostMenu.quit': 'Salir',
  'hostMenu.close': 'Cerrar ventana',
  'hostMenu.cut': 'Cortar',
  'hostMenu.copy': 'Copiar',
  'hostMenu.paste': 'Pegar',
  'hostMenu.selectAll': 'Seleccionar todo',
  'hostMenu.resetZoom': 'Tamaño real',
  'hostMenu.zoomIn': 'Acercar',
  'hostMenu.zoomOut': 'Alejar',
  'hostMenu.fullScreen': 'Pantalla completa',
  'hostMenu.services': 'Servicios',
  'hostMenu.hide': 'Ocultar Knobs',
  'hostMenu.hideOthers': 'Ocultar otros',
  'hostMenu.unhide': 'Mostrar todo',
};
