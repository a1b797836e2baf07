import { Gunzip } from 'fflate';
import { KnobsError } from '../errors';
import { joined } from './joined';
import { crc32 } from './crc32';
import type { Message } from '../words/message';

/** Compressed bytes unpacked at a time: DEFLATE makes at most 1,032 bytes of one, so under 5 MB. */
const CHUNK = 4096;

/** How often progress is told, in compressed bytes. */
const PROGRESS_BYTES = 64 * CHUNK;

const START = 10;
const TRAILER = 8;

/**
 * Unpacks a gzip file with one member, never holding much more than it is allowed to become.
 * @param limitOf asked once, with the first `peek` bytes of the content (or all of it, if that is
 *   less): how many bytes the content may have. It may throw to refuse the content.
 * @param what the file, as it is called in a refusal
 * @param onProgress told now and then how much of the file is unpacked, 0 to 1
 * @throws KnobsError if the file is cut short, damaged, or becomes larger than it is allowed to
 */
export function gunzip(
  bytes: Uint8Array,
  peek: number,
  limitOf: (start: Uint8Array) => number,
  what: Message,
  onProgress: (share: number) => void = () => {},
): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let limit: number | undefined;

  const check = (finished: boolean) => {
    if (limit === undefined && (size >= peek || finished)) limit = limitOf(joined(parts));
    if (limit !== undefined && size > limit) {
      throw new KnobsError('digits.unpacksToMore', { file: what, limit });
    }
  };
  const stream = new Gunzip((part) => {
    parts.push(part);
    size += part.length;
    check(false);
  });
  stream.onmember = () => {
    throw new KnobsError('digits.severalGzips', { file: what });
  };

  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
      if (at % PROGRESS_BYTES === 0) onProgress(at / bytes.length);
    }
  } catch (error) {
    throw error instanceof KnobsError ? error : damaged(what);
  }
  const content = joined(parts);
  if (!fitsTrailer(bytes, content)) throw damaged(what);
  check(true);
  return content;
}

/** Whether the last 8 bytes are the content's CRC-32 and length, as RFC 1952 has them. */
function fitsTrailer(bytes: Uint8Array, content: Uint8Array): boolean {
  if (bytes.length < START + TRAILER) return false;
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - TRAILER, TRAILER);
  return (
    trailer.getUint32(0, true) === crc32(content) && trailer.getUint32(4, true) === content.length
  );
}

function damaged(what: Message): KnobsError {
  return new KnobsError('digits.damaged', { file: what });
}
