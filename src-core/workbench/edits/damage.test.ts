import { describe, expect, it } from 'vitest';
import { message } from '../../words/message';
import { testBench } from '../testing/test-bench';
import { performed, refused } from './testing/performed-edits';

const damage = { type: 'damage', layer: 1, how: 'biases', amount: 1, seed: 1 } as const;

describe('damage', () => {
  it('is one entry that is undone to the bit', async () => {
    const { workbench } = testBench();
    const { label, network } = await performed(workbench, damage);
    expect(label).toBe('Damage: biases towards 0 · Hidden 2');
    expect([...network.layers[1].biases]).toEqual(new Array(16).fill(0));
  });

  it('replaces what its transaction did before, as a slider moves', () => {
    const { workbench } = testBench();
    const { parameters } = workbench.snapshot().network;
    const transaction = 'k-1';
    workbench.perform({ type: 'beginGesture', transaction: { id: transaction, kind: 'preview' } });
    for (const amount of [0.5, 2, 0]) {
      workbench.perform({ ...damage, how: 'noise', amount, transaction });
    }
    expect(workbench.snapshot().network.parameters).toEqual(parameters);
  });

  it('leaves locked neurons alone', async () => {
    const { workbench } = testBench();
    const neuron = { layer: 1, index: 4 };
    workbench.perform({ type: 'lock', neurons: [neuron], on: true });
    const { biases } = workbench.document.network.layers[1];
    const kept = biases[4];
    expect(kept).not.toBe(0);
    const { network } = await performed(workbench, damage);
    expect(network.layers[1].biases[4]).toBe(kept);
  });
});

describe('a place between two networks', () => {
  const taking = {
    type: 'takeMixture',
    sizes: [784, 16, 16, 10],
    parameters: new Float32Array(13_002).fill(0.25),
    t: 0.45,
    a: message('network.work'),
    b: message('network.file', { file: 'b.npz' }),
  } as const;

  it('is taken as one entry', async () => {
    const { label, network } = await performed(testBench().workbench, taking);
    expect(label).toContain('Take 45.0% of the way from');
    expect(network.parameters).toEqual(taking.parameters);
  });

  it('is refused by a network of another structure', async () => {
    const { workbench } = testBench();
    const sentence = 'Between networks of different structure there is no straight way.';
    await refused(workbench, { ...taking, sizes: [784, 10] }, sentence);
  });
});
