import type { DigitSet } from '#core/digits/digit-set';
import { isGzip } from '#core/bytes/gzip-header';
import { IMAGES, joinDigitSets, LABELS, parseDigitSet } from '#core/digits/idx';
import { KnobsError } from '#core/errors';
import type { Message } from '#core/words/message';

/** The digits that ship with Knobs. @param folder their address, with a slash at its end */
export async function loadDigits(folder: string): Promise<DigitSet> {
  const [practiceImages, practiceLabels, examImages, examLabels] = await Promise.all([
    fetchUnzipped(`${folder}practice-images-idx3-ubyte.gz`, IMAGES.what),
    fetchUnzipped(`${folder}practice-labels-idx1-ubyte.gz`, LABELS.what),
    fetchUnzipped(`${folder}exam-images-idx3-ubyte.gz`, IMAGES.what),
    fetchUnzipped(`${folder}exam-labels-idx1-ubyte.gz`, LABELS.what),
  ]);
  return joinDigitSets(
    parseDigitSet(practiceImages, practiceLabels, 'practice'),
    parseDigitSet(examImages, examLabels, 'exam'),
    'MNIST digits',
  );
}

/** What the core would unpack itself, unpacked by the browser, which takes a part of the time. */
async function fetchUnzipped(url: string, what: Message): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new KnobsError('digits.notLoaded', { address: url });
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some servers call it an encoding, which the browser has taken off already.
  if (!isGzip(bytes)) return bytes;
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const whole = await new Response(unzipped).arrayBuffer().catch(() => null);
  if (!whole) throw new KnobsError('digits.damaged', { file: what });
  return new Uint8Array(whole);
}
