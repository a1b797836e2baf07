import type { DigitSet } from '#core/digits/digit-set';
import { isGzip } from '#core/bytes/gunzip';
import { joinDigitSets, readDigitSet } from '#core/digits/idx';
import { KnobsError } from '#core/errors';

/** The digits that ship with Knobs. @param folder their address, with a slash at its end */
export async function loadDigits(folder: string): Promise<DigitSet> {
  const [practiceImages, practiceLabels, examImages, examLabels] = await Promise.all([
    fetchUnzipped(`${folder}practice-images-idx3-ubyte.gz`),
    fetchUnzipped(`${folder}practice-labels-idx1-ubyte.gz`),
    fetchUnzipped(`${folder}exam-images-idx3-ubyte.gz`),
    fetchUnzipped(`${folder}exam-labels-idx1-ubyte.gz`),
  ]);
  return joinDigitSets(
    readDigitSet(practiceImages, practiceLabels, 'practice'),
    readDigitSet(examImages, examLabels, 'exam'),
    'MNIST digits',
  );
}

/** What the core would unpack itself, unpacked by the browser, which takes a part of the time. */
async function fetchUnzipped(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new KnobsError('digits.notLoaded', { address: url });
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some servers call it an encoding, which the browser has taken off already.
  if (!isGzip(bytes)) return bytes;
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  // What is damaged is left to the core, which says so in a sentence.
  const whole = await new Response(unzipped).arrayBuffer().catch(() => bytes);
  return new Uint8Array(whole);
}
