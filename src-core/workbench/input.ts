/** Where the picture on the pad comes from. */
export type InputSource =
  /** A digit of the set, as it is. */
  | { readonly kind: 'digit'; readonly index: number; readonly label: number }
  /** Something the person drew, or a digit that was drawn on. */
  | { readonly kind: 'drawing' }
  | { readonly kind: 'empty' };
