import { unzlibSync, Zlib } from 'fflate';
import { uniform } from '../../network/random';
import { writeH5 } from '../h5-library';

const [INPUTS, NEURONS, OUTPUTS] = [784, 128, 10];

/** How many bytes the packed weights unpack to. */
const UNPACKED = 250e6;

/**
 * An HDF5 file of a network whose first weights are packed, and unpack to far more than they should.
 * `loadH5` has to be awaited first.
 */
export function h5Bomb(): Uint8Array {
  const next = uniform(3);
  // Noise cannot be packed, which leaves room for the bomb.
  const noise = Float32Array.from({ length: INPUTS * NEURONS }, () => next());
  const file = writeH5((h5) => {
    const floats = (name: string, ...shape: number[]) => {
      const count = shape.reduce((product, size) => product * size);
      h5.create_dataset({ name, data: new Float32Array(count), shape, dtype: '<f4' });
    };
    const shape = [INPUTS, NEURONS];
    const name = 'kernel';
    h5.create_dataset({ name, data: noise, shape, dtype: '<f4', chunks: shape, compression: 9 });
    floats('bias', NEURONS);
    floats('last kernel', NEURONS, OUTPUTS);
    floats('last bias', OUTPUTS);
  });
  file.set(packedZeros(UNPACKED), placeOfPacked(file, noise.byteLength));
  return file;
}

/** Where the packed data begin that unpack to so many bytes; zlib begins with 0x78 here. */
function placeOfPacked(file: Uint8Array, size: number): number {
  for (let at = file.indexOf(0x78); at !== -1; at = file.indexOf(0x78, at + 1)) {
    try {
      if (unzlibSync(file.subarray(at)).length === size) return at;
    } catch {
      // Something else has this byte.
    }
  }
  throw new Error('Nothing is packed in this file.');
}

function packedZeros(count: number): Uint8Array {
  const parts: number[] = [];
  const packer = new Zlib({ level: 9 }, (part) => parts.push(...part));
  const zeros = new Uint8Array(1e6);
  for (let done = 1e6; done <= count; done += 1e6) packer.push(zeros, done === count);
  return Uint8Array.from(parts);
}
