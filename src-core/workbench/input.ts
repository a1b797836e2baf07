import { pixelsOf, type DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import { Ink } from '../drawing/ink';
import { PIXELS } from '../network/shape';
import type { CommandOf } from './commands';

/** Where the picture on the pad comes from. */
export type InputSource =
  /** A digit of the set, as it is. */
  | { readonly kind: 'digit'; readonly index: number; readonly label: number }
  /** Something the person drew: on empty paper, or on a digit that was there. */
  | { readonly kind: 'drawing'; readonly onPaper: boolean }
  | { readonly kind: 'empty' };

type InputCommand = CommandOf<
  | 'pickDigit'
  | 'beginStroke'
  | 'draw'
  | 'cancelStroke'
  | 'clearInput'
  | 'centreInput'
  | 'putPicture'
>;

/** The picture on the pad: what goes into the network. */
export class Input {
  #digits: DigitSet;
  #ink = new Ink();
  #source: InputSource = { kind: 'empty' };
  #pixels: Float32Array = new Float32Array(PIXELS);
  /** What was there before the stroke that is being drawn. */
  #before: { readonly ink: Ink; readonly source: InputSource } | null = null;

  constructor(digits: DigitSet) {
    this.#digits = digits;
    this.#pickFirst();
  }

  /** Picks from another set of digits from now on, and puts one of them on the pad. */
  setDigits(digits: DigitSet): void {
    this.#digits = digits;
    this.#pickFirst();
  }

  get source(): InputSource {
    return this.#source;
  }

  /** Pixels [784], 0 to 1; a new array after every change. */
  get pixels(): Float32Array {
    return this.#pixels;
  }

  /** Whether scaling and centring would leave the picture as it is. */
  get isCentred(): boolean {
    return this.#source.kind !== 'drawing' || this.#ink.isCentred;
  }

  /** @throws KnobsError if the set has no such digit */
  perform(command: InputCommand): void {
    if (command.type !== 'draw' && command.type !== 'cancelStroke') this.#before = null;
    switch (command.type) {
      case 'pickDigit':
        return this.#pick(command.index);
      case 'beginStroke':
        this.#before = { ink: this.#ink.clone(), source: this.#source };
        return;
      case 'draw':
        return this.#draw(command.path, command.radius, command.mode);
      case 'cancelStroke':
        return this.#restore();
      case 'clearInput':
        this.#ink.clear();
        return this.#changed({ kind: 'empty' });
      case 'centreInput':
        if (this.isCentred) return;
        this.#ink.centre();
        return this.#changed(this.#source);
      case 'putPicture':
        this.#ink.setPixels(command.pixels);
        return this.#changed({ kind: 'drawing', onPaper: false });
    }
  }

  #pick(index: number): void {
    const { labels } = this.#digits;
    if (index >= labels.length) {
      throw new KnobsError('digits.noDigit', { index, count: labels.length });
    }
    this.#ink.setPixels(pixelsOf(this.#digits, index));
    this.#changed({ kind: 'digit', index, label: labels[index] });
  }

  #draw(path: Float32Array, radius: number, mode: 'draw' | 'erase'): void {
    const onPaper =
      this.#source.kind === 'empty' || (this.#source.kind === 'drawing' && this.#source.onPaper);
    this.#ink.stroke(path, radius, mode);
    this.#changed({ kind: 'drawing', onPaper });
  }

  #restore(): void {
    if (!this.#before) return;
    const { ink, source } = this.#before;
    this.#before = null;
    this.#ink = ink;
    this.#changed(source);
  }

  #pickFirst(): void {
    this.#before = null;
    const { labels } = this.#digits;
    // A seven shows best what a layer of edges and one of patterns would be for.
    if (labels.length > 0) this.#pick(Math.max(0, labels.indexOf(7)));
  }

  #changed(source: InputSource): void {
    this.#source = this.#ink.isEmpty ? { kind: 'empty' } : source;
    this.#pixels = this.#ink.pixels();
  }
}
