/** A text that a file brings, so that it can neither break the line nor move a terminal's cursor. */
export function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
