/**
 * What menus, tooltips, the list of keys and the command palette call what a person can do, in
 * English: `action.` and the id of the action.
 */
export const actions = {
  'action.brush': 'Brush',
  'action.eraser': 'Eraser',
  'action.line': 'Line',
  'action.rectangle': 'Rectangle',
  'action.ellipse': 'Ellipse',
  'action.fill': 'Fill connected area',
  'action.ramp': 'Ramp',
  'action.pick': 'Pick a value',
  'action.select': 'Select a rectangle',
  'action.lasso': 'Select with a lasso',

  'tool.bar': 'Tools for the weights',
  'tool.brush.about': 'Brush: paint weights',
  'tool.eraser.about': 'Eraser: set weights to 0',
  'tool.line.about': 'Line',
  'tool.rectangle.about': 'Rectangle',
  'tool.ellipse.about': 'Ellipse',
  'tool.fill.about': 'Fill connected area',
  'tool.ramp.about': 'Ramp: from one value to another',
  'tool.pick.about': 'Pick a value from the grid',
  'tool.pick.hint': 'Click a cell: its weight becomes the brush’s value.',
  'tool.select.about': 'Select a rectangle, and move it',
  'tool.select.hint': 'Drag to select, drag inside to move. Shift adds, Alt takes away.',
  'tool.lasso.about': 'Select with a lasso',
  'tool.lasso.hint': 'Draw around cells, drag inside to move. Shift adds, Alt takes away.',
};
