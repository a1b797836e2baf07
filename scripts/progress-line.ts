/**
 * One line that says how far something is. On a terminal it is rewritten in place, elsewhere
 * (a log file) a new line is printed every few seconds.
 */
export function progressLine(stream: NodeJS.WriteStream = process.stdout, now = Date.now) {
  const interval = stream.isTTY ? 100 : 5_000;
  let shown = -Infinity;
  return {
    show(text: string): void {
      if (now() - shown < interval) return;
      shown = now();
      stream.write(stream.isTTY ? `\r\x1b[2K  ${text}` : `  ${text}\n`);
    },
    end(): void {
      if (stream.isTTY && shown > -Infinity) stream.write('\n');
    },
  };
}
