import { sharedBytes } from './shared';

/** All bytes of the parts, one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  fill(whole, parts);
  return whole;
}

/** The same where threads share it, if they can. */
export function joinedShared(parts: readonly Uint8Array[]): Uint8Array {
  const whole = sharedBytes(lengthOf(parts));
  fill(whole, parts);
  return whole;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function fill(whole: Uint8Array, parts: readonly Uint8Array[]): void {
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
}
