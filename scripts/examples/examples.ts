import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DigitSet } from '../../src-core/digits/digit-set';
import { safetensors } from '../../src-core/formats/safetensors';
import { out, root } from '../paths';
import { handOn, type Hand } from './hand';
import { buildTemplates } from './templates';

/** What a network that ships with Knobs is made by, and what it says about itself. */
interface Example {
  readonly title: string;
  readonly notes: string;
  build(hand: Hand): Promise<void>;
}

export const EXAMPLES: Readonly<Record<string, Example>> = {
  templates: {
    title: 'Templates',
    notes:
      'Sixteen mean digits, set by hand: two for each digit that is written upright and slanting. What was borderline corrected them six times. 88 % of the exam is right; nothing was learned by gradient descent.',
    build: buildTemplates,
  },
};

export function fileOf(name: string): string {
  return join(root, 'assets/examples', `${name}.safetensors`);
}

/** The file of an example, made anew from its recipe. */
export async function exampleBytes(example: Example, digits: DigitSet): Promise<Uint8Array> {
  const { title, notes, build } = example;
  const folder = join(out, 'examples', randomUUID());
  const hand = await handOn(digits, folder);
  try {
    await build(hand);
    await hand.edit({ type: 'setDetails', title, author: '', notes });
    return safetensors.write(hand.workbench.save().document);
  } finally {
    await hand.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
