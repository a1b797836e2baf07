/* Menus of the desktop's window, and what the system does by itself in them, in English. */

export const hostMenus = {
  /** The letter after & opens it with Alt. */
  'hostMenu.file': '&File',
  'hostMenu.edit': '&Edit',
  'hostMenu.view': '&View',
  'hostMenu.help': '&Help',
  'hostMenu.window': 'Window',
  'hostMenu.recent': 'Open recent',
  'hostMenu.clearRecent': 'Clear recent files',
  'hostMenu.quit': 'Quit',
  'hostMenu.close': 'Close window',
  'hostMenu.cut': 'Cut',
  'hostMenu.copy': 'Copy',
  'hostMenu.paste': 'Paste',
  'hostMenu.selectAll': 'Select all',
  'hostMenu.resetZoom': 'Actual size',
  'hostMenu.zoomIn': 'Zoom in',
  'hostMenu.zoomOut': 'Zoom out',
  'hostMenu.fullScreen': 'Full screen',
  'hostMenu.services': 'Services',
  'hostMenu.hide': 'Hide Knobs',
  'hostMenu.hideOthers': 'Hide others',
  'hostMenu.unhide': 'Show all',
};
