import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../bytes/utf8';
import { inOrderOf, layersInConfig } from './keras-config';

type Layer = readonly [className: string, config: object];

/** Bytes of a file with an architecture in it, as `model.save("m.h5")` leaves it in a heap. */
function fileWith(...layers: readonly Layer[]): Uint8Array {
  const config = {
    name: 'sequential',
    layers: layers.map(([class_name, said]) => ({
      module: 'keras.layers',
      class_name,
      config: said,
    })),
  };
  const text = JSON.stringify({ class_name: 'Sequential', config });
  return new Uint8Array([...[137, 72, 68, 70, 123, 0], ...encodeUtf8(text), 0, 125, 9]);
}

const dense = (name: string, activation?: string): Layer => ['Dense', { name, activation }];

describe('the architecture in a file', () => {
  it('tells the layers in their order, and their activations', () => {
    const file = fileWith(
      ['InputLayer', { name: 'input "{' }],
      ['Flatten', { name: 'flatten' }],
      dense('l1', 'relu'),
      ['Dropout', { name: 'dropout' }],
      dense('l3', 'tanh'),
      dense('l2', 'softmax'),
    );
    expect(layersInConfig(file)).toEqual([
      { name: 'l1', activation: 'relu' },
      { name: 'l3', activation: 'tanh' },
      { name: 'l2', activation: 'softmax' },
    ]);
  });

  it('may have activations as layers of their own, and pixels brought to 0..1', () => {
    const file = fileWith(
      ['Rescaling', { name: 'rescaling', scale: 1 / 255, offset: 0 }],
      dense('a', 'linear'),
      ['Activation', { name: 'act', activation: 'sigmoid' }],
      dense('b'),
      ['ReLU', { name: 'relu', max_value: null, negative_slope: 0, threshold: 0 }],
      dense('c'),
      ['Softmax', { name: 'softmax' }],
    );
    expect(layersInConfig(file)?.map(({ activation }) => activation)).toEqual([
      ...['sigmoid', 'relu', 'softmax'],
    ]);
  });

  it('is not there in weights alone', () => {
    expect(layersInConfig(encodeUtf8('{"class_name": 3} {"class_name": "x"'))).toBeNull();
  });

  it.each<[readonly Layer[], string]>([
    [
      [['BatchNormalization', { name: 'bn' }]],
      'Layer "bn" of the model is of the kind BatchNormalization',
    ],
    [[['Rescaling', { name: 'r', scale: 2 }]], 'Layer "r" of the model is of the kind Rescaling'],
    [[dense('a'), ['Rescaling', { name: 'r', scale: 1 / 255 }]], 'is of the kind Rescaling'],
    [[dense('a', 'selu')], 'Layer "a" of the model has the activation selu'],
    [[dense('a', 'softmax'), dense('b', 'softmax')], 'has the activation softmax'],
    [[dense('a'), ['ReLU', { name: 'r', negative_slope: 0.1 }]], 'is of the kind ReLU'],
    [
      [dense('a', 'relu'), ['Activation', { name: 't', activation: 'tanh' }]],
      'is of the kind Activation',
    ],
    [[dense('a'), ['Add', { name: 'add' }]], 'is of the kind Add'],
  ])('is refused by name for what Knobs has not: %j', (layers, said) => {
    expect(() => layersInConfig(fileWith(...layers))).toThrow(said);
  });

  it('leads to the weights of each layer', () => {
    const tensor = (name: string) => ({ name, shape: [1], valueAt: () => 0 });
    const all = ['l3/seq/l3/kernel:0', 'l3/seq/l3/bias:0', 'l1/seq/l1/bias', 'l1/seq/l1/kernel'];
    const layers = [
      { name: 'l1', activation: 'relu' },
      { name: 'l3', activation: 'sigmoid' },
    ] as const;
    const tensors = all.map((name) => tensor(`model_weights/${name}`));
    expect(inOrderOf(layers, tensors).map(({ name }) => name)).toEqual([
      ...['layer_0/kernel', 'layer_0/bias', 'layer_1/kernel', 'layer_1/bias'],
    ]);
    expect(() => inOrderOf([{ name: 'l9', activation: 'relu' }], tensors)).toThrow(
      'The model says that it has the layer "l9", but its weights are not in the file.',
    );
  });
});
