import { crc32 } from '../bytes/crc32';
import { KnobsError } from '../errors';
import { message } from '../words/message';
import { ByteReader, Malformed } from './bytes';
import { FRAME_BYTES, HEADER_BYTES, JOURNAL_VERSION, MAGIC, READ_VERSIONS } from './record';
import { JournalReplay } from './replay';

/** The fewest bytes of a body: the length of the head, and `{}`. */
const LEAST_BODY = 6;

/**
 * What a journal has, up to where it was cut off: in the form of a copy, for `checkedCopy` to check.
 * @throws KnobsError that says what is wrong with it
 */
export function readJournal(bytes: Uint8Array): unknown {
  checkHeader(bytes);
  let record = 1;
  try {
    const records = recordsOf(bytes);
    const first = records.next();
    if (first.done) throw new Malformed(message('damage.cutShort'));
    const replay = new JournalReplay(first.value);
    for (const other of records) {
      record++;
      replay.add(other);
    }
    return replay.copy();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new KnobsError('recovery.damagedRecord', { record, reason: error.said });
  }
}

function checkHeader(bytes: Uint8Array): void {
  const isJournal =
    bytes.length >= HEADER_BYTES && [...MAGIC].every((c, i) => bytes[i] === c.charCodeAt(0));
  if (!isJournal) throw new KnobsError('recovery.noCopy');
  const version = new ByteReader(bytes.subarray(MAGIC.length)).u32();
  if (READ_VERSIONS.includes(version)) return;
  throw new KnobsError('recovery.otherVersion', { version, expected: JOURNAL_VERSION });
}

/** The bodies of all records up to the first that is not whole. */
function* recordsOf(bytes: Uint8Array): Generator<ByteReader, undefined> {
  const reader = new ByteReader(bytes.subarray(HEADER_BYTES));
  while (reader.left >= FRAME_BYTES) {
    const [length, checksum] = [reader.u32(), reader.u32()];
    if (length < LEAST_BODY || length > reader.left) return;
    const body = reader.bytes(length);
    if (crc32(body) !== checksum) return;
    yield new ByteReader(body);
  }
}
