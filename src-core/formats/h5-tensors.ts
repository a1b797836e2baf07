import type { Dataset, File, Group } from 'h5wasm';
import { KnobsError } from '../errors';
import type { Visit } from './h5-library';
import { quote } from '../text/quote';
import { tensorNamed, type Tensor } from '../readings/tensor';
import { message, type Message } from '../words/message';

/** More than any file with a network within the limits has. */
const MAX_OBJECTS = 1000;
const MAX_DEPTH = 8;
const MAX_BYTES = 8 * 2 ** 20;

/** H5T_INTEGER, H5T_FLOAT and H5T_STRING of the library's H5T_class_t. */
const INTEGER = 0;
const FLOAT = 1;
const STRING = 3;

/** deflate, shuffle, fletcher32: what HDF5 itself packs with, by its registered numbers. */
const FILTERS = [1, 2, 3];

/** What Keras, or Knobs, keeps beside the layers. */
const BESIDE_LAYERS = ['optimizer', 'optimizer_weights', 'knobs'];

/**
 * All datasets of a file, by their paths without the first slash. Their values are read when they
 * are asked for, as long as the file is open.
 * @param visit told of each before it is looked at
 * @throws KnobsError if there are absurdly many, or one holds other values than floats
 */
export function tensorsIn(file: File, visit: Visit): Tensor[] {
  const tensors: Tensor[] = [];
  let objects = 0;
  const enter = (group: Group, depth: number) => {
    for (const name of group.keys()) {
      if (++objects > MAX_OBJECTS || depth > MAX_DEPTH) {
        throw new KnobsError('h5.tooManyObjects', { objects: MAX_OBJECTS, levels: MAX_DEPTH });
      }
      if (depth === 0 && BESIDE_LAYERS.includes(name)) continue;
      visit(`${group.path}/${name}`.replace(/^\/+/, ''));
      const object = group.get(name);
      if (object && 'keys' in object) enter(object, depth + 1);
      else if (object && 'shape' in object && 'metadata' in object) {
        tensors.push(tensorOf(object as Dataset, visit));
      }
    }
  };
  enter(file, 0);
  return tensors;
}

/** The text of a dataset of the root, in ASCII; undefined if there is no such thing. */
export function textIn(file: File, name: string, visit: Visit): string | undefined {
  visit(name);
  const dataset = file.keys().includes(name) ? file.get(name) : null;
  if (!dataset || !('metadata' in dataset)) return undefined;
  const { type, size, total_size: count, vlen } = dataset.metadata;
  // HDF5 keeps texts of variable length in a heap, where a damaged file sends it in circles.
  if (type !== STRING || vlen || count !== 1) return undefined;
  if (size > MAX_BYTES) {
    const what = tensorNamed('dataset', name);
    throw new KnobsError('h5.longText', { what, bytes: size, most: MAX_BYTES });
  }
  const { value } = dataset as Dataset;
  return typeof value === 'string' ? value : undefined;
}

function tensorOf(dataset: Dataset, visit: Visit): Tensor {
  const { metadata, path } = dataset;
  const name = path.slice(1);
  const { type, size, shape, chunks } = metadata;
  const what = tensorNamed('dataset', name);
  if (!shape) throw new KnobsError('h5.holds', { what, kind: message('h5.nothing') });
  if (type !== FLOAT || (size !== 4 && size !== 8)) {
    throw new KnobsError('h5.holds', { what, kind: kindOf(type, size) });
  }
  const bytesOf = (sides: readonly number[]) =>
    sides.reduce((product, side) => product * side, size);
  for (const [huge, sides] of [
    ['h5.hugeShape', shape],
    ['h5.hugeChunks', chunks],
  ] as const) {
    if (!sides || bytesOf(sides) <= MAX_BYTES) continue;
    throw new KnobsError(huge, { what, shape: quote(sides) });
  }
  let values: ArrayLike<number> | undefined;
  return {
    name,
    shape,
    valueAt(index) {
      visit(name);
      values ??= valuesOf(dataset, what);
      return values[index];
    },
  };
}

/** What a dataset holds, by its H5T_class_t and the bytes that each of its values takes. */
function kindOf(type: number, size: number): Message {
  if (type === FLOAT) return message('h5.floats', { bytes: size });
  if (type === INTEGER) return message('h5.integers');
  return message(type === STRING ? 'h5.texts' : 'h5.noNumbers');
}

function valuesOf(dataset: Dataset, what: Message): ArrayLike<number> {
  const filter = dataset.filters.find(({ id }) => !FILTERS.includes(id));
  if (filter) {
    throw new KnobsError('h5.filter', { what, filter: filter.id });
  }
  const { value } = dataset;
  if (value instanceof Float32Array || value instanceof Float64Array) return value;
  throw new KnobsError('h5.noValues', { what });
}
