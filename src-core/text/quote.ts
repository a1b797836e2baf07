/** The most of a foreign value that a refusal repeats, in UTF-16 code units. */
const LONGEST = 40;

/**
 * A value from a file as it may stand in a refusal: as JSON, on one line, cut to a sane length.
 * Control characters cannot disturb the sentence, since JSON escapes them.
 */
export function quote(value: unknown): string {
  const short = typeof value === 'string' ? value.slice(0, LONGEST + 1) : value;
  // JSON has no infinity.
  const text =
    typeof short === 'object'
      ? outline(short)
      : typeof short === 'string'
        ? JSON.stringify(short)
        : String(short);
  return text.length > LONGEST + 2 ? `${text.slice(0, LONGEST)}…` : text;
}

/** Objects are only named: writing a large one out would take long, to be cut afterwards. */
function outline(value: object | null): string {
  if (value === null) return 'null';
  if (!Array.isArray(value)) return 'an object';
  return `[${value.slice(0, 8).map(quote).join(',')}${value.length > 8 ? ',…' : ''}]`;
}
