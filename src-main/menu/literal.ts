/** In a menu, a single ampersand says which letter to press, and is not shown. */
export function literal(text: string): string {
  return text.replaceAll('&', '&&');
}
