import { action, type Action } from '../action';
import { inLaterLayer, inTune } from '../conditions';

/** How weights of later layers are shown. */
export const ROW_CONTENTS: readonly Action[] = (['sliders', 'matrix', 'digits'] as const).map(
  (rows) =>
    action(`rows.${rows}`, {
      group: 'rows',
      about: `rows.${rows}.about`,
      when: [inTune, inLaterLayer],
      isChoice: true,
      checked: ({ view }) => view.rows === rows,
      run: ({ view }) => view.showRows(rows),
    }),
);
