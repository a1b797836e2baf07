import type { Choice } from '../choice/choice';
import { chosenDigits, type KnownDigits } from '../choice/chosen';
import { meanImage } from '../choice/means';
import { detectorOf, type Detector } from '../surgery/wrong-digits';

interface TellingApart {
  /** Pixels [count × 784]. */
  readonly images: Uint8Array;
  readonly known: KnownDigits;
  readonly plus: Choice;
  readonly minus: Choice;
}

/**
 * A neuron that tells some digits from others by their means.
 * @throws KnobsError if there are none of either
 */
export function tellApart({ images, known, plus, minus }: TellingApart): Detector {
  const [some, others] = [plus, minus].map((choice) =>
    meanImage(images, chosenDigits(choice, known)),
  );
  return detectorOf(some, others);
}
