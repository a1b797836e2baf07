import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { DigitSet } from '#core/digits/digit-set';
import { joinDigitSets } from '#core/digits/idx';
import { readDigitSet } from '#core/digits/read-digits';
import { KnobsError } from '#core/errors';

/** Reads the digits that ship with Knobs. @throws KnobsError if they are not whole in `folder` */
export async function loadDigits(folder: string): Promise<DigitSet> {
  const [practice, exam] = await Promise.all([
    readSet(folder, 'practice'),
    readSet(folder, 'exam'),
  ]);
  return joinDigitSets(practice, exam, 'MNIST digits');
}

async function readSet(folder: string, name: string): Promise<DigitSet> {
  const [images, labels] = await Promise.all([
    readPart(join(folder, `${name}-images-idx3-ubyte.gz`)),
    readPart(join(folder, `${name}-labels-idx1-ubyte.gz`)),
  ]);
  return readDigitSet(images, labels, name);
}

/** What the core would unpack itself, unpacked by Node, which takes a part of the time. */
async function readPart(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => {
    throw new KnobsError('digits.missing', { path });
  });
  // What is damaged is left to the core, which says so in a sentence.
  return promisify(gunzip)(bytes).catch(() => bytes);
}
