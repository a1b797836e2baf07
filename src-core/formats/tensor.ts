import { KnobsError } from '../errors';
import { quote } from '../text/quote';

/** An array of numbers in a file, of which nothing but its shape was looked at yet. */
export interface Tensor {
  readonly name: string;
  /** For example [16, 784]. */
  readonly shape: readonly number[];
  /** The value at a position in row-major order; the data were checked to reach that far. */
  valueAt(index: number): number;
}

/** What those who use a format call what Knobs calls a tensor: refusals are in their words. */
export interface Terms {
  readonly one: 'Tensor' | 'Array' | 'Dataset';
  readonly many: 'tensors' | 'arrays' | 'datasets';
}

/** As safetensors, ONNX and PyTorch have it. */
export const TENSORS: Terms = { one: 'Tensor', many: 'tensors' };

/**
 * Copies a tensor's values as float32.
 * @param transposed the tensor is [inputs, outputs], the target [outputs × inputs]
 * @throws KnobsError at a value that is NaN or infinite, or becomes infinite as float32
 */
export function copyNumbers(
  tensor: Tensor,
  target: Float32Array,
  transposed = false,
  terms = TENSORS,
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
  { one }: Terms,
): KnobsError {
  const columns = shape[1] ?? 0;
  const where = columns
    ? `row ${Math.floor(index / columns)}, column ${index % columns}`
    : `position ${index}`;
  const expected = Number.isFinite(value) ? 'numbers that float32 can hold' : 'finite numbers';
  return new KnobsError(
    `${one} ${quote(name)} has ${value} at ${where}, counted from 0; expected ${expected}.`,
  );
}
