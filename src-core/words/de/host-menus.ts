import type { hostMenus as english } from '../en/host-menus';
import type { Translated } from '../languages';

export const hostMenus: Translated<typeof english> = {
  'hostMenu.file': '&Datei',
  'hostMenu.edit': '&Bearbeiten',
  'hostMenu.view': '&Ansicht',
  'hostMenu.help': '&Hilfe',
  'hostMenu.window': 'Fenster',
  'hostMenu.recent': 'Zuletzt benutzt',
  'hostMenu.clearRecent': 'Liste der letzten Dateien leeren',
  'hostMenu.quit': 'Beenden',
  'hostMenu.close': 'Fenster schließen',
  'hostMenu.cut': 'Ausschneiden',
  'hostMenu.copy': 'Kopieren',
  'hostMenu.paste': 'Einfügen',
  'hostMenu.selectAll': 'Alles auswählen',
  'hostMenu.resetZoom': 'Originalgröße',
  'hostMenu.zoomIn': 'Vergrößern',
  'hostMenu.zoomOut': 'Verkleinern',
  'hostMenu.fullScreen': 'Vollbild',
  'hostMenu.services': 'Dienste',
  'hostMenu.hide': 'Knobs ausblenden',
  'hostMenu.hideOthers': 'Andere ausblenden',
  'hostMenu.unhide': 'Alle einblenden',
};
