/** What the page sends. */
export const FROM_PAGE = 'knobs:from-page';

/** What the page is sent. */
export const TO_PAGE = 'knobs:to-page';
