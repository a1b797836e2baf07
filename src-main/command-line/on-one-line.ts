/**
 * A text that a file brings or that a file is called, so that it can neither break the line nor
 * move a terminal's cursor.
 */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
