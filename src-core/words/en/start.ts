/** What the page shows from the start, in English. Other languages are typed from it. */
export const start = {
  undo: 'Undo',
  redo: 'Redo',
};
