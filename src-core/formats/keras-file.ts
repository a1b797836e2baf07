import type { NetworkDocument } from '../document/network-document';
import { assemble } from '../readings/assemble';
import { Network } from '../network/network';
import type { Reading } from './codec';
import { inOrderOf, layersInConfig, type KerasLayer } from './keras-config';
import { readH5, writeH5 } from './h5-library';
import { activationMetadata, withActivations } from './activation-metadata';
import { tensorsIn, textIn } from './h5-tensors';
import { descriptionFrom, metadataFromJson, metadataOf } from './native-metadata';
import { tensorNamed } from '../readings/tensor';

/** A dataset of one text: what the native format has as its metadata, as JSON in ASCII. */
const ABOUT = 'knobs';

/*
 * The weights of a Keras 3 model with one Dense for each layer, in HDF5: `layers/dense/vars/0` is
 * the kernel [inputs, outputs], `layers/dense/vars/1` the bias, `layers/dense_1/…` the next layer.
 * Title, names, activations and the rest are in a dataset of their own, which Keras does not look at.
 */

/**
 * `loadH5` has to be awaited first.
 * @throws KnobsError that says what is wrong, where, and what was expected
 */
export function readKeras(bytes: Uint8Array, answer?: string): Reading {
  const layers = layersInConfig(bytes);
  return readH5(bytes, (file, visit) => {
    const found = tensorsIn(file, visit);
    const assembly = assemble(layers ? inOrderOf(layers, found) : found, answer, 'dataset');
    if ('question' in assembly) return assembly;
    const about = textIn(file, ABOUT, visit);
    const metadata = metadataIn(about);
    const said = layers ? withSaid(assembly.network, layers) : assembly.network;
    const network = withActivations(said, metadata);
    return {
      document: { network, ...descriptionFrom(metadata, network.sizes, `"${ABOUT}"`) },
      remarks: assembly.remarks,
      ...(about === undefined ? { leavesOpen: layers ? 'inputs' : 'everything' } : {}),
    };
  });
}

function withSaid({ sizes, parameters }: Network, layers: readonly KerasLayer[]): Network {
  const activations = layers.map(({ activation }) => activation);
  return new Network({ sizes, activations }, parameters);
}

/** `loadH5` has to be awaited first. */
export function writeKeras(document: NetworkDocument): Uint8Array {
  const { network } = document;
  return writeH5((file) => {
    const layers = file.create_group('layers');
    network.layers.forEach(({ inputs, outputs, biases }, l) => {
      const name = l === 0 ? 'dense' : `dense_${l}`;
      layers.create_group(name).create_group('vars');
      const kernel = new Float32Array(inputs * outputs);
      for (let index = 0; index < outputs; index++) {
        network.weightsOf(l, index).forEach((weight, i) => (kernel[i * outputs + index] = weight));
      }
      const dtype = '<f4';
      file.create_dataset({
        name: `layers/${name}/vars/0`,
        data: kernel,
        shape: [inputs, outputs],
        dtype,
      });
      file.create_dataset({
        name: `layers/${name}/vars/1`,
        data: biases.slice(),
        shape: [outputs],
        dtype,
      });
    });
    const about = asciiJson({ ...metadataOf(document), ...activationMetadata(network) });
    file.create_dataset({ name: ABOUT, data: about, shape: [], dtype: `S${about.length}` });
  });
}

/** HDF5 has no one way to say that a text of fixed length is Unicode. */
function asciiJson(value: object): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function metadataIn(text: string | undefined): Map<string, string> {
  return text === undefined ? new Map() : metadataFromJson(text, tensorNamed('dataset', ABOUT));
}
