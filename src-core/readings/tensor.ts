import { KnobsError } from '../errors';
import { quote } from '../text/quote';
import { message, type Message } from '../words/message';

/** An array of numbers in a file, of which nothing but its shape was looked at yet. */
export interface Tensor {
  readonly name: string;
  /** For example [16, 784]. */
  readonly shape: readonly number[];
  /** The value at a position in row-major order; the data were checked to reach that far. */
  valueAt(index: number): number;
}

/** What those who use a format call what Knobs calls a tensor: refusals are in their words. */
export type Terms = 'tensor' | 'array' | 'dataset';

/** A tensor by its name, for the beginning of a sentence. */
export function tensorNamed(terms: Terms, name: string): Message {
  return message(`part.${terms}`, { name: quote(name) });
}

/**
 * Copies a tensor's values as float32.
 * @param transposed the tensor is [inputs, outputs], the target [outputs × inputs]
 * @throws KnobsError at a value that is NaN or infinite, or becomes infinite as float32
 */
export function copyNumbers(
  tensor: Tensor,
  target: Float32Array,
  transposed = false,
  terms: Terms = 'tensor',
): void {
  const columns = tensor.shape[1] ?? 1;
  const rows = target.length / columns;
  for (let i = 0; i < target.length; i++) {
    const value = tensor.valueAt(i);
    const place = transposed ? (i % columns) * rows + Math.floor(i / columns) : i;
    target[place] = value;
    if (!Number.isFinite(target[place])) throw notFinite(tensor, i, value, terms);
  }
}

function notFinite(
  { name, shape }: Tensor,
  index: number,
  value: number,
  terms: Terms,
): KnobsError {
  const columns = shape[1] ?? 0;
  const place = columns
    ? message('place.cell', { row: Math.floor(index / columns), column: index % columns })
    : message('place.position', { position: index });
  const found = { what: tensorNamed(terms, name), value, place };
  return Number.isFinite(value)
    ? new KnobsError('tensor.tooLarge', found)
    : new KnobsError('tensor.notFinite', found);
}
