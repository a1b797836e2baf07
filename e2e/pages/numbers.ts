/** The number that follows in a text, written as Knobs writes it: `1,907`, `−0.073`, `+10.000`. */
export function numberAfter(text: string, before: RegExp): number {
  const found = new RegExp(`${before.source}\\s*([+−-]?[\\d,]*\\.?\\d+(?:e[+−-]?\\d+)?)`).exec(
    text,
  );
  if (!found) throw new Error(`No number after ${before.source} in “${text}”.`);
  return toNumber(found[1]);
}

/** A number as Knobs writes it: a real minus sign, commas between thousands. */
export function toNumber(text: string): number {
  return Number(text.trim().replaceAll('−', '-').replaceAll(',', ''));
}
