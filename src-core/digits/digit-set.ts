/** Labelled pictures of handwritten digits. */
export interface DigitSet {
  /** What a person calls it, for example `MNIST, 10,000 digits`. */
  readonly name: string;
  /** Pixels [count × 784], 0 is paper and 255 is ink. */
  readonly images: Uint8Array;
  /** Labels [count], 0 to 9. */
  readonly labels: Uint8Array;
  /** The first so many are to practise on; the rest are kept as the exam. */
  readonly practice: number;
}
