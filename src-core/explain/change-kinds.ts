/* Apart from what does them, so that it can be said what there is without fetching that. */

/** Ways to change a picture: see `DigitChanges`. */
export const DIGIT_CHANGES = ['right', 'down', 'turn', 'thickness', 'noise', 'erased'] as const;
export type DigitChange = (typeof DIGIT_CHANGES)[number];

/** Where a mark can be put: see `markIn`. */
export const MARK_CORNERS = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const;
export type MarkCorner = (typeof MARK_CORNERS)[number];
