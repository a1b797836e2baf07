import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writeImages, writeLabels } from '#core/digits/idx';
import { csv } from '#core/formats/csv';
import { writeFloats } from '#core/formats/npy';
import { safetensors } from '#core/formats/safetensors';
import { zip } from '#core/formats/zip';
import { plainDocument, type NetworkDocument } from '#core/document/network-document';
import { Network } from '#core/network/network';
import { installedFiles } from '../pictures/picture-files';
import { runKnobs } from '../run';

/** A network that always answers this digit: all weights 0, and one bias above the others. */
export function answering(digit: number): Network {
  const network = new Network([784, 10]);
  network.layers[0].biases.fill(-20)[digit] = 20;
  return network;
}

/** Answers one, and with output 1 muted the first of all others. The only hidden neuron is muted. */
const mutedOne: NetworkDocument = (() => {
  const network = new Network([784, 1, 10]);
  network.layers[1].weights[7] = 60;
  network.layers[1].biases.fill(-20);
  network.layers[1].biases[1] = 20;
  network.layers[1].biases[4] = 10;
  const flags = { 'hidden1.muted': '[0]', 'output.muted': '[1]', 'output.locked': '[2,9]' };
  return { ...plainDocument(network), otherMetadata: flags };
})();

/** An archive in which the square matrix may lie either way round. */
function ambiguous(): Uint8Array {
  const shapes = { a: [16, 784], b: [16, 16], c: [16, 10] };
  const members = Object.entries(shapes).flatMap(([key, shape]): [string, Uint8Array][] => {
    const biases = key === 'c' ? 10 : 16;
    return [
      [`${key}.weight.npy`, writeFloats(shape, new Float32Array(shape[0] * shape[1]))],
      [`${key}.bias.npy`, writeFloats([biases], new Float32Array(biases))],
    ];
  });
  return zip(new Map(members));
}

/**
 * The command line over a folder with digits, of which ten are to practise on, 0 to 9, and four are
 * the exam: three sevens and a one. It lies there while the tests of a file run.
 */
export function commandBench() {
  let folder: string;
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'knobs-command-'));
    for (const [part, labels] of [
      ['practice', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
      ['exam', [7, 7, 1, 7]],
    ] as const) {
      const images = new Uint8Array(labels.length * 784).fill(51);
      await writeFile(at(`${part}-images-idx3-ubyte.gz`), writeImages(images));
      await writeFile(at(`${part}-labels-idx1-ubyte.gz`), writeLabels(Uint8Array.from(labels)));
    }
    await writeFile(
      at('seven.safetensors'),
      safetensors.write(plainDocument(answering(7), 'Seven')),
    );
    await writeFile(at('one.csv'), csv.write(plainDocument(answering(1))));
    await writeFile(at('broken.npz'), 'PK');
    await writeFile(at('ambiguous.npz'), ambiguous());
    await writeFile(at('muted.safetensors'), safetensors.write(mutedOne));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function knobs(...args: string[]) {
    const printed: string[] = [];
    const complaints: string[] = [];
    const progress: string[] = [];
    const status = await runKnobs(args, {
      print: (text) => printed.push(text),
      complain: (text) => complaints.push(text),
      showProgress: (text) => progress.push(text),
      digitsFolder: folder,
      pictureFiles: installedFiles(),
    });
    return { status, out: printed.join('\n'), err: complaints.join('\n'), progress };
  }

  return { at, knobs };
}
