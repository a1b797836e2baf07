/**
 * A text that a file brings or that a file is called, so that it can neither break the line, nor
 * move a terminal's cursor, nor turn round what follows.
 */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ');
}
